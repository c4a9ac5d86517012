package org.gradientlab.bench.surface;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.gradientlab.experiment.Shot;
import org.gradientlab.knob.Kind;
import org.gradientlab.landscape.RegressionGround;
import org.gradientlab.words.Figures;
import org.gradientlab.words.Words;

/** Names lanes by what differs between them: batch, scaling, rule, step size, else their place. */
final class LaneNames {
    private LaneNames() {}

    static List<String> of(Shot shot, Words words) {
        List<SurfaceSetup> setups =
                shot.lanes().stream().map(lane -> (SurfaceSetup) lane.setup()).toList();
        List<Function<SurfaceSetup, String>> telling = new ArrayList<>();
        telling.add(setup -> regression(setup, "batch-size", words));
        telling.add(setup -> regression(setup, "scaling", words));
        telling.add(setup -> words.say("optimizer." + kind(setup.optimizer())));
        telling.add(setup -> "η = " + Figures.plain(setup.optimizer().eta()));
        telling.add(setup -> "κ = " + Figures.plain(setup.kappa()));
        for (Function<SurfaceSetup, String> name : telling) {
            List<String> names = setups.stream().map(name).toList();
            if (names.stream().distinct().count() == names.size()) {
                return names;
            }
        }
        return numbered(setups.size());
    }

    private static String regression(SurfaceSetup setup, String family, Words words) {
        if (!(setup.ground() instanceof RegressionGround ground)) {
            return "";
        }
        Object knob = family.equals("scaling") ? ground.scaling() : ground.batch();
        return words.say(family + "." + kind(knob));
    }

    private static String kind(Object record) {
        Kind kind = record.getClass().getAnnotation(Kind.class);
        return kind == null ? "" : kind.value();
    }

    private static List<String> numbered(int count) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            names.add(String.valueOf((char) ('A' + i)));
        }
        return names;
    }
}

package org.gradientlab.bench.initialization;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.gradientlab.experiment.Shot;
import org.gradientlab.knob.Kind;
import org.gradientlab.network.ConstantWeights;
import org.gradientlab.network.Initialization;
import org.gradientlab.network.NormalWeights;
import org.gradientlab.network.UniformWeights;
import org.gradientlab.optimizer.NoClipping;
import org.gradientlab.words.Figures;
import org.gradientlab.words.Words;

/** Names lanes by their scheme, and by whatever else they differ in. */
final class LaneNames {
    private LaneNames() {}

    static List<String> of(Shot shot, Words words) {
        List<InitializationSetup> setups =
                shot.lanes().stream().map(lane -> (InitializationSetup) lane.setup()).toList();
        List<Function<InitializationSetup, String>> telling = new ArrayList<>();
        telling.add(setup -> words.say("activation." + kind(setup.activation())));
        telling.add(setup -> setup.normalize() ? words.say("initialization.short.normalize") : "");
        telling.add(setup -> setup.residual() ? words.say("initialization.short.residual") : "");
        telling.add(setup ->
                setup.clipping() instanceof NoClipping
                        ? ""
                        : words.say("initialization.short.clipping"));
        telling.add(setup -> Integer.toString(setup.layers()) + " × " + setup.units());
        List<String> names = new ArrayList<>();
        for (InitializationSetup setup : setups) {
            StringBuilder name = new StringBuilder(scheme(setup.scheme(), words));
            for (Function<InitializationSetup, String> part : telling) {
                boolean differs = setups.stream().map(part).distinct().count() > 1;
                String own = part.apply(setup);
                name.append(differs && !own.isEmpty() ? " · " + own : "");
            }
            names.add(name.toString());
        }
        return names;
    }

    static String scheme(Initialization scheme, Words words) {
        return switch (scheme) {
            case NormalWeights(double sigma) when sigma == 1 -> "N(0, 1)";
            case NormalWeights(double sigma) -> "N(0, " + Figures.shown(sigma, 3) + "²)";
            case UniformWeights(double limit) -> {
                String shown = Figures.shown(limit, 3);
                yield "U(−" + shown + ", " + shown + ")";
            }
            case ConstantWeights(double value) ->
                    words.say("initialization.short.constant", Figures.shown(value, 3));
            default -> words.say("initialization." + kind(scheme));
        };
    }

    private static String kind(Object record) {
        Kind kind = record.getClass().getAnnotation(Kind.class);
        return kind == null ? "" : kind.value();
    }
}

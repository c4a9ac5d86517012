package org.gradientlab.bench.race;

import java.util.ArrayList;
import java.util.List;
import org.gradientlab.knob.Kind;
import org.gradientlab.optimizer.Optimizer;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Marker;
import org.gradientlab.plot.Palette;
import org.gradientlab.plot.Series;
import org.gradientlab.words.Figures;
import org.gradientlab.words.Words;

/** What a racer is called and how it looks in every picture, by its place in the setup's list. */
final class RacerLook {
    /** The palette's series in the order in which racers take them. */
    private static final List<Integer> ORDER = List.of(1, 0, 6, 2, 4, 3, 5);

    private static final List<Double> LONG_AND_SHORT = List.of(12.0, 3.0, 3.0, 3.0);

    private RacerLook() {}

    /** The eighth is grey: seven is all the palette has. */
    static Series series(int racer, Look look) {
        if (racer < ORDER.size()) {
            return look.palette().series(ORDER.get(racer));
        }
        Palette palette = look.palette();
        return new Series(
                palette.faint(),
                palette.muted(),
                palette.faint(),
                LONG_AND_SHORT,
                Marker.DIAMOND,
                2.5);
    }

    /** The rule; of two with the same one, with what their step sizes are. */
    static List<String> names(List<Optimizer> racers, Words words) {
        List<String> rules = racers.stream().map(racer -> rule(racer, words)).toList();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < racers.size(); i++) {
            String rule = rules.get(i);
            boolean twice = rules.stream().filter(rule::equals).count() > 1;
            names.add(twice ? rule + " " + Figures.shown(racers.get(i).eta(), 3) : rule);
        }
        return names;
    }

    private static String rule(Optimizer racer, Words words) {
        Kind kind = racer.getClass().getAnnotation(Kind.class);
        return words.say("optimizer." + (kind == null ? "" : kind.value()));
    }
}

package org.gradientlab.bench.initialization;

import java.util.List;
import org.gradientlab.words.Figures;
import org.gradientlab.words.Word;

/**
 * What becomes of a signal and the figure that shows it: a share, the number of a layer, or a
 * factor from the first to the last layer.
 */
public record Verdict(Fate fate, double figure) {
    private static final double MOST = 0.5;
    private static final double DEATH = 1e-3;
    private static final double SMALLER = 0.5;

    Word word() {
        return fate.word(shown());
    }

    Word why() {
        return fate.why(shown());
    }

    private String shown() {
        return switch (fate) {
            case SATURATES, DEAD -> percent(figure);
            default -> Figures.shown(figure, 2);
        };
    }

    /** A share as a percentage of one or two digits. */
    static String percent(double share) {
        return Figures.shown(100 * share, share < 0.0995 ? 1 : share < 0.9995 ? 2 : 3);
    }

    /** Of a pass that is done. */
    static Verdict of(List<Forward> forward, List<Backward> backward) {
        for (int layer = 0; layer < forward.size(); layer++) {
            if (!forward.get(layer).isFinite()) {
                return new Verdict(Fate.OVERFLOWS, layer + 1);
            }
        }
        if (forward.stream().allMatch(layer -> layer.distance() == 0)) {
            return new Verdict(Fate.TWINS, 0);
        }
        Forward first = forward.getFirst();
        Forward last = forward.getLast();
        double change = forward.size() == 1 ? 1 : last.variance() / first.variance();
        if (last.saturated() > MOST) {
            return new Verdict(Fate.SATURATES, last.saturated());
        }
        if (last.dead() > MOST) {
            return new Verdict(Fate.DEAD, last.dead());
        }
        if (!(change >= DEATH)) {
            return new Verdict(Fate.DIES, change);
        }
        return change > 1 / DEATH
                ? new Verdict(Fate.EXPLODES, change)
                : ofGradient(backward, change);
    }

    /** Where the signal gets through, the gradient may still not. */
    private static Verdict ofGradient(List<Backward> backward, double change) {
        double back = backward.getLast().variance() / backward.getFirst().variance();
        if (!(back >= DEATH)) {
            return new Verdict(Fate.GRADIENT_DIES, back);
        }
        if (back > 1 / DEATH) {
            return new Verdict(Fate.GRADIENT_EXPLODES, back);
        }
        Fate fate =
                change < SMALLER ? Fate.SHRINKS : change > 1 / SMALLER ? Fate.GROWS : Fate.KEEPS;
        return new Verdict(fate, change);
    }
}

package org.gradientlab.bench.dropout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gradientlab.experiment.Shot;
import org.gradientlab.plot.Look;
import org.gradientlab.words.Figures;
import org.gradientlab.words.Words;

/**
 * What the parts of the microscope's stage are drawn from: one mask of one lane and how to show it.
 */
record MaskScene(int lane, MaskFrame frame, DropoutExperiment.Masks knobs, Look look) {
    private static final double MOST_WITH_DECIMALS = 100;

    /** Those lanes of a shot in which masks are drawn. */
    static List<MaskScene> all(Shot shot, Look look) {
        List<MaskScene> scenes = new ArrayList<>();
        for (int lane = 0; lane < shot.lanes().size(); lane++) {
            DropoutSetup setup = (DropoutSetup) shot.lanes().get(lane).setup();
            if (shot.lanes().get(lane).frame() instanceof MaskFrame frame
                    && setup.experiment() instanceof DropoutExperiment.Masks knobs) {
                scenes.add(new MaskScene(lane, frame, knobs, look));
            }
        }
        return scenes;
    }

    Words words() {
        return look.words();
    }

    /** Whether the network is shown as it is while it learns. */
    boolean isTraining() {
        return knobs.mode() == DropoutMode.TRAIN;
    }

    /** Counted from 0 with the inputs as column 0, as in the drawing. */
    String columnName(int column) {
        int last = frame.values().size();
        if (column == 0) {
            return words().say("dropout.input");
        }
        return column == last
                ? words().say("dropout.output")
                : words().say("dropout.hidden", Integer.toString(column));
    }

    String neuronName(int column, int row) {
        return words().say("dropout.neuron", columnName(column), Integer.toString(row + 1));
    }

    double value(int column, int row) {
        return column == 0 ? frame.inputs().get(row) : frame.values().get(column - 1)[row];
    }

    boolean isKept(int column, int row) {
        boolean hidden = column > 0 && column <= frame.kept().size();
        return !hidden || frame.kept().get(column - 1)[row];
    }

    /** Two decimals always, so that nothing jumps from mask to mask. */
    static String number(double value) {
        return fixed(value, "%.2f", 3);
    }

    /** The same for small discs. */
    static String brief(double value) {
        return fixed(value, "%.1f", 2);
    }

    private static String fixed(double value, String decimals, int digits) {
        if (!(Math.abs(value) < MOST_WITH_DECIMALS)) {
            return Figures.shown(value, digits);
        }
        String text = String.format(Locale.ROOT, decimals, value);
        boolean nothing = text.chars().noneMatch(c -> c >= '1' && c <= '9');
        return nothing ? text.replace("-", "") : text.replace('-', '−');
    }
}

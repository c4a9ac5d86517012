package org.gradientlab.network;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.gradientlab.words.Fault;

/**
 * Where each number of a network stands in its one flat block: layer after layer, a window of
 * (inputs + 1) × units in column order whose last row is the bias; after it, where the layer
 * normalizes, a scale and a shift for each unit. The running means and variances of such layers are
 * counted apart, since no gradient moves them.
 */
public final class Layout {
    /** Training keeps about eight copies, an eighth of a gigabyte each. */
    static final int MOST_PARAMETERS = 1 << 24;

    private final int[] inputs;
    private final int[] units;
    private final boolean[] normalizes;
    private final int[] start;
    private final int[] running;

    Layout(int width, List<Layer> layers) {
        if (width < 1 || width > Layer.MOST_UNITS || layers.isEmpty()) {
            throw new Fault("network.no-layers", width, layers.size());
        }
        int depth = layers.size();
        inputs = new int[depth];
        units = new int[depth];
        normalizes = new boolean[depth];
        start = new int[depth + 1];
        running = new int[depth + 1];
        for (int layer = 0; layer < depth; layer++) {
            inputs[layer] = layer == 0 ? width : units[layer - 1];
            place(layer, layers.get(layer));
        }
    }

    private void place(int at, Layer layer) {
        units[at] = layer.units();
        normalizes[at] = layer.normalizes();
        if (layer.residual() && inputs[at] != units[at]) {
            throw new Fault("network.residual-width", at + 1, inputs[at], units[at]);
        }
        long end = start[at] + (inputs[at] + 1L) * units[at];
        end += normalizes[at] ? 2L * units[at] : 0;
        if (end > MOST_PARAMETERS) {
            throw new Fault("network.too-large", end, MOST_PARAMETERS);
        }
        start[at + 1] = (int) end;
        running[at + 1] = running[at] + (normalizes[at] ? 2 * units[at] : 0);
    }

    public int depth() {
        return units.length;
    }

    /** All the parameters there are. */
    public int count() {
        return start[depth()];
    }

    public int inputs(int layer) {
        return inputs[layer];
    }

    public int units(int layer) {
        return units[layer];
    }

    public boolean normalizes(int layer) {
        return normalizes[layer];
    }

    /** The weight with which a unit takes its from-th input. */
    public int weight(int layer, int from, int unit) {
        Objects.checkIndex(from, inputs[layer]);
        return column(layer, unit) + from;
    }

    public int bias(int layer, int unit) {
        return column(layer, unit) + inputs[layer];
    }

    public int scale(int layer, int unit) {
        return shift(layer, unit) - units[layer];
    }

    public int shift(int layer, int unit) {
        if (!normalizes[layer]) {
            throw new Fault("network.not-normalized", layer + 1);
        }
        return start[layer + 1] - units[layer] + Objects.checkIndex(unit, units[layer]);
    }

    /** Where a layer's window of weights and biases begins. */
    int window(int layer) {
        return start[layer];
    }

    /** Where a layer's running means begin; its running variances follow. */
    int running(int layer) {
        return running[layer];
    }

    int runningCount() {
        return running[depth()];
    }

    /** 1 for each weight, 0 for biases, scales and shifts: what penalties and decay are for. */
    double[] weightMask() {
        double[] mask = new double[count()];
        for (int layer = 0; layer < depth(); layer++) {
            for (int unit = 0; unit < units[layer]; unit++) {
                int column = column(layer, unit);
                Arrays.fill(mask, column, column + inputs[layer], 1);
            }
        }
        return mask;
    }

    private int column(int layer, int unit) {
        Objects.checkIndex(unit, units[layer]);
        return start[layer] + unit * (inputs[layer] + 1);
    }
}

package org.gradientlab.dataset;

import org.gradientlab.words.Fault;

/** A fitted scaling: for each column (value − offset) / divisor + base, and the way back. */
public final class Scaler {
    private final double[] offset;
    private final double[] divisor;
    private final double base;

    Scaler(double[] offset, double[] divisor, double base) {
        this.offset = offset;
        this.divisor = divisor;
        this.base = base;
    }

    public int features() {
        return offset.length;
    }

    public double offset(int column) {
        return offset[column];
    }

    public double divisor(int column) {
        return divisor[column];
    }

    public double scaled(int column, double value) {
        return (value - offset[column]) / divisor[column] + base;
    }

    /** The value in the units of the data. */
    public double original(int column, double scaled) {
        return (scaled - base) * divisor[column] + offset[column];
    }

    /** Scales in place numbers that stand row after row. */
    public void scale(double[] rows) {
        if (rows.length % features() != 0) {
            throw new Fault("dataset.shape", rows.length, rows.length / features(), features());
        }
        for (int i = 0; i < rows.length; i++) {
            rows[i] = scaled(i % features(), rows[i]);
        }
    }

    public Examples scaled(Examples examples) {
        if (examples.features() != features()) {
            int numbers = examples.count() * examples.features();
            throw new Fault("dataset.shape", numbers, examples.count(), features());
        }
        double[] inputs = examples.inputs();
        scale(inputs);
        return examples.withInputs(examples.featureNames(), inputs);
    }
}

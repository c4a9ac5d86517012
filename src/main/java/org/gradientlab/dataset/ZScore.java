package org.gradientlab.dataset;

import java.util.Arrays;
import org.gradientlab.knob.Choice;
import org.gradientlab.knob.Kind;

/** Each column to mean 0 and standard deviation 1; a constant column is only moved. */
@Kind("z_score")
public record ZScore(@Choice("population") Deviation deviation) implements Scaling {
    /** Whether the squared distances are divided by n or by n − 1. */
    public enum Deviation {
        POPULATION,
        SAMPLE
    }

    @Override
    public Scaler fit(Examples train) {
        double[] offset = new double[train.features()];
        double[] divisor = new double[train.features()];
        for (int column = 0; column < offset.length; column++) {
            double[] values = train.column(column);
            offset[column] = Statistics.mean(values);
            divisor[column] = divisor(values);
        }
        return new Scaler(offset, divisor, 0);
    }

    /** A constant column is known by its ends: its deviation may be rounding and not 0. */
    private double divisor(double[] values) {
        boolean constant = Arrays.stream(values).allMatch(value -> value == values[0]);
        if (constant) {
            return 1;
        }
        return Math.sqrt(
                switch (deviation) {
                    case POPULATION -> Statistics.variance(values);
                    case SAMPLE -> Statistics.sampleVariance(values);
                });
    }
}

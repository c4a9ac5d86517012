package org.gradientlab.dataset;

import java.util.Arrays;
import org.gradientlab.knob.Choice;
import org.gradientlab.knob.Kind;

/** Each column from its least to its greatest value; a constant column goes to the lower end. */
@Kind("min_max")
public record MinMax(@Choice("unit") Interval onto) implements Scaling {
    /** Where the training part comes to lie. */
    public enum Interval {
        UNIT(0, 1),
        SYMMETRIC(-1, 1);

        private final double low;
        private final double high;

        Interval(double low, double high) {
            this.low = low;
            this.high = high;
        }
    }

    @Override
    public Scaler fit(Examples train) {
        double[] offset = new double[train.features()];
        double[] divisor = new double[train.features()];
        for (int column = 0; column < offset.length; column++) {
            double[] values = train.column(column);
            offset[column] = Arrays.stream(values).min().orElseThrow();
            double width = Arrays.stream(values).max().orElseThrow() - offset[column];
            divisor[column] = (width == 0 ? 1 : width) / (onto.high - onto.low);
        }
        return new Scaler(offset, divisor, onto.low);
    }
}

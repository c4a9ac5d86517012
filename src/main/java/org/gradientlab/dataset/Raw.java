package org.gradientlab.dataset;

import java.util.Arrays;
import org.gradientlab.knob.Kind;

/** Features as they are. */
@Kind("raw")
public record Raw() implements Scaling {
    @Override
    public Scaler fit(Examples train) {
        double[] ones = new double[train.features()];
        Arrays.fill(ones, 1);
        return new Scaler(new double[ones.length], ones, 0);
    }
}

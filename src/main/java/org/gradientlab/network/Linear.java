package org.gradientlab.network;

import java.util.Arrays;
import org.gradientlab.knob.Kind;

/** The weighted sum as it is. */
@Kind("linear")
public record Linear() implements Activation {
    @Override
    public double value(double x) {
        return x;
    }

    @Override
    public double slope(double x) {
        return 1;
    }

    @Override
    public void values(double[] x, double[] y, int n) {
        System.arraycopy(x, 0, y, 0, n);
    }

    @Override
    public void valuesAndSlopes(double[] x, double[] y, double[] slope, int n) {
        System.arraycopy(x, 0, y, 0, n);
        Arrays.fill(slope, 0, n, 1);
    }

    @Override
    public String latex() {
        return "a = z";
    }

    @Override
    public String slopeLatex() {
        return "a' = 1";
    }
}

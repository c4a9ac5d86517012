package org.gradientlab.dataset;

import java.util.List;
import org.gradientlab.knob.Kind;
import org.gradientlab.knob.Written;

/** Pairs drawn by hand: exactly those, without noise. */
@Kind("drawn")
public record DrawnPairs(@Written("0 1; 0.5 1.8; 1 3.1") PairList pairs) implements CurveSource {
    @Override
    public Examples draw(CurveSampling how, long seed) {
        List<PairList.Pair> drawn = pairs.pairs();
        double[] x = drawn.stream().mapToDouble(PairList.Pair::x).toArray();
        double[] y = drawn.stream().mapToDouble(PairList.Pair::y).toArray();
        return Examples.measured(1, x, y);
    }

    @Override
    public double truth(double x) {
        return Double.NaN;
    }
}

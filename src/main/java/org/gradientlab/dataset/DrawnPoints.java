package org.gradientlab.dataset;

import java.util.List;
import org.gradientlab.knob.Kind;
import org.gradientlab.knob.Written;

/** Points drawn by hand: exactly those, without noise, whatever the sampling says. */
@Kind("drawn")
public record DrawnPoints(@Written("-2 -1 0; -1 -2 0; 1 2 1; 2 1 1") PointList points)
        implements PointSource {
    /** There are as many classes as the highest one drawn says; a gap among them is refused. */
    @Override
    public Examples draw(Sampling how, long seed) {
        List<PointList.Point> drawn = points.points();
        double[] inputs = new double[2 * drawn.size()];
        int[] labels = new int[drawn.size()];
        int classes = 0;
        for (int i = 0; i < labels.length; i++) {
            inputs[2 * i] = drawn.get(i).x();
            inputs[2 * i + 1] = drawn.get(i).y();
            labels[i] = drawn.get(i).label();
            classes = Math.max(classes, labels[i] + 1);
        }
        return Examples.classified(2, inputs, labels, classes);
    }
}

package org.gradientlab.landscape;

import java.util.List;
import org.gradientlab.function.LowPoint;
import org.gradientlab.function.PointOnSurface;
import org.gradientlab.function.Region;

/** A landscape over the x-y plane: it can be mapped and bent lines drawn on the map. */
public interface Surface extends Landscape {
    @Override
    default int dimensions() {
        return 2;
    }

    @Override
    default Surface picture() {
        return this;
    }

    double height(double x, double y);

    @Override
    default double height(double[] place) {
        return height(place[0], place[1]);
    }

    /** f, its gradient and its Hessian. */
    PointOnSurface at(double x, double y);

    /** The part of the plane that shows what it is good for. */
    Region region();

    /** The local minima, lowest first; those that are known, else those found in the region. */
    List<LowPoint> minima();
}

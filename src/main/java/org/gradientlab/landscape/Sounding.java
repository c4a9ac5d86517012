package org.gradientlab.landscape;

import org.gradientlab.function.PointOnSurface;

/** Measures a surface at any one place; any thread may ask. */
@FunctionalInterface
public interface Sounding {
    /** f, its gradient and its Hessian. */
    PointOnSurface at(double x, double y);
}

package org.gradientlab.code;

import java.util.Optional;
import org.gradientlab.landscape.FormulaCurve;
import org.gradientlab.landscape.FormulaSurface;
import org.gradientlab.landscape.Landscape;
import org.gradientlab.landscape.NetworkLandscape;
import org.gradientlab.landscape.RegressionSurface;

/** Writes f and its gradient for one kind of ground, in one dialect. */
interface GroundText {
    /** Empty where the ground cannot be written down. */
    static Optional<GroundText> of(Landscape ground, Dialect dialect) {
        return switch (ground) {
            case FormulaCurve curve -> Optional.of(new CurveText(curve.f(), dialect));
            case FormulaSurface surface -> Optional.of(new SurfaceText(surface.f(), dialect));
            case NetworkLandscape loss -> Optional.of(new WeightGroundText(loss, dialect));
            case RegressionSurface loss -> Optional.of(new RegressionText(loss, dialect));
            default -> Optional.empty();
        };
    }

    /** What the point is called. */
    String point();

    /** The name of the gradient's function. */
    String gradient();

    /** Data and definitions. */
    void define(Page page);

    /** Which draws the definitions make. */
    Chance.Needs needs();

    /** Whether each update sees only some examples: then the functions take them as well. */
    boolean isSampled();

    /** Where the point of this name is drawn, as the two numbers of a scene's scalars. */
    String drawn(String point);
}

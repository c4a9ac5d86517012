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

    Dialect dialect();

    /** What the point is called. */
    default String point() {
        return "p";
    }

    /** The name of the gradient's function. */
    default String gradient() {
        return "gradient";
    }

    /** Data and definitions. */
    void define(Page page);

    /** Which draws the definitions make. */
    default Chance.Needs needs() {
        return new Chance.Needs(false, false, isSampled());
    }

    /** Whether each update sees only some examples: then the functions take them as well. */
    default boolean isSampled() {
        return false;
    }

    /** Where the point of this name is drawn, as the two numbers of a scene's scalars. */
    default String drawn(String point) {
        return Place.numbers(point, dialect());
    }
}

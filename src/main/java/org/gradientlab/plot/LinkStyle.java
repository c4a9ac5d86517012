package org.gradientlab.plot;

import java.util.List;
import javafx.scene.paint.Color;

/**
 * How links look: blue solid or orange dashed, strong ones thick and dark, hair lines where one end
 * takes no part. Links of one style are of one colour and one width.
 */
final class LinkStyle {
    static final List<Double> DASH = List.of(5.0, 3.0);

    private static final int STRENGTHS = 7;
    private static final double THINNEST = 0.6;
    private static final double THICKEST = 4.6;
    private static final double PALEST = 0.14;
    private static final double DARKEST = 0.92;
    private static final double BACK = 0.25;
    private static final double BACK_WIDTH = 0.7;

    private final Look look;
    private final double thin;

    /**
     * @param side of the nodes: small nodes have thinner links
     */
    LinkStyle(Look look, double side) {
        this.look = look;
        thin = Math.clamp(side / look.size(30), 0.2, 1);
    }

    /** Equal for links that look alike but for their sign. */
    static int of(DrawnLink link) {
        if (link.faded()) {
            return -1;
        }
        int strength = strength(link);
        return link.back() ? strength : STRENGTHS + strength;
    }

    private static int strength(DrawnLink link) {
        return (int) Math.min(STRENGTHS - 1.0, link.share() * STRENGTHS);
    }

    private static double middle(DrawnLink link) {
        return (strength(link) + 0.5) / STRENGTHS;
    }

    static boolean isDashed(DrawnLink link) {
        return link.weight() < 0 && !link.faded();
    }

    /** Opaque, mixed with the paper: crossings do not darken. */
    Color colour(DrawnLink link) {
        if (link.faded()) {
            return look.palette().border();
        }
        double opacity = PALEST + (DARKEST - PALEST) * middle(link);
        return look.faded(colour(link.weight()), link.back() ? opacity * BACK : opacity);
    }

    /** Of a weight at full strength. */
    Color colour(double weight) {
        return look.palette().series(weight >= 0 ? 0 : 1).line();
    }

    double width(DrawnLink link) {
        if (link.faded()) {
            return look.size(THINNEST);
        }
        double width = look.line(THINNEST + (THICKEST - THINNEST) * middle(link) * thin);
        return link.back() ? width * BACK_WIDTH : width;
    }
}

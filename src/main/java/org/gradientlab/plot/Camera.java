package org.gradientlab.plot;

/**
 * From where a terrain is looked at. The terrain stands in a block from −1 to 1 along x and y and
 * from 0 to 1 in height; depth grows away from the eye.
 *
 * @param azimuth how far the terrain is turned about the vertical, radians
 * @param elevation how far the eye is raised above the horizon, radians
 * @param zoom 1 shows all of it
 */
public record Camera(double azimuth, double elevation, double zoom) {
    private static final double DISTANCE = 5.5;
    private static final double LOWEST = 0.12;
    private static final double HIGHEST = 1.45;
    private static final double FARTHEST = 0.4;
    private static final double NEAREST = 6;
    private static final double TALL = 0.9;
    private static final double ACROSS = 2.3;
    private static final double RAISED = 0.03;
    private static final double UPWARD = 2.35;

    public Camera {
        elevation = Math.clamp(elevation, LOWEST, HIGHEST);
        zoom = Math.clamp(zoom, FARTHEST, NEAREST);
    }

    public static Camera standard() {
        return new Camera(-0.62, 0.52, 1);
    }

    public Camera turned(double byAzimuth, double byElevation) {
        return new Camera(azimuth + byAzimuth, elevation + byElevation, zoom);
    }

    public Camera zoomed(double factor) {
        return new Camera(azimuth, elevation, zoom * factor);
    }

    /**
     * Where things of the block lie in a rectangle of that size.
     *
     * @param reach how far the block's corners are from its middle
     */
    View view(Box box, double reach) {
        return new View(box, reach);
    }

    /** The camera with its sines worked out, for one rectangle. */
    final class View {
        private final double sinA = Math.sin(azimuth);
        private final double cosA = Math.cos(azimuth);
        private final double sinE = Math.sin(elevation);
        private final double cosE = Math.cos(elevation);
        private final double middleX;
        private final double middleY;
        private final double unit;

        View(Box box, double reach) {
            middleX = box.left() + box.width() / 2;
            middleY = box.top() + box.height() * (0.5 - RAISED);
            double tall = UPWARD * reach * sinE + TALL * cosE;
            unit = Math.min(box.width() / (ACROSS * reach), box.height() / tall) * zoom;
        }

        private double side(double u, double v) {
            return u * cosA - v * sinA;
        }

        private double away(double u, double v) {
            return u * sinA + v * cosA;
        }

        private double shrink(double u, double v, double h) {
            double depth = away(u, v) * cosE - (h - 0.5) * TALL * sinE;
            return unit * DISTANCE / (DISTANCE + depth);
        }

        double px(double u, double v, double h) {
            return middleX + side(u, v) * shrink(u, v, h);
        }

        double py(double u, double v, double h) {
            double up = (h - 0.5) * TALL * cosE + away(u, v) * sinE;
            return middleY - up * shrink(u, v, h);
        }

        /** Whether cells with larger u lie further away. */
        boolean uRunsAway() {
            return sinA > 0;
        }

        boolean vRunsAway() {
            return cosA > 0;
        }

        /** Along the sight from a point to the eye: how u changes while h grows by 1. */
        double towardEyeU() {
            return -sinA * cosE / sinE * TALL;
        }

        double towardEyeV() {
            return -cosA * cosE / sinE * TALL;
        }
    }
}

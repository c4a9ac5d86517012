package org.gradientlab.landscape;

/** Tells whether a point that has come to rest lies in a minimum: nowhere near is f lower. */
final class Bottom {
    private static final int DIRECTIONS = 16;
    private static final double ASIDE = 1e-3;
    private static final double ROUNDING = 1e-14;

    private Bottom() {}

    static boolean isAt(Descender point) {
        double[] place = point.place();
        double floor = point.height() - ROUNDING * Math.max(1, Math.abs(point.height()));
        for (int direction = 0; direction < DIRECTIONS; direction++) {
            if (point.ground().height(aside(place, direction)) < floor) {
                return false;
            }
        }
        return true;
    }

    /** A little away: all round in the plane, to and fro along one axis after another elsewhere. */
    private static double[] aside(double[] place, int direction) {
        double[] near = place.clone();
        if (place.length == 2) {
            double angle = 2 * Math.PI * direction / DIRECTIONS;
            near[0] += ASIDE * Math.max(1, Math.abs(place[0])) * StrictMath.cos(angle);
            near[1] += ASIDE * Math.max(1, Math.abs(place[1])) * StrictMath.sin(angle);
        } else {
            int axis = direction / 2 % place.length;
            double length = ASIDE * Math.max(1, Math.abs(place[axis]));
            near[axis] += direction % 2 == 0 ? length : -length;
        }
        return near;
    }
}

package org.gradientlab.bench.race;

import java.util.List;
import org.gradientlab.function.FunctionOfXY;
import org.gradientlab.function.LowPoint;
import org.gradientlab.function.Region;
import org.gradientlab.landscape.Landscape;
import org.gradientlab.landscape.NetworkLandscape;
import org.gradientlab.landscape.RaceGround;
import org.gradientlab.landscape.Surface;

/** What all racers share: the ground, what is known of its minima, and the goal. */
final class Course {
    private static final double FAR = 1e6;
    private static final double SAME = 1e-6;

    private final Landscape ground;
    private final Surface picture;
    private final List<LowPoint> minima;
    private final double floor;
    private final double goal;
    private final double reach;

    Course(RaceGround kind, FunctionOfXY f, double kappa, double epsilon) {
        ground = kind.landscape(f, kappa);
        picture = ground.picture();
        minima = picture.minima();
        floor = lowest();
        goal = floor + epsilon;
        Region region = picture.region();
        double wide = Math.max(Math.abs(region.left()), Math.abs(region.right()));
        double high = Math.max(Math.abs(region.bottom()), Math.abs(region.top()));
        reach = Math.max(1, Math.max(wide, ground.dimensions() == 1 ? 0 : high));
    }

    static Course of(RaceSetup setup) {
        return new Course(setup.ground(), setup.f(), setup.kappa(), setup.epsilon());
    }

    private double lowest() {
        if (ground instanceof NetworkLandscape) {
            return 0;
        }
        return minima.isEmpty() ? Double.NaN : minima.getFirst().f();
    }

    Landscape ground() {
        return ground;
    }

    Surface picture() {
        return picture;
    }

    List<LowPoint> minima() {
        return minima;
    }

    /** The lowest f there is; NaN where f has no lowest value or none is known. */
    double floor() {
        return floor;
    }

    /** Below it a racer has arrived; NaN where no lowest f is known. */
    double goal() {
        return goal;
    }

    /** A racer with a coordinate beyond it has diverged. */
    double far(double x0, double y0) {
        return FAR * Math.max(reach, Math.max(Math.abs(x0), Math.abs(y0)));
    }

    /** How near a place must be to a minimum to be in it: a fraction of the whole picture. */
    double near() {
        return 0.05 * reach;
    }

    boolean isLowest(LowPoint low) {
        return low.f() <= floor + SAME * Math.max(1, Math.abs(floor));
    }

    /**
     * From where something is drawn to the nearest of the lowest minima; NaN where none is known.
     */
    double distance(double x, double y) {
        return minima.stream()
                .filter(this::isLowest)
                .mapToDouble(low -> distance(low, x, y))
                .min()
                .orElse(Double.NaN);
    }

    /** On a curve only x counts. */
    double distance(LowPoint low, double x, double y) {
        double dy = ground.dimensions() == 1 ? 0 : low.y() - y;
        return StrictMath.hypot(low.x() - x, dy);
    }

    /** Whether this is near a minimum that is not the lowest, and nearer than to those. */
    boolean isByAnotherMinimum(double x, double y) {
        return minima.stream()
                .filter(low -> !isLowest(low))
                .mapToDouble(low -> distance(low, x, y))
                .anyMatch(away -> away < near() && !(away > distance(x, y)));
    }
}

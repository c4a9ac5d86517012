package org.gradientlab.landscape;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gradientlab.function.LowPoint;
import org.gradientlab.function.PointOnSurface;
import org.gradientlab.function.Region;
import org.jspecify.annotations.Nullable;

/**
 * Finds the local minima of a surface inside a region: points of a grid that lie lower than their
 * eight neighbours, each followed down by Newton's method where the ground curves up and by ever
 * shorter steps against the gradient where it does not.
 */
final class LowPoints {
    private static final int CELLS = 60;
    private static final int MOST_STEPS = 200;
    private static final int MOST_HALVINGS = 60;
    private static final int MOST_POINTS = 64;
    private static final double LEVEL = 1e-9;

    private final Surface surface;
    private final Region region;
    private final double cell;
    private final List<LowPoint> found = new ArrayList<>();

    private LowPoints(Surface surface, Region region) {
        this.surface = surface;
        this.region = region;
        double width = region.right() - region.left();
        double height = region.top() - region.bottom();
        this.cell = Math.max(width, height) / CELLS;
    }

    /** Lowest first. */
    static List<LowPoint> of(Surface surface, Region region) {
        LowPoints search = new LowPoints(surface, region);
        search.searchGrid(HeightMap.of(surface, region, CELLS + 1, CELLS + 1));
        search.found.sort(Comparator.comparingDouble(LowPoint::f));
        return List.copyOf(search.found);
    }

    private void searchGrid(HeightMap map) {
        for (int row = 1; row < CELLS; row++) {
            for (int column = 1; column < CELLS; column++) {
                if (isLowest(map, column, row) && found.size() < MOST_POINTS) {
                    follow(surface.at(map.x(column), map.y(row)));
                }
            }
        }
    }

    private static boolean isLowest(HeightMap map, int column, int row) {
        double here = map.height(column, row);
        if (!Double.isFinite(here)) {
            return false;
        }
        for (int up = -1; up <= 1; up++) {
            for (int right = -1; right <= 1; right++) {
                if (!(map.height(column + right, row + up) >= here)) {
                    return false;
                }
            }
        }
        return true;
    }

    private void follow(PointOnSurface start) {
        PointOnSurface point = start;
        for (int step = 0; step < MOST_STEPS; step++) {
            PointOnSurface next = lower(point);
            if (next == null) {
                break;
            }
            point = next;
        }
        add(point, start);
    }

    /** A lower point in the direction that promises most; null where there is none. */
    private @Nullable PointOnSurface lower(PointOnSurface p) {
        double determinant = p.fxx() * p.fyy() - p.fxy() * p.fxy();
        boolean curvesUp = p.fxx() > 0 && determinant > 0;
        double dx = curvesUp ? (p.fxy() * p.fy() - p.fyy() * p.fx()) / determinant : -p.fx();
        double dy = curvesUp ? (p.fxy() * p.fx() - p.fxx() * p.fy()) / determinant : -p.fy();
        double length = Math.max(Math.abs(dx), Math.abs(dy));
        double share = length > cell ? cell / length : 1;
        for (int halving = 0; halving < MOST_HALVINGS; halving++) {
            double x = p.x() + share * dx;
            double y = p.y() + share * dy;
            if (surface.height(x, y) < p.f()) {
                return surface.at(x, y);
            }
            share /= 2;
        }
        return null;
    }

    private void add(PointOnSurface p, PointOnSurface start) {
        Curvature curvature = Curvature.of(p);
        double slope = Math.max(Math.abs(p.fx()), Math.abs(p.fy()));
        boolean level = slope <= LEVEL * Math.max(1, Math.max(Math.abs(p.f()), curvature.large()));
        boolean holds = curvature.small() >= -LEVEL * Math.max(1, curvature.large());
        boolean near = StrictMath.hypot(p.x() - start.x(), p.y() - start.y()) < 4 * cell;
        boolean fresh = found.stream().allMatch(low -> distance(low, p) > 1e-3 * cell);
        if (level && holds && near && fresh && region.contains(p.x(), p.y())) {
            found.add(new LowPoint(p.x(), p.y(), p.f()));
        }
    }

    private static double distance(LowPoint low, PointOnSurface p) {
        return Math.max(Math.abs(low.x() - p.x()), Math.abs(low.y() - p.y()));
    }
}

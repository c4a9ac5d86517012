package org.gradientlab.bench.surface;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gradientlab.function.PointOnSurface;
import org.gradientlab.function.Region;
import org.gradientlab.landscape.HeightMap;
import org.gradientlab.landscape.Sounding;
import org.gradientlab.plot.ContourMap;
import org.gradientlab.plot.Field;
import org.gradientlab.plot.Level;
import org.gradientlab.plot.Tex;
import org.gradientlab.words.Figures;

/**
 * A surface made ready to be drawn, kept for as long as it stays the same: a steep one with heights
 * of log(1 + f − lowest).
 */
final class DrawnGround {
    /** Of very many levels not all are named. */
    private static final int NAMED = 14;

    private static final double PEAKED = 25;
    private static final int LEVELS_AROUND = 8;

    private final HeightMap heights;
    private final ContourMap map;
    private final Field terrain;
    private final boolean terrainLogarithmic;

    DrawnGround(HeightMap heights, Sounding ground, Symbols symbols) {
        this.heights = heights;
        Region all = heights.region();
        Field field =
                new Field(
                                all.left(),
                                all.right(),
                                all.bottom(),
                                all.top(),
                                heights.columns(),
                                heights.rows(),
                                heights.heights())
                        .map(this::drawn);
        map = new ContourMap(field, levels(), (x, y) -> card(ground.at(x, y), symbols));
        terrainLogarithmic = heights.isSteep() && isPeaked();
        Region shown = heights.shown();
        Field seen =
                field.resampled(shown.left(), shown.right(), shown.bottom(), shown.top(), 81, 81);
        boolean back = heights.isSteep() && !terrainLogarithmic;
        terrain = back ? seen.map(Math::expm1) : seen;
    }

    /** Whether half of the ground would lie flat if the highest peak were drawn true to scale. */
    private boolean isPeaked() {
        double[] sorted =
                Arrays.stream(heights.heights()).filter(Double::isFinite).sorted().toArray();
        double middle = sorted.length == 0 ? 0 : sorted[sorted.length / 2] - heights.lowest();
        return heights.highest() - heights.lowest() > PEAKED * middle;
    }

    boolean shows(HeightMap other) {
        return heights.equals(other);
    }

    HeightMap heights() {
        return heights;
    }

    ContourMap map() {
        return map;
    }

    /** The heights of the part shown, as they are drawn in perspective. */
    Field terrain() {
        return terrain;
    }

    boolean isTerrainLogarithmic() {
        return terrainLogarithmic;
    }

    private double drawn(double f) {
        return heights.isSteep() ? Math.log1p(Math.max(0, f - heights.lowest())) : f;
    }

    private List<Level> levels() {
        List<Level> levels = new ArrayList<>();
        int every = 1 + heights.levels().size() / NAMED;
        for (int i = 0; i < heights.levels().size(); i++) {
            double level = heights.levels().get(i);
            levels.add(new Level(drawn(level), i % every == 0 ? Figures.shown(level) : ""));
        }
        around(levels);
        return levels;
    }

    /** Evenly spaced levels go on a little beyond the part shown, without numbers. */
    private void around(List<Level> levels) {
        int count = levels.size();
        if (heights.isSteep() || count < 2) {
            return;
        }
        double last = levels.getLast().value();
        double step = last - levels.get(count - 2).value();
        for (int i = 1; i <= LEVELS_AROUND; i++) {
            levels.add(new Level(last + i * step, ""));
        }
    }

    private static List<String> card(PointOnSurface at, Symbols s) {
        if (!Double.isFinite(at.f())) {
            return List.of();
        }
        return List.of(
                "$(%s,\\,%s) = (%s,\\,%s)$"
                        .formatted(s.x(), s.y(), Tex.number(at.x()), Tex.number(at.y())),
                "$%s = %s$".formatted(s.f(), Tex.number(at.f())),
                "$%s = %s$".formatted(s.partial(s.x()), Tex.number(at.fx())),
                "$%s = %s$".formatted(s.partial(s.y()), Tex.number(at.fy())));
    }
}

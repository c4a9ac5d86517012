package org.gradientlab.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import org.gradientlab.words.Figures;

/**
 * Heights made ready to be drawn from above and in perspective: where they are steep, as their
 * logarithm above the lowest.
 */
public final class Relief {
    /** Of very many levels not all are named. */
    private static final int NAMED = 14;

    private static final int LEVELS_AROUND = 8;
    private static final double PEAKED = 25;
    private static final int MESH = 81;

    private final double lowest;
    private final boolean steep;
    private final ContourMap map;
    private final Field terrain;
    private final boolean terrainLogarithmic;

    /**
     * @param heights of all that can be seen
     * @param shown what is seen at first, and in perspective: left, right, bottom, top
     * @param levels heights of contour lines, from low to high
     * @param lowest the lowest height shown
     * @param steep whether a logarithm tells more
     * @param card what the hover card says at a place
     */
    public Relief(
            Field heights,
            Sides shown,
            List<Double> levels,
            double lowest,
            boolean steep,
            BiFunction<Double, Double, List<String>> card) {
        this.lowest = lowest;
        this.steep = steep;
        Field field = heights.map(this::drawn);
        map = new ContourMap(field, named(levels), card);
        terrainLogarithmic = steep && isPeaked(heights);
        Field seen = field.resampled(shown.left, shown.right, shown.bottom, shown.top, MESH, MESH);
        terrain = steep && !terrainLogarithmic ? seen.map(Math::expm1) : seen;
    }

    /** A part of the plane. */
    public record Sides(double left, double right, double bottom, double top) {}

    public ContourMap map() {
        return map;
    }

    /** The heights as they are drawn in perspective. */
    public Field terrain() {
        return terrain;
    }

    /** Whether the perspective shows log(1 + height − lowest). */
    public boolean isTerrainLogarithmic() {
        return terrainLogarithmic;
    }

    private double drawn(double height) {
        return steep ? Math.log1p(Math.max(0, height - lowest)) : height;
    }

    /** Whether half of the ground would lie flat if the highest peak were drawn true to scale. */
    private boolean isPeaked(Field heights) {
        double[] sorted =
                Arrays.stream(heights.values()).filter(Double::isFinite).sorted().toArray();
        if (sorted.length == 0) {
            return false;
        }
        double middle = sorted[sorted.length / 2] - lowest;
        return sorted[(int) (0.995 * (sorted.length - 1))] - lowest > PEAKED * middle;
    }

    private List<Level> named(List<Double> levels) {
        List<Level> named = new ArrayList<>();
        int every = 1 + levels.size() / NAMED;
        for (int i = 0; i < levels.size(); i++) {
            double level = levels.get(i);
            named.add(new Level(drawn(level), i % every == 0 ? Figures.shown(level, 3) : ""));
        }
        around(named);
        return named;
    }

    /** Evenly spaced levels go on a little beyond the part shown, without numbers. */
    private void around(List<Level> levels) {
        int count = levels.size();
        if (steep || count < 2) {
            return;
        }
        double last = levels.getLast().value();
        double step = last - levels.get(count - 2).value();
        for (int i = 1; i <= LEVELS_AROUND; i++) {
            levels.add(new Level(last + i * step, ""));
        }
    }
}

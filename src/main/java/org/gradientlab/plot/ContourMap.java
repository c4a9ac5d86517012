package org.gradientlab.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.IntToDoubleFunction;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/**
 * A landscape seen from above: bands of colour between levels, the lowest as pale as the paper, and
 * a thin line along each level. Keeps what it worked out while the plot stays as it is, so a view
 * should keep the map while its field stays the same.
 */
public final class ContourMap implements Mark {
    /** Lines are worked out from a number every so many pixels. */
    private static final double GRID = 3;

    private static final double LINE = 0.7;
    private static final double HATCH = 9;

    private final Field field;
    private final List<Level> levels;
    private final double[] values;
    private final BiFunction<Double, Double, List<String>> card;
    private @Nullable Drawing drawing;

    /** What is worked out for one area and one theme. */
    private record Drawing(PlotArea area, Theme theme, Raster bands, List<List<Contour>> lines) {}

    /**
     * @param levels from low to high
     * @param card what the hover card says at a place
     */
    public ContourMap(
            Field field, List<Level> levels, BiFunction<Double, Double, List<String>> card) {
        this.field = field;
        this.levels = List.copyOf(levels);
        this.values = levels.stream().mapToDouble(Level::value).toArray();
        this.card = card;
    }

    public ContourMap(Field field, List<Level> levels) {
        this(field, levels, (x, y) -> List.of());
    }

    public List<Level> levels() {
        return levels;
    }

    public Field field() {
        return field;
    }

    /** The numbers on the lines: draw them last, so that they find what room there is. */
    public Mark labels() {
        return new ContourLabels(this);
    }

    @Override
    public void draw(Pen pen) {
        Drawing now = drawing(pen);
        Ink on = pen.ink();
        on.drawImage(now.bands.image(), now.area.left(), now.area.top());
        pen.stroke(pen.palette().level(), pen.look().line(LINE), List.of());
        on.beginPath();
        now.lines.forEach(lines -> lines.forEach(line -> trace(on, now.area, line)));
        on.stroke();
    }

    private static void trace(Ink on, PlotArea area, Contour line) {
        on.moveTo(area.px(line.x(0)), area.py(line.y(0)));
        for (int i = 1; i < line.count(); i++) {
            on.lineTo(area.px(line.x(i)), area.py(line.y(i)));
        }
    }

    /** The lines of each level in the plot, as they were drawn last. */
    List<Contour> lines(int level, Pen pen) {
        return drawing(pen).lines.get(level);
    }

    private Drawing drawing(Pen pen) {
        Drawing now = drawing;
        Theme theme = pen.look().theme();
        if (now == null || !now.area.equals(pen.area()) || now.theme != theme) {
            now = work(pen.area(), pen.look());
            drawing = now;
        }
        return now;
    }

    private Drawing work(PlotArea area, Look look) {
        int columns = Math.max(2, (int) Math.ceil(area.width() / GRID) + 1);
        int rows = Math.max(2, (int) Math.ceil(area.height() / GRID) + 1);
        double left = area.x(area.left());
        double right = area.x(area.right());
        double bottom = area.y(area.bottom());
        double top = area.y(area.top());
        Field seen = field.resampled(left, right, bottom, top, columns, rows);
        List<List<Contour>> lines = new ArrayList<>();
        for (double value : values) {
            lines.add(MarchingSquares.lines(seen, value));
        }
        return new Drawing(area, look.theme(), bands(area, look, seen), lines);
    }

    private Raster bands(PlotArea area, Look look, Field seen) {
        int width = Math.max(1, (int) area.width());
        int height = Math.max(1, (int) area.height());
        int[] colours = new int[values.length + 1];
        for (int i = 0; i < colours.length; i++) {
            colours[i] = Raster.argb(colour(i, look));
        }
        int paper = Raster.argb(look.palette().paper());
        int hatch = Raster.argb(look.palette().border());
        double period = look.size(HATCH);
        boolean[] across = inside(width, i -> area.x(area.left() + i), field.left(), field.right());
        boolean[] up = inside(height, i -> area.y(area.top() + i), field.bottom(), field.top());
        return Raster.of(
                width,
                height,
                (c, r) -> {
                    double value = between(seen, (c + 0.5) / width, 1 - (r + 0.5) / height);
                    if (Double.isNaN(value)) {
                        return across[c] && up[r] && (c + r) % period < 1 ? hatch : paper;
                    }
                    return colours[band(value)];
                });
    }

    /** Which of the pixels lie over the field: there a missing value is hatched. */
    private static boolean[] inside(int count, IntToDoubleFunction place, double low, double high) {
        boolean[] inside = new boolean[count];
        for (int i = 0; i < count; i++) {
            double at = place.applyAsDouble(i);
            inside[i] = at >= low && at <= high;
        }
        return inside;
    }

    /** The number at a share of the grid's width and height, straight between its nodes. */
    private static double between(Field grid, double across, double up) {
        double column = across * (grid.columns() - 1);
        double row = up * (grid.rows() - 1);
        int c = Math.clamp((int) column, 0, grid.columns() - 2);
        int r = Math.clamp((int) row, 0, grid.rows() - 2);
        double u = column - c;
        double v = row - r;
        double low = grid.value(c, r) * (1 - u) + grid.value(c + 1, r) * u;
        double high = grid.value(c, r + 1) * (1 - u) + grid.value(c + 1, r + 1) * u;
        return low * (1 - v) + high * v;
    }

    /** How many levels a value has reached. */
    private int band(double value) {
        int at = Arrays.binarySearch(values, value);
        return at >= 0 ? at + 1 : -at - 1;
    }

    /** The colour below level 0, above it, and so on. */
    Color colour(int band, Look look) {
        return look.palette().sequential().colour(band / Math.max(1.0, values.length));
    }

    @Override
    public Optional<Spot> nearest(PlotArea area, double px, double py) {
        double x = area.x(px);
        double y = area.y(py);
        List<String> lines = area.holds(px, py, 0.5) ? card.apply(x, y) : List.of();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Spot(x, y, () -> lines));
    }
}

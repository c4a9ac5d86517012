package org.gradientlab.plot;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A field in colours, one square of colour around each number of its grid. Keeps its picture while
 * the plot stays as it is, so a view should keep the map while its field stays the same.
 */
public final class HeatMap implements Mark {
    private final Field field;
    private final ColourMap colours;
    private final double low;
    private final double high;
    private final BiFunction<Double, Double, List<String>> card;
    private @Nullable PlotArea drawnFor;
    private @Nullable Raster drawn;

    /** What is low or lower has the first colour of the map, what is high or higher the last. */
    public HeatMap(Field field, ColourMap colours, double low, double high) {
        this(field, colours, low, high, (x, y) -> List.of());
    }

    /**
     * @param card what the hover card says at a place of the grid
     */
    public HeatMap(
            Field field,
            ColourMap colours,
            double low,
            double high,
            BiFunction<Double, Double, List<String>> card) {
        this.field = field;
        this.colours = colours;
        this.low = low;
        this.high = high;
        this.card = card;
    }

    @Override
    public void draw(Pen pen) {
        PlotArea area = pen.area();
        Raster picture = drawn;
        if (picture == null || !area.equals(drawnFor)) {
            picture = paint(area);
            drawn = picture;
            drawnFor = area;
        }
        pen.ink().drawImage(picture.image(), area.left(), area.top());
        pen.stroke(pen.palette().edge(), pen.look().hair(), List.of());
        pen.ink()
                .strokeRect(
                        area.left() + 0.5, area.top() + 0.5, area.width() - 1, area.height() - 1);
    }

    private Raster paint(PlotArea area) {
        int width = (int) area.width();
        int height = (int) area.height();
        int[] columns = new int[width];
        for (int i = 0; i < width; i++) {
            columns[i] = column(area.x(area.left() + i + 0.5));
        }
        int[] rows = new int[height];
        for (int i = 0; i < height; i++) {
            rows[i] = row(area.y(area.top() + i + 0.5));
        }
        return Raster.of(width, height, (c, r) -> colour(columns[c], rows[r]));
    }

    private int colour(int column, int row) {
        return column < 0 || row < 0
                ? 0
                : colours.argb((field.value(column, row) - low) / (high - low));
    }

    /** The column whose square holds x; −1 outside. */
    private int column(double x) {
        double wide = (field.right() - field.left()) / (field.columns() - 1);
        long column = Math.round((x - field.left()) / wide);
        return column >= 0 && column < field.columns() ? (int) column : -1;
    }

    private int row(double y) {
        double high = (field.top() - field.bottom()) / (field.rows() - 1);
        long row = Math.round((y - field.bottom()) / high);
        return row >= 0 && row < field.rows() ? (int) row : -1;
    }

    @Override
    public Optional<Spot> nearest(PlotArea area, double px, double py) {
        int column = column(area.x(px));
        int row = row(area.y(py));
        if (column < 0 || row < 0) {
            return Optional.empty();
        }
        double x = field.x(column);
        double y = field.y(row);
        List<String> lines = card.apply(x, y);
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Spot(x, y, () -> lines));
    }
}

package org.gradientlab.plot;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/**
 * A table of colours that fills the plot: columns and rows are spread evenly over it, whatever the
 * scales of its axes. A pattern tells apart what colours alone would not.
 */
public final class CellMap implements Mark {
    private static final int PERIOD = 4;

    private final int columns;
    private final int rows;
    private final Cells cells;
    private final Function<Place, List<String>> card;
    private @Nullable PlotArea drawnFor;
    private @Nullable Raster drawn;

    /** A column from the left and a row from the bottom. */
    public record Place(int column, int row) {}

    /** How a cell is filled. */
    public enum Pattern {
        PLAIN,
        /** Thin diagonal lines of paper. */
        HATCHED,
        /** Small dots of paper. */
        DOTTED
    }

    /** The filling of one cell. */
    public record Cell(Color colour, Pattern pattern) {}

    /** Finds the filling of a cell. */
    public interface Cells {
        Cell at(int column, int row);
    }

    public CellMap(int columns, int rows, Cells cells, Function<Place, List<String>> card) {
        this.columns = columns;
        this.rows = rows;
        this.cells = cells;
        this.card = card;
    }

    @Override
    public void draw(Pen pen) {
        PlotArea area = pen.area();
        Raster picture = drawn;
        if (picture == null || !area.equals(drawnFor)) {
            picture = paint((int) area.width(), (int) area.height(), pen.palette().paper());
            drawn = picture;
            drawnFor = area;
        }
        pen.ink().drawImage(picture.image(), area.left(), area.top());
        pen.stroke(pen.palette().edge(), pen.look().hair(), List.of());
        pen.ink()
                .strokeRect(
                        area.left() + 0.5, area.top() + 0.5, area.width() - 1, area.height() - 1);
    }

    private Raster paint(int width, int height, Color paper) {
        Cell[] fillings = new Cell[columns * rows];
        for (int i = 0; i < fillings.length; i++) {
            fillings[i] = cells.at(i % columns, i / columns);
        }
        return Raster.of(
                Math.max(1, width),
                Math.max(1, height),
                (x, y) -> {
                    int column = Math.min(x * columns / width, columns - 1);
                    int row = rows - 1 - Math.min(y * rows / height, rows - 1);
                    Cell cell = fillings[row * columns + column];
                    return Raster.argb(
                            isPaper(cell.pattern(), x, y)
                                    ? cell.colour().interpolate(paper, 0.6)
                                    : cell.colour());
                });
    }

    private static boolean isPaper(Pattern pattern, int x, int y) {
        return switch (pattern) {
            case PLAIN -> false;
            case HATCHED -> (x + y) % PERIOD == 0;
            case DOTTED -> x % PERIOD == 0 && y % PERIOD == 0;
        };
    }

    /** The cell under a place of the plot. */
    public Place place(PlotArea area, double x, double y) {
        double across = area.across().share(x);
        double up = area.up().share(y);
        return new Place(
                Math.clamp((int) Math.floor(across * columns), 0, columns - 1),
                Math.clamp((int) Math.floor(up * rows), 0, rows - 1));
    }

    @Override
    public Optional<Spot> nearest(PlotArea area, double px, double py) {
        if (!area.holds(px, py, 0.5)) {
            return Optional.empty();
        }
        Place place = place(area, area.x(px), area.y(py));
        List<String> lines = card.apply(place);
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Spot(
                                area.across().value((place.column() + 0.5) / columns),
                                area.up().value((place.row() + 0.5) / rows),
                                () -> lines));
    }
}

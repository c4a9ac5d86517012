package org.gradientlab.plot;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * A grid of colours spread over a rectangle of the plane and blended from cell to cell: what is
 * cheap enough to be another picture at every frame. Row 0 is at the bottom.
 */
public final class Shading implements Mark {
    private final Box place;
    private final Raster picture;
    private final BiFunction<Double, Double, List<String>> card;

    /** Finds the opaque ARGB colour of a cell. */
    @FunctionalInterface
    public interface Cells {
        int argb(int column, int row);
    }

    /**
     * @param card what the hover card says at a place
     */
    public Shading(
            double left,
            double right,
            double bottom,
            double top,
            int side,
            Cells cells,
            BiFunction<Double, Double, List<String>> card) {
        place = new Box(left, bottom, right - left, top - bottom);
        picture = Raster.of(side, side, (column, row) -> cells.argb(column, side - 1 - row));
        this.card = card;
    }

    @Override
    public void draw(Pen pen) {
        PlotArea area = pen.area();
        double left = area.px(place.left());
        double right = area.px(place.right());
        double top = area.py(place.bottom());
        double bottom = area.py(place.top());
        pen.ink().drawImage(picture.image(), left, top, right - left, bottom - top);
        pen.stroke(pen.palette().edge(), pen.look().hair(), List.of());
        pen.ink()
                .strokeRect(
                        area.left() + 0.5, area.top() + 0.5, area.width() - 1, area.height() - 1);
    }

    @Override
    public Optional<Spot> nearest(PlotArea area, double px, double py) {
        double x = area.x(px);
        double y = area.y(py);
        if (!area.holds(px, py, 0.5) || !place.holds(x, y)) {
            return Optional.empty();
        }
        List<String> lines = card.apply(x, y);
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Spot(x, y, () -> lines));
    }
}

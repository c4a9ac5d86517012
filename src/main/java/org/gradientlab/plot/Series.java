package org.gradientlab.plot;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;

/**
 * How one series looks in every plot, table and knob row: line and text colour, dash, marker.
 *
 * @param dash lengths in px at width 2; empty is solid
 * @param width of its line in px at scale 1; amber and sky are too pale to be thin
 */
public record Series(
        Color line, Color text, Color area, List<Double> dash, Marker marker, double width) {
    private static final List<List<Double>> DASHES =
            List.of(
                    List.of(),
                    List.of(10.0, 4.0),
                    List.of(6.0, 3.0, 2.0, 3.0),
                    List.of(6.0, 3.0),
                    List.of(4.0, 2.0),
                    List.of(8.0, 3.0, 2.0, 3.0, 2.0, 3.0),
                    List.of(2.0, 3.0));

    private static final List<Marker> MARKERS =
            List.of(
                    Marker.CIRCLE,
                    Marker.SQUARE,
                    Marker.TRIANGLE_UP,
                    Marker.DIAMOND,
                    Marker.TRIANGLE_DOWN,
                    Marker.RING,
                    Marker.HOLLOW_SQUARE);

    public Series {
        dash = List.copyOf(dash);
    }

    static List<Series> all(Palette palette) {
        List<Series> all = new ArrayList<>();
        for (int i = 0; i < DASHES.size(); i++) {
            String token = "series-" + (i + 1);
            Color line = palette.colour(token);
            Color area = i == 4 ? palette.colour(token + "-area") : line;
            double width = i == 3 || i == 5 ? 2.5 : 2;
            all.add(
                    new Series(
                            line,
                            palette.colour(token + "-text"),
                            area,
                            DASHES.get(i),
                            MARKERS.get(i),
                            width));
        }
        return List.copyOf(all);
    }

    /** The same with another marker. */
    public Series marked(Marker other) {
        return new Series(line, text, area, dash, other, width);
    }

    /** The same with other dashes: where there are more lines than series. */
    public Series dashed(List<Double> other) {
        return new Series(line, text, area, other, marker, width);
    }

    /** The same without its dashes: where only one line is in the plot. */
    public Series solid() {
        return new Series(line, text, area, List.of(), marker, width);
    }
}

package org.gradientlab.bench.classify;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Marker;
import org.gradientlab.plot.Series;
import org.gradientlab.plot.Theme;

/**
 * How one class looks wherever it is shown: its letter, its colour, its shape.
 *
 * @param letter for tables and legends: short
 * @param name for sentences; the file's own where there is one
 */
record ClassLook(String letter, String name, Series series) {
    /** Closed shapes only: a hollow one means something else. */
    private static final List<Marker> SHAPES =
            List.of(
                    Marker.CIRCLE,
                    Marker.TRIANGLE_UP,
                    Marker.SQUARE,
                    Marker.DIAMOND,
                    Marker.TRIANGLE_DOWN,
                    Marker.STAR);

    static final int MOST = SHAPES.size();
    private static final int MOST_LETTERS = 8;

    /** Points stand on a map of their own colours: in the dark they must be brighter than it. */
    private static final double BRIGHTER = 0.5;

    static ClassLook of(int label, Look look) {
        String letter = ClassName.letter(label);
        return new ClassLook(
                letter, look.words().say("classify.class", letter), series(label, look));
    }

    /** All classes of a frame; numbered ones are called by letters. */
    static List<ClassLook> all(List<String> names, Look look) {
        List<ClassLook> all = new ArrayList<>();
        for (int label = 0; label < names.size(); label++) {
            ClassLook plain = of(label, look);
            String own = names.get(label);
            all.add(
                    ClassName.isNumbered(own, label)
                            ? plain
                            : new ClassLook(shortened(own), own, plain.series()));
        }
        return all;
    }

    private static String shortened(String name) {
        return name.length() <= MOST_LETTERS ? name : name.substring(0, MOST_LETTERS - 1) + "…";
    }

    private static Series series(int label, Look look) {
        return look.palette().series(label).marked(SHAPES.get(label));
    }

    Marker shape() {
        return series.marker();
    }

    /** Of a point on the map. */
    Color point(Look look) {
        return look.theme() == Theme.DARK
                ? series.line().interpolate(Color.WHITE, BRIGHTER)
                : series.text();
    }
}

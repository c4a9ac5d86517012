package org.gradientlab.plot;

import java.util.List;
import java.util.function.IntFunction;

/**
 * A landscape to be seen in perspective, with ways over it.
 *
 * @param field heights as they are to be drawn: of something steep, their logarithm
 * @param wide how far the ground reaches along x compared with its larger side, up to 1
 * @param deep the same along y
 * @param title a {@link Writing} source
 * @param hint what can be done with it and how heights are drawn
 * @param spoken what the picture shows now, for those who do not see it
 */
public record Terrain(
        Field field,
        double wide,
        double deep,
        List<Way> ways,
        String acrossName,
        String upName,
        String title,
        String hint,
        String spoken) {
    private static final double NARROWEST = 0.45;

    /**
     * The way of one point over the ground.
     *
     * @param now the index of the place where it is
     * @param topic what a click on the place of an index asks to have explained
     */
    public record Way(Route route, Series series, int now, IntFunction<Topic> topic) {
        /** The last index there is to draw; −1 for none. */
        int last() {
            return Math.min(now, route.count() - 1);
        }
    }

    public Terrain {
        ways = List.copyOf(ways);
    }

    /** Sides as long as those of the field, unless one is much the longer. */
    public static Terrain of(Field field, List<Way> ways, String title, String hint) {
        double width = field.right() - field.left();
        double height = field.top() - field.bottom();
        double longer = Math.max(width, height);
        return new Terrain(
                field,
                Math.max(NARROWEST, width / longer),
                Math.max(NARROWEST, height / longer),
                ways,
                "$x$",
                "$y$",
                title,
                hint,
                "");
    }

    public Terrain named(String across, String up) {
        return new Terrain(field, wide, deep, ways, across, up, title, hint, spoken);
    }

    public Terrain spokenAs(String text) {
        return new Terrain(field, wide, deep, ways, acrossName, upName, title, hint, text);
    }
}

package org.gradientlab.bench.race;

import java.util.List;
import org.gradientlab.function.Region;
import org.gradientlab.landscape.HeightMap;
import org.gradientlab.plot.Field;
import org.gradientlab.plot.Relief;
import org.gradientlab.plot.Tex;

/** The ground of a race made ready to be drawn, kept for as long as it stays the same. */
record CourseRelief(HeightMap heights, Relief relief) {
    static CourseRelief of(HeightMap heights) {
        Region all = heights.region();
        Field field =
                new Field(
                        all.left(),
                        all.right(),
                        all.bottom(),
                        all.top(),
                        heights.columns(),
                        heights.rows(),
                        heights.heights());
        Relief relief =
                new Relief(
                        field,
                        new Relief.Sides(all.left(), all.right(), all.bottom(), all.top()),
                        heights.levels(),
                        heights.lowest(),
                        heights.isSteep(),
                        (x, y) -> card(field, x, y));
        return new CourseRelief(heights, relief);
    }

    private static List<String> card(Field field, double x, double y) {
        double f = field.at(x, y);
        return Double.isNaN(f)
                ? List.of()
                : List.of(
                        "$(x,\\,y) = (%s,\\,%s)$".formatted(Tex.number(x, 3), Tex.number(y, 3)),
                        "$f \\approx " + Tex.number(f, 3) + "$");
    }
}

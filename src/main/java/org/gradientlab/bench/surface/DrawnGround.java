package org.gradientlab.bench.surface;

import java.util.List;
import org.gradientlab.function.PointOnSurface;
import org.gradientlab.function.Region;
import org.gradientlab.landscape.HeightMap;
import org.gradientlab.landscape.Sounding;
import org.gradientlab.plot.Field;
import org.gradientlab.plot.Relief;
import org.gradientlab.plot.Tex;

/** A surface made ready to be drawn, kept for as long as it stays the same. */
record DrawnGround(HeightMap heights, Relief relief) {
    static DrawnGround of(HeightMap heights, Sounding ground, Symbols symbols) {
        Region all = heights.region();
        Region shown = heights.shown();
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
                        new Relief.Sides(shown.left(), shown.right(), shown.bottom(), shown.top()),
                        heights.levels(),
                        heights.lowest(),
                        heights.isSteep(),
                        (x, y) -> card(ground.at(x, y), symbols));
        return new DrawnGround(heights, relief);
    }

    boolean shows(HeightMap other) {
        return heights.equals(other);
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

package org.gradientlab.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import org.gradientlab.words.Figures;

/** Maps near those of the target pictures, as far as the drawing kit alone can draw them. */
final class SampleMaps {
    private static final int STEPS = 200;
    private static final String[] NAMES = {
        "Adam", "Momentum", "AdaGrad", "Gradient descent", "RMSProp"
    };

    private SampleMaps() {}

    static double beale(double x, double y) {
        double a = 1.5 - x + x * y;
        double b = 2.25 - x + x * y * y;
        double c = 2.625 - x + x * y * y * y;
        return a * a + b * b + c * c;
    }

    private static Field log(double left, double right, double bottom, double top) {
        return Field.of(left, right, bottom, top, 121, 121, (x, y) -> Math.log1p(beale(x, y)));
    }

    static ContourMap bealeMap() {
        List<Level> levels = new ArrayList<>();
        for (double level : new double[] {0.1, 0.3, 1, 3, 10, 30, 100, 300, 1000}) {
            levels.add(new Level(Math.log1p(level), Figures.shown(level)));
        }
        return new ContourMap(log(-0.5, 4.2, -2, 2), levels);
    }

    /** Where descent with this momentum comes by. */
    static Route route(double eta, double mu) {
        double[] xs = new double[STEPS + 1];
        double[] ys = new double[STEPS + 1];
        double vx = 0;
        double vy = 0;
        xs[0] = 1;
        ys[0] = 1.5;
        for (int i = 0; i < STEPS; i++) {
            double h = 1e-5;
            double gx = (beale(xs[i] + h, ys[i]) - beale(xs[i] - h, ys[i])) / 2 / h;
            double gy = (beale(xs[i], ys[i] + h) - beale(xs[i], ys[i] - h)) / 2 / h;
            vx = mu * vx + gx;
            vy = mu * vy + gy;
            xs[i + 1] = xs[i] - eta * vx;
            ys[i + 1] = ys[i] - eta * vy;
        }
        return new Route(STEPS + 1, i -> xs[i], i -> ys[i]);
    }

    static Chart race(Look look) {
        Palette palette = look.palette();
        ContourMap map = bealeMap();
        List<Mark> marks = new ArrayList<>(List.of(map));
        List<NameTags.Tag> tags = new ArrayList<>();
        for (int k = 0; k < NAMES.length; k++) {
            Series series = palette.series(k);
            Route route = route(0.003 + 0.002 * k, 0.9 - 0.2 * k);
            marks.add(new Trail(route, series, 60, 10));
            double x = route.xAt(60);
            double y = route.yAt(60);
            marks.add(new Dot(x, y, 6, series.line(), series.marker()));
            tags.add(new NameTags.Tag(x, y, NAMES[k], series.text(), series.line()));
        }
        marks.add(Dot.ring(1, 1.5, 6, palette.text()));
        marks.add(new NameTags(tags));
        marks.add(map.labels());
        return Chart.of(
                        new Axis(Scale.linear(-0.1, 3.9), "$x$"),
                        new Axis(Scale.linear(-1.76, 1.95), "$y$"))
                .with(marks);
    }

    /** The gradient of a ravine taken apart; with equal units it stands square to the line. */
    static Chart ravine(Look look, boolean equal) {
        DoubleBinaryOperator f = (x, y) -> 0.5 * (x * x + 4 * y * y);
        List<Level> levels = new ArrayList<>();
        for (int level = 2; level <= 40; level += 2) {
            levels.add(new Level(level, Figures.shown(level)));
        }
        ContourMap map = new ContourMap(Field.of(-12, 12, -6, 6, 121, 61, f), levels);
        Chart chart =
                Chart.of(new Axis(Scale.linear(-5, 5), "$x$"), new Axis(Scale.linear(-3, 3), "$y$"))
                        .with(
                                map,
                                new Parallelogram(-3, 1.2, -0.75, 1.2),
                                new Arrow(-3, 1.2, -2.7, 0.72, look.palette().ink().line()),
                                Dot.ring(-3, 1.2, 6, look.palette().text()),
                                map.labels());
        return equal ? chart.withEqualUnits() : chart;
    }

    static Chart decision(Look look) {
        Field field =
                Field.of(-1, 1, -1, 1, 50, 50, (x, y) -> Math.tanh(4 * (x * x + y * y - 0.4)));
        return Chart.of(new Axis(Scale.linear(-1, 1), "$x$"), new Axis(Scale.linear(-1, 1), "$y$"))
                .with(new HeatMap(field, look.palette().diverging(), -1, 1))
                .withEqualUnits();
    }

    static Terrain terrain(Look look) {
        Route route = route(0.003, 0.9);
        Field field = log(-0.1, 3.9, -1.76, 1.95);
        return Terrain.of(
                        field,
                        List.of(
                                new Terrain.Way(
                                        route,
                                        look.palette().series(1),
                                        60,
                                        i -> new Topic(0, "f", i))),
                        "*The same valley in perspective*",
                        "drag to turn · height = log(1 + $f$)")
                .spokenAs("a valley");
    }
}

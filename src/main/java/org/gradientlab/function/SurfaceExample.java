package org.gradientlab.function;

import java.util.List;

/**
 * A built-in function of x and y: its name in the bundles ({@code function.example.<id>}), the
 * region that shows what it is good for, a telling start, and its known minima, lowest first.
 */
public record SurfaceExample(
        String id, FunctionOfXY f, Region region, double x0, double y0, List<LowPoint> minima) {
    // The texts are constants because a knob's declaration offers them.
    public static final String BOWL = "x^2+y^2";
    public static final String RAVINE = "0.5(x^2+kappa y^2)";
    public static final String ROSENBROCK = "(1-x)^2+100(y-x^2)^2";
    public static final String HIMMELBLAU = "(x^2+y-11)^2+(x+y^2-7)^2";
    public static final String BEALE = "(1.5-x+x y)^2+(2.25-x+x y^2)^2+(2.625-x+x y^3)^2";
    public static final String SADDLE = "x^2-y^2";
    public static final String RASTRIGIN = "20+x^2+y^2-10 cos(2 pi x)-10 cos(2 pi y)";
    public static final String ACKLEY =
            "20+e-20 exp(-0.2 sqrt(0.5(x^2+y^2)))-exp(0.5(cos(2 pi x)+cos(2 pi y)))";
    public static final String MONKEY_SADDLE = "x^3-3x y^2";
    public static final String CAMEL = "(4-2.1x^2+x^4/3)x^2+x y+(4y^2-4)y^2";

    private static final LowPoint ORIGIN = new LowPoint(0, 0, 0);

    public static final List<SurfaceExample> ALL =
            List.of(
                    of("bowl", BOWL, Region.square(5), -4, 3, ORIGIN),
                    of("ravine", RAVINE, new Region(-5, 5, -2.5, 2.5), -4, 1.5, ORIGIN),
                    of(
                            "rosenbrock",
                            ROSENBROCK,
                            new Region(-2, 2, -1, 3),
                            -1.2,
                            1,
                            new LowPoint(1, 1, 0)),
                    of(
                            "himmelblau",
                            HIMMELBLAU,
                            Region.square(5),
                            0,
                            0,
                            new LowPoint(3, 2, 0),
                            new LowPoint(-2.805118086952745, 3.131312518250573, 0),
                            new LowPoint(-3.779310253377747, -3.2831859912861696, 0),
                            new LowPoint(3.5844283403304917, -1.8481265269644034, 0)),
                    of("beale", BEALE, Region.square(4.5), 1, 1, new LowPoint(3, 0.5, 0)),
                    of("saddle", SADDLE, Region.square(2), 1, 0.01),
                    of("rastrigin", RASTRIGIN, Region.square(5.12), 2.2, -1.7, ORIGIN),
                    of("ackley", ACKLEY, Region.square(5), 2.5, -1.8, ORIGIN),
                    of("monkey-saddle", MONKEY_SADDLE, Region.square(2), 1.2, 0.3),
                    of(
                            "camel",
                            CAMEL,
                            new Region(-2.2, 2.2, -1.3, 1.3),
                            -1.2,
                            1,
                            new LowPoint(
                                    0.08984201310031807, -0.7126564030207396, -1.0316284534898774),
                            new LowPoint(
                                    -0.08984201310031807, 0.7126564030207396, -1.0316284534898774),
                            new LowPoint(
                                    1.7036067149699812, -0.7960835686726251, -0.21546382438371525),
                            new LowPoint(
                                    -1.7036067149699812, 0.7960835686726251, -0.21546382438371525),
                            new LowPoint(
                                    1.6071047529201976, 0.5686514548841313, 2.1042503103112593),
                            new LowPoint(
                                    -1.6071047529201976, -0.5686514548841313, 2.1042503103112593)));

    public SurfaceExample {
        minima = List.copyOf(minima);
    }

    /** ½(x² + κy²): κ is its condition number. */
    public static FunctionOfXY ravine(double kappa) {
        return FunctionOfXY.parse(RAVINE).withKappa(kappa);
    }

    public String key() {
        return "function.example." + id;
    }

    private static SurfaceExample of(
            String id, String text, Region region, double x0, double y0, LowPoint... minima) {
        return new SurfaceExample(id, FunctionOfXY.parse(text), region, x0, y0, List.of(minima));
    }
}

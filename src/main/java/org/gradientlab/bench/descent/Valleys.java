package org.gradientlab.bench.descent;

import java.util.List;
import java.util.stream.Stream;
import org.gradientlab.function.FunctionOfX;
import org.gradientlab.function.Minima;
import org.gradientlab.function.Minimum;

/** Knows the minima of a function near its ground and in what is shown of it. */
final class Valleys {
    /** Nearer than this share of the ground a point counts as arrived. */
    private static final double ARRIVED = 0.002;

    private final List<Minimum> minima;
    private final double near;

    Valleys(FunctionOfX f, Stretch ground, Stretch shown) {
        Stretch wide = ground.widened();
        near = ARRIVED * ground.width();
        List<Minimum> home = Minima.of(f, wide.left(), wide.right());
        Stream<Minimum> beyond =
                wide.contains(shown.left()) && wide.contains(shown.right())
                        ? Stream.empty()
                        : Minima.of(f, shown.left(), shown.right()).stream()
                                .filter(minimum -> !wide.contains(minimum.x()));
        minima =
                Stream.concat(home.stream(), beyond)
                        .sorted((one, other) -> Double.compare(one.x(), other.x()))
                        .toList();
    }

    List<Minimum> minima() {
        return minima;
    }

    /** The index of the minimum at which a point has arrived. */
    int at(double x) {
        for (int i = 0; i < minima.size(); i++) {
            if (Math.abs(minima.get(i).x() - x) <= near) {
                return i;
            }
        }
        return StartingPoint.NONE;
    }
}

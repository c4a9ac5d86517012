package org.gradientlab.bench.classify;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import javafx.scene.paint.Color;
import org.gradientlab.plot.Mark;
import org.gradientlab.plot.Pen;
import org.jspecify.annotations.Nullable;

/**
 * A ring around every point that is put in a wrong class.
 *
 * @param count how many points are drawn: the first so many
 * @param moving whether they may lie elsewhere at another step
 * @param wrong which of them have a ring
 */
record WrongRings(
        Points points,
        int count,
        IntToDoubleFunction x,
        IntToDoubleFunction y,
        boolean moving,
        BitSet wrong)
        implements Mark {
    private static final int FEW = 60;
    private static final double FAINTEST = 0.15;
    private static final double GAP = 3;

    /** The rings around the points of a mark, where a network has decided. */
    static WrongRings around(PointsOnMap dots, Decisions decisions) {
        BitSet wrong = new BitSet();
        for (int point = 0; point < dots.count(); point++) {
            wrong.set(point, !decisions.isRight(point));
        }
        return new WrongRings(
                dots.points(), dots.count(), dots.x(), dots.y(), dots.moving(), wrong);
    }

    @Override
    public @Nullable Object lasting() {
        return moving ? null : List.of(points, count, wrong);
    }

    /** Rings are a comment, and a thumbnail shows the thing. */
    @Override
    public boolean isWriting() {
        return true;
    }

    /** Where many are wrong the rings step back, else nothing but rings would be seen. */
    @Override
    public void draw(Pen pen) {
        double radius = PointsOnMap.radius(pen, count);
        double reach = radius + pen.look().size(GAP);
        double share = Math.clamp((double) FEW / Math.max(1, wrong.cardinality()), FAINTEST, 1);
        Color ink = pen.palette().decision();
        pen.stroke(
                ink.deriveColor(0, 1, 1, share), pen.look().line(share < 1 ? 0.8 : 1.6), List.of());
        wrong.stream()
                .forEach(point -> {
                    double px = pen.area().px(x.applyAsDouble(point));
                    double py = pen.area().py(y.applyAsDouble(point));
                    if (pen.area().holds(px, py, radius)) {
                        pen.ink().strokeOval(px - reach, py - reach, 2 * reach, 2 * reach);
                    }
                });
    }
}

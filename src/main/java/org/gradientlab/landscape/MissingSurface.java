package org.gradientlab.landscape;

import java.util.List;
import java.util.Optional;
import org.gradientlab.function.LowPoint;
import org.gradientlab.function.PointOnSurface;
import org.gradientlab.function.Region;
import org.gradientlab.words.Word;

/** A surface that is nowhere defined, because what it is made of cannot be had. */
record MissingSurface(Word why) implements Surface {
    private static final double NO = Double.NaN;

    @Override
    public double height(double x, double y) {
        return NO;
    }

    @Override
    public double measure(double[] place, double[] gradient) {
        gradient[0] = NO;
        gradient[1] = NO;
        return NO;
    }

    @Override
    public PointOnSurface at(double x, double y) {
        return new PointOnSurface(x, y, NO, NO, NO, NO, NO, NO);
    }

    @Override
    public Region region() {
        return new Region(-1, 1, -1, 1);
    }

    @Override
    public List<LowPoint> minima() {
        return List.of();
    }

    @Override
    public Optional<Word> reason(double[] place) {
        return Optional.of(why);
    }
}

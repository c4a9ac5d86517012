package org.gradientlab.landscape;

import java.util.List;
import java.util.Optional;
import org.gradientlab.function.EvaluatorOfXY;
import org.gradientlab.function.FunctionOfXY;
import org.gradientlab.function.LowPoint;
import org.gradientlab.function.PointOnSurface;
import org.gradientlab.function.Region;
import org.gradientlab.function.SurfaceExample;
import org.gradientlab.words.Word;
import org.jspecify.annotations.Nullable;

/** The surface of a formula in x and y. */
public final class FormulaSurface implements Surface {
    private static final Region USUAL = new Region(-5, 5, -5, 5);

    private final FunctionOfXY f;
    private final EvaluatorOfXY evaluator;
    private final Region region;
    private @Nullable List<LowPoint> minima;

    /** The formula may hold κ, which stands for the given number. */
    public FormulaSurface(FunctionOfXY formula, double kappa) {
        f = formula.withKappa(kappa);
        evaluator = f.evaluator();
        Optional<SurfaceExample> example =
                SurfaceExample.ALL.stream().filter(each -> each.f().equals(formula)).findFirst();
        region = example.map(SurfaceExample::region).orElse(USUAL);
        minima = example.map(SurfaceExample::minima).orElse(null);
    }

    public FunctionOfXY f() {
        return f;
    }

    @Override
    public double height(double x, double y) {
        return evaluator.value(x, y);
    }

    @Override
    public double measure(double[] place, double[] gradient) {
        evaluator.slopes(place[0], place[1]);
        gradient[0] = evaluator.slopeX();
        gradient[1] = evaluator.slopeY();
        return evaluator.value();
    }

    @Override
    public PointOnSurface at(double x, double y) {
        return f.at(x, y);
    }

    @Override
    public Region region() {
        return region;
    }

    @Override
    public List<LowPoint> minima() {
        List<LowPoint> known = minima;
        if (known == null) {
            known = LowPoints.of(this, region);
            minima = known;
        }
        return known;
    }

    @Override
    public Optional<Word> reason(double[] place) {
        return f.reason(place[0], place[1]);
    }
}

package org.gradientlab.landscape;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gradientlab.function.CurveExample;
import org.gradientlab.function.EvaluatorOfX;
import org.gradientlab.function.FunctionOfX;
import org.gradientlab.function.FunctionOfXY;
import org.gradientlab.function.LowPoint;
import org.gradientlab.function.Minima;
import org.gradientlab.function.Minimum;
import org.gradientlab.function.PointOnSurface;
import org.gradientlab.function.Region;
import org.gradientlab.words.Word;

/**
 * The curve of a formula in x alone: places are single numbers. Its picture is the x-f plane: a
 * place is drawn at (x, f(x)).
 */
public final class FormulaCurve implements Landscape {
    private static final double USUAL = 10;
    private static final int SAMPLES = 200;

    /** The highest tenth of the curve may be cut off. */
    private static final double SHOWN = 0.9;

    private final FunctionOfX f;
    private final EvaluatorOfX evaluator;
    private final double left;
    private final double right;
    private final Surface picture = new Trough();

    /** The formula must not hold y. */
    public FormulaCurve(FunctionOfXY formula) {
        this(FunctionOfX.parse(formula.text()));
    }

    public FormulaCurve(FunctionOfX f) {
        this.f = f;
        evaluator = f.evaluator();
        Optional<CurveExample> example =
                CurveExample.ALL.stream().filter(each -> each.f().equals(f)).findFirst();
        left = example.map(CurveExample::from).orElse(-USUAL);
        right = example.map(CurveExample::to).orElse(USUAL);
    }

    public FunctionOfX f() {
        return f;
    }

    @Override
    public int dimensions() {
        return 1;
    }

    @Override
    public double height(double[] place) {
        return evaluator.value(place[0]);
    }

    @Override
    public double measure(double[] place, double[] gradient) {
        evaluator.evaluate(place[0]);
        gradient[0] = evaluator.slope();
        return evaluator.value();
    }

    @Override
    public Surface picture() {
        return picture;
    }

    @Override
    public double pictureY(double[] place) {
        return height(place);
    }

    @Override
    public double[] placeAt(double x, double y) {
        return new double[] {x};
    }

    @Override
    public Optional<Word> reason(double[] place) {
        return f.reason(place[0]);
    }

    /** The curve as a surface that is level along y: its height is f(x) whatever y is. */
    private final class Trough implements Surface {
        @Override
        public double height(double x, double y) {
            return evaluator.value(x);
        }

        @Override
        public double measure(double[] place, double[] gradient) {
            gradient[1] = 0;
            evaluator.evaluate(place[0]);
            gradient[0] = evaluator.slope();
            return evaluator.value();
        }

        @Override
        public PointOnSurface at(double x, double y) {
            evaluator.evaluate(x);
            double slope = evaluator.slope();
            return new PointOnSurface(
                    x, y, evaluator.value(), slope, 0, evaluator.curvature(), 0, 0);
        }

        @Override
        public Region region() {
            double[] heights =
                    IntStream.rangeClosed(0, SAMPLES)
                            .mapToDouble(i -> left + (right - left) * i / SAMPLES)
                            .map(evaluator::value)
                            .filter(Double::isFinite)
                            .sorted()
                            .toArray();
            if (heights.length == 0) {
                return new Region(left, right, -1, 1);
            }
            double bottom = heights[0];
            double top = heights[(int) (SHOWN * (heights.length - 1))];
            double margin = Math.max(0.1 * (top - bottom), 1e-9 * Math.max(1, Math.abs(top)));
            return new Region(left, right, bottom - margin, top + margin);
        }

        @Override
        public List<LowPoint> minima() {
            List<Minimum> found = Minima.of(f, left, right);
            return found.stream()
                    .map(low -> new LowPoint(low.x(), low.f(), low.f()))
                    .sorted(Comparator.comparingDouble(LowPoint::f))
                    .toList();
        }

        @Override
        public Optional<Word> reason(double[] place) {
            return f.reason(place[0]);
        }
    }
}

package org.gradientlab.function;

import java.util.Optional;
import org.gradientlab.words.Word;

/**
 * Computes f, its gradient and its Hessian at one point after the other without making an object.
 * Not for use by two threads at once.
 */
public final class EvaluatorOfXY {
    private final Program program;
    private final double[] values;
    private final double[] byX;
    private final double[] byY;
    private final double[] byXx;
    private final double[] byXy;
    private final double[] byYy;
    private final Partials partials = new Partials();

    EvaluatorOfXY(Program program) {
        this.program = program;
        values = program.newCells();
        byX = new double[values.length];
        byY = new double[values.length];
        byXx = new double[values.length];
        byXy = new double[values.length];
        byYy = new double[values.length];
        byX[0] = 1;
        byY[1] = 1;
    }

    /** f alone; the derivatives are left as they were. */
    public double value(double x, double y) {
        values[0] = x;
        values[1] = y;
        program.run(values);
        return values[program.result()];
    }

    public void evaluate(double x, double y) {
        value(x, y);
        for (Program.Instruction each : program.varying()) {
            each.operation()
                    .differentiate(
                            values[each.left()],
                            values[each.right()],
                            values[each.target()],
                            partials);
            clear(each.target());
            if (each.leftVaries()) {
                add(each.target(), each.left(), partials.a, partials.aa);
            }
            if (each.rightVaries()) {
                add(each.target(), each.right(), partials.b, partials.bb);
            }
            if (each.leftVaries() && each.rightVaries()) {
                addMixed(each.target(), each.left(), each.right());
            }
        }
    }

    /** f and its gradient; the Hessian is left as it was. Half as costly as {@link #evaluate}. */
    public void slopes(double x, double y) {
        value(x, y);
        for (Program.Instruction each : program.varying()) {
            int left = each.left();
            int right = each.right();
            each.operation()
                    .differentiate(values[left], values[right], values[each.target()], partials);
            double alongX = each.leftVaries() ? Chain.first(partials.a, byX[left]) : 0;
            double alongY = each.leftVaries() ? Chain.first(partials.a, byY[left]) : 0;
            byX[each.target()] =
                    each.rightVaries() ? alongX + Chain.first(partials.b, byX[right]) : alongX;
            byY[each.target()] =
                    each.rightVaries() ? alongY + Chain.first(partials.b, byY[right]) : alongY;
        }
    }

    public double value() {
        return values[program.result()];
    }

    public double slopeX() {
        return byX[program.result()];
    }

    public double slopeY() {
        return byY[program.result()];
    }

    public double curvatureXx() {
        return byXx[program.result()];
    }

    public double curvatureXy() {
        return byXy[program.result()];
    }

    public double curvatureYy() {
        return byYy[program.result()];
    }

    /** Why f or its gradient is not finite at the point evaluated last; empty if both are. */
    public Optional<Word> reason() {
        if (!Double.isFinite(value())) {
            return program.trouble(values);
        }
        return Double.isFinite(slopeX())
                ? Double.isFinite(slopeY()) ? Optional.empty() : program.steepness(byY)
                : program.steepness(byX);
    }

    private void clear(int target) {
        byX[target] = 0;
        byY[target] = 0;
        byXx[target] = 0;
        byXy[target] = 0;
        byYy[target] = 0;
    }

    private void add(int target, int from, double first, double second) {
        double x = byX[from];
        double y = byY[from];
        byX[target] += Chain.first(first, x);
        byY[target] += Chain.first(first, y);
        byXx[target] += Chain.second(second, x, x, first, byXx[from]);
        byXy[target] += Chain.second(second, x, y, first, byXy[from]);
        byYy[target] += Chain.second(second, y, y, first, byYy[from]);
    }

    private void addMixed(int target, int left, int right) {
        double mixed = partials.ab;
        byXx[target] += 2 * mixed * byX[left] * byX[right];
        byXy[target] += mixed * (byX[left] * byY[right] + byY[left] * byX[right]);
        byYy[target] += 2 * mixed * byY[left] * byY[right];
    }
}

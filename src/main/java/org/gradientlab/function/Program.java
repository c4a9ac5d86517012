package org.gradientlab.function;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradientlab.function.Expression.Arithmetic;
import org.gradientlab.function.Expression.Call;
import org.gradientlab.function.Expression.Literal;
import org.gradientlab.function.Expression.Negation;
import org.gradientlab.words.Figures;
import org.gradientlab.words.Word;

/**
 * A formula as a flat list of instructions on numbered cells, one cell per different term: cells 0
 * and 1 are x and y, the last one written is f. Immutable; the cells belong to whoever runs it.
 */
final class Program {
    /** Puts operation(left, right) into the target cell. */
    record Instruction(
            Operation operation,
            int left,
            int right,
            int target,
            boolean leftVaries,
            boolean rightVaries) {}

    private final List<Expression> terms = new ArrayList<>();
    private final Map<Expression, Integer> cells = new HashMap<>();
    private final List<Boolean> varies = new ArrayList<>();
    private final List<Double> constants = new ArrayList<>();
    private final List<Instruction> instructions = new ArrayList<>();
    private final Instruction[] varying;
    private final int result;

    Program(Expression formula) {
        cellOf(Variable.X);
        cellOf(Variable.Y);
        result = cellOf(formula);
        varying =
                instructions.stream()
                        .filter(each -> each.leftVaries() || each.rightVaries())
                        .toArray(Instruction[]::new);
    }

    /** Fresh cells in which everything that does not depend on x and y stands already. */
    double[] newCells() {
        return constants.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** The instructions that depend on x or y, in the order in which they are to be done. */
    Instruction[] varying() {
        return varying;
    }

    /** The cell in which f stands in the end. */
    int result() {
        return result;
    }

    void run(double[] values) {
        for (Instruction each : varying) {
            values[each.target()] =
                    each.operation().value(values[each.left()], values[each.right()]);
        }
    }

    /** Why there is no finite value in these cells: the first term whose parts are all finite. */
    Optional<Word> trouble(double[] values) {
        for (Instruction each : instructions) {
            double a = values[each.left()];
            double b = values[each.right()];
            if (!Double.isFinite(values[each.target()])
                    && Double.isFinite(a)
                    && Double.isFinite(b)) {
                boolean second = each.operation().blamesSecond();
                return Optional.of(
                        Word.of(
                                each.operation().trouble(a, b),
                                text(each.target()),
                                text(second ? each.right() : each.left()),
                                Figures.shown(second ? b : a)));
            }
        }
        return Optional.empty();
    }

    /** The first term among these derivatives that is not finite. */
    Optional<Word> steepness(double[] slopes) {
        for (Instruction each : varying) {
            if (!Double.isFinite(slopes[each.target()])) {
                return Optional.of(Word.of("function.no-slope", text(each.target())));
            }
        }
        return Optional.empty();
    }

    private String text(int cell) {
        return terms.get(cell).text();
    }

    private int cellOf(Expression term) {
        Integer known = cells.get(term);
        return known != null ? known : newCellOf(term);
    }

    private int newCellOf(Expression term) {
        return switch (term) {
            case Variable variable -> newCell(term, true, Double.NaN);
            case Literal literal -> newCell(term, false, literal.value());
            case Symbol symbol -> newCell(term, false, symbol.value());
            case Negation negation -> instruct(term, SignChange.MINUS, negation.inner());
            case Call call -> instruct(term, call.function(), call.arguments());
            case Arithmetic(Operator operator, Expression left, Expression right) ->
                    instruct(term, operationOf(operator, right), List.of(left, right));
        };
    }

    private Operation operationOf(Operator operator, Expression right) {
        boolean fixed = operator == Operator.TO_THE && !varies.get(cellOf(right));
        return fixed ? FixedPower.POWER : operator;
    }

    private int instruct(Expression term, Operation operation, Expression operand) {
        return instruct(term, operation, List.of(operand));
    }

    private int instruct(Expression term, Operation operation, List<Expression> operands) {
        int left = cellOf(operands.getFirst());
        int right = cellOf(operands.getLast());
        boolean leftVaries = varies.get(left);
        boolean rightVaries = operands.size() > 1 && varies.get(right);
        double constant = operation.value(constants.get(left), constants.get(right));
        int target = newCell(term, leftVaries || rightVaries, constant);
        instructions.add(new Instruction(operation, left, right, target, leftVaries, rightVaries));
        return target;
    }

    private int newCell(Expression term, boolean varying, double constant) {
        int cell = terms.size();
        terms.add(term);
        cells.put(term, cell);
        varies.add(varying);
        constants.add(varying ? Double.NaN : constant);
        return cell;
    }
}

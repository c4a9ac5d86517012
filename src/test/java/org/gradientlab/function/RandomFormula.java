package org.gradientlab.function;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gradientlab.function.Expression.Arithmetic;
import org.gradientlab.function.Expression.Call;
import org.gradientlab.function.Expression.Literal;
import org.gradientlab.function.Expression.Negation;

/** Grows expression trees from a seed. */
final class RandomFormula {
    private static final double[] NUMBERS = {0, 1, 2, 3, 0.5, 10, 1e-7, 2.5e20, 0.1, 12345.678};

    private final Random random;
    private final boolean smooth;

    RandomFormula(long seed, boolean smooth) {
        random = new Random(seed);
        this.smooth = smooth;
    }

    Expression grow(int height) {
        if (height == 0) {
            return leaf();
        }
        return switch (random.nextInt(8)) {
            case 0 -> leaf();
            case 1 -> new Negation(grow(height - 1));
            case 2, 3 -> call(height);
            default ->
                    new Arithmetic(
                            one(Operator.values()), grow(height - 1), grow(random.nextInt(height)));
        };
    }

    private Expression leaf() {
        return switch (random.nextInt(6)) {
            case 0 -> one(Symbol.values());
            case 1, 2 ->
                    new Literal(
                            smooth
                                    ? 1 + random.nextInt(3)
                                    : NUMBERS[random.nextInt(NUMBERS.length)]);
            default -> one(Variable.values());
        };
    }

    private Expression call(int height) {
        NamedFunction function = one(NamedFunction.values());
        List<Expression> arguments = new ArrayList<>();
        for (int i = 0; i < function.arity(); i++) {
            arguments.add(grow(height - 1));
        }
        return new Call(function, arguments);
    }

    double number(double from, double to) {
        return from + (to - from) * random.nextDouble();
    }

    private <T> T one(T[] of) {
        return of[random.nextInt(of.length)];
    }
}

package org.gradientlab.function;

import java.util.Optional;

/**
 * The functions a formula may name, each beside its derivatives. At a kink the derivative follows
 * PyTorch: 0 for abs and relu, the mean of both sides for min and max of equals.
 */
public enum NamedFunction implements Operation {
    SIN("sin", "\\sin") {
        @Override
        public double value(double a, double b) {
            return StrictMath.sin(a);
        }

        @Override
        public void differentiate(double a, double b, double value, Partials partials) {
            partials.one(StrictMath.cos(a), -value);
        }
    },
    COS("cos", "\\cos") {
        @Override
        public double value(double a, double b) {
            return StrictMath.cos(a);
        }

        @Override
        public void differentiate(double a, double b, double value, Partials partials) {
            partials.one(-StrictMath.sin(a), -value);
        }
    },
    TAN("tan", "\\tan") {
        // Doubles miss π/2 by 6e-17; whatever is as near as that is the pole.
        private static final double POLE = 1e15;

        @Override
        public double value(double a, double b) {
            double tangent = StrictMath.tan(a);
            return Math.abs(tangent) < POLE ? tangent : Double.NaN;
        }

        @Override
        public void differentiate(double a, double b, double value, Partials partials) {
            double first = 1 + value * value;
            partials.one(first, 2 * value * first);
        }

        @Override
        public String trouble(double a, double b) {
            return "function.tan-pole";
        }
    },
    EXP("exp", "\\exp") {
        @Override
        public double value(double a, double b) {
            return StrictMath.exp(a);
        }

        @Override
        public void differentiate(double a, double b, double value, Partials partials) {
            partials.one(value, value);
        }
    },
    LOG("log", "\\log") {
        @Override
        public double value(double a, double b) {
            return a > 0 ? StrictMath.log(a) : Double.NaN;
        }

        @Override
        public void differentiate(double a, double b, double value, Partials partials) {
            partials.one(1 / a, -1 / a / a);
        }

        @Override
        public String trouble(double a, double b) {
            return "function.log-outside";
        }
    },
    SQRT("sqrt", "\\sqrt") {
        @Override
        public double value(double a, double b) {
            return StrictMath.sqrt(a);
        }

        @Override
        public void differentiate(double a, double b, double value, Partials partials) {
            double first = 0.5 / value;
            partials.one(first, -0.5 * first / a);
        }

        @Override
        public String trouble(double a, double b) {
            return "function.sqrt-outside";
        }
    },
    ABS("abs", "\\mathrm{abs}") {
        @Override
        public double value(double a, double b) {
            return Math.abs(a);
        }

        @Override
        public void differentiate(double a, double b, double value, Partials partials) {
            partials.one(Math.signum(a), 0);
        }
    },
    TANH("tanh", "\\tanh") {
        @Override
        public double value(double a, double b) {
            return StrictMath.tanh(a);
        }

        @Override
        public void differentiate(double a, double b, double value, Partials partials) {
            double first = 1 - value * value;
            partials.one(first, -2 * value * first);
        }
    },
    SIGMOID("sigmoid", "\\sigma") {
        @Override
        public double value(double a, double b) {
            double small = StrictMath.exp(-Math.abs(a));
            return (a >= 0 ? 1 : small) / (1 + small);
        }

        @Override
        public void differentiate(double a, double b, double value, Partials partials) {
            double small = StrictMath.exp(-Math.abs(a));
            double first = small / (1 + small) / (1 + small);
            partials.one(first, first * (1 - 2 * value));
        }
    },
    RELU("relu", "\\mathrm{relu}") {
        @Override
        public double value(double a, double b) {
            return Math.max(a, 0);
        }

        @Override
        public void differentiate(double a, double b, double value, Partials partials) {
            partials.one(a > 0 ? 1 : 0, 0);
        }
    },
    MIN("min", "\\min") {
        @Override
        public double value(double a, double b) {
            return Math.min(a, b);
        }

        @Override
        public void differentiate(double a, double b, double value, Partials partials) {
            double share = a == b ? 0.5 : a < b ? 1 : 0;
            partials.both(share, 1 - share, 0, 0, 0);
        }
    },
    MAX("max", "\\max") {
        @Override
        public double value(double a, double b) {
            return Math.max(a, b);
        }

        @Override
        public void differentiate(double a, double b, double value, Partials partials) {
            double share = a == b ? 0.5 : a > b ? 1 : 0;
            partials.both(share, 1 - share, 0, 0, 0);
        }
    };

    private final String word;
    private final String latex;

    NamedFunction(String word, String latex) {
        this.word = word;
        this.latex = latex;
    }

    public int arity() {
        return this == MIN || this == MAX ? 2 : 1;
    }

    String inLatex() {
        return latex;
    }

    static Optional<NamedFunction> named(String word) {
        for (NamedFunction function : values()) {
            if (function.word.equals(word)) {
                return Optional.of(function);
            }
        }
        // Mathematicians write ln for the logarithm that programmers call log.
        return word.equals("ln") ? Optional.of(LOG) : Optional.empty();
    }

    /** The name as it is typed. */
    @Override
    public String toString() {
        return word;
    }
}

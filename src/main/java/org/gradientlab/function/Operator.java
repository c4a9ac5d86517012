package org.gradientlab.function;

/** The operators that stand between two terms. */
public enum Operator implements Operation {
    PLUS("+") {
        @Override
        public double value(double a, double b) {
            return a + b;
        }

        @Override
        public void differentiate(double a, double b, double value, Partials partials) {
            partials.both(1, 1, 0, 0, 0);
        }
    },
    MINUS("-") {
        @Override
        public double value(double a, double b) {
            return a - b;
        }

        @Override
        public void differentiate(double a, double b, double value, Partials partials) {
            partials.both(1, -1, 0, 0, 0);
        }
    },
    TIMES("*") {
        @Override
        public double value(double a, double b) {
            return a * b;
        }

        @Override
        public void differentiate(double a, double b, double value, Partials partials) {
            partials.both(b, a, 0, 1, 0);
        }
    },
    OVER("/") {
        @Override
        public double value(double a, double b) {
            return b == 0 ? Double.NaN : a / b;
        }

        @Override
        public void differentiate(double a, double b, double value, Partials partials) {
            double share = 1 / b;
            partials.both(share, -value / b, 0, -share / b, 2 * value / b / b);
        }

        @Override
        public String trouble(double a, double b) {
            return b == 0 ? "function.division-by-zero" : super.trouble(a, b);
        }

        @Override
        public boolean blamesSecond() {
            return true;
        }
    },
    /** A power whose exponent varies, such as x^x: defined where the base is positive. */
    TO_THE("^") {
        @Override
        public double value(double a, double b) {
            return a > 0 ? StrictMath.pow(a, b) : Double.NaN;
        }

        @Override
        public void differentiate(double a, double b, double value, Partials partials) {
            double log = StrictMath.log(a);
            double share = value / a;
            partials.both(
                    b * share,
                    value * log,
                    b * (b - 1) * share / a,
                    share * (1 + b * log),
                    value * log * log);
        }

        @Override
        public String trouble(double a, double b) {
            return a > 0 ? super.trouble(a, b) : "function.varying-power";
        }
    };

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }
}

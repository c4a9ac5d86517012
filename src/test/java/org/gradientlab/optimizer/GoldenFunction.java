package org.gradientlab.optimizer;

/** The functions of the golden runs with their gradients, written out by hand. */
public enum GoldenFunction {
    F1_PARABOLA {
        @Override
        void gradient(double[] at, double[] g) {
            g[0] = 2 * (at[0] - 1);
        }
    },
    F2_XSINX {
        @Override
        void gradient(double[] at, double[] g) {
            double x = at[0];
            g[0] = StrictMath.sin(x) + x * StrictMath.cos(x);
        }
    },
    QUADRATIC_ANISO {
        @Override
        void gradient(double[] at, double[] g) {
            g[0] = at[0];
            g[1] = 20 * at[1];
        }
    },
    SADDLE {
        @Override
        void gradient(double[] at, double[] g) {
            g[0] = 2 * at[0];
            g[1] = -2 * at[1];
        }
    },
    HIMMELBLAU {
        @Override
        void gradient(double[] at, double[] g) {
            double a = at[0] * at[0] + at[1] - 11;
            double b = at[0] + at[1] * at[1] - 7;
            g[0] = 4 * at[0] * a + 2 * b;
            g[1] = 2 * a + 4 * at[1] * b;
        }
    },
    RASTRIGIN {
        @Override
        void gradient(double[] at, double[] g) {
            for (int i = 0; i < 2; i++) {
                g[i] = 2 * at[i] + 20 * Math.PI * StrictMath.sin(2 * Math.PI * at[i]);
            }
        }
    },
    ROSENBROCK {
        @Override
        void gradient(double[] at, double[] g) {
            double valley = at[1] - at[0] * at[0];
            g[0] = -2 * (1 - at[0]) - 400 * at[0] * valley;
            g[1] = 200 * valley;
        }
    },
    BEALE {
        @Override
        void gradient(double[] at, double[] g) {
            double x = at[0];
            double y = at[1];
            double a = 1.5 - x + x * y;
            double b = 2.25 - x + x * y * y;
            double c = 2.625 - x + x * y * y * y;
            g[0] = 2 * a * (y - 1) + 2 * b * (y * y - 1) + 2 * c * (y * y * y - 1);
            g[1] = 2 * a * x + 4 * b * x * y + 6 * c * x * y * y;
        }
    };

    abstract void gradient(double[] at, double[] g);
}

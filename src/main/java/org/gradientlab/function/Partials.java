package org.gradientlab.function;

/** The partial derivatives of one operation of two numbers: a place to write them, reused. */
final class Partials {
    double a;
    double b;
    double aa;
    double ab;
    double bb;

    /** Derivatives of an operation of one number. */
    void one(double first, double second) {
        both(first, 0, second, 0, 0);
    }

    void both(double byA, double byB, double byAa, double byAb, double byBb) {
        a = byA;
        b = byB;
        aa = byAa;
        ab = byAb;
        bb = byBb;
    }
}

package org.gradientlab.function;

/** The minus in front of a term. */
enum SignChange implements Operation {
    MINUS;

    @Override
    public double value(double a, double b) {
        return -a;
    }

    @Override
    public void differentiate(double a, double b, double value, Partials partials) {
        partials.one(-1, 0);
    }
}

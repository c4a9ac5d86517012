package org.gradientlab.optimizer;

/** The knobs every member of the Adam family has. */
public interface Moments {
    double BETA1 = 0.9;
    double BETA2 = 0.999;

    /** Just below 1: at 1 nothing would ever be learnt. */
    double LARGEST_BETA = 0.9999999;

    double beta1();

    double beta2();

    double eps();
}

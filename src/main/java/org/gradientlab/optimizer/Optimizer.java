package org.gradientlab.optimizer;

/**
 * An update rule with its knobs: how a gradient becomes a change of the parameters. The same rule
 * moves the two numbers of a descent and the thousands of a network.
 */
public sealed interface Optimizer
        permits Sgd, Momentum, Nesterov, AdaGrad, AdaDelta, RmsProp, Adam, AmsGrad, AdamW, Nadam {
    /** Absurdly large on purpose: that a run diverges is something to be seen. */
    double LARGEST_ETA = 1e6;

    double SLIDER_FROM = 0.001;
    double SLIDER_TO = 2;

    /** The learning rate, before any {@link Schedule}. */
    double eta();

    /** The rule as LaTeX, one line per assignment, in the order in which they are done. */
    String latex();

    /** An updater at rest for so many parameters. */
    Updater start(int count);
}

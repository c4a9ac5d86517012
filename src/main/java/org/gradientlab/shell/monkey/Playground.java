package org.gradientlab.shell.monkey;

import org.gradientlab.experiment.Bench;

/** The window the monkey plays with. Called on the FX thread. */
public interface Playground {
    /** Shows a bench as a person finds it who opens the lab for the first time. */
    void open(Bench<?> bench);

    /** Whether the bench is shown as it was opened and nothing is being worked out beside it. */
    boolean atRest();
}

package org.gradientlab.code;

import org.gradientlab.experiment.Lane;

/** A bench whose runs can be told as a program. */
public interface Programmed {
    /** What the run of a lane does, declared once for all dialects. */
    Program program(Lane lane);
}

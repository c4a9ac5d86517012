package org.gradientlab.bench.classify;

import org.gradientlab.network.TrainingState;

/** What early stopping keeps in mind: the best epoch since it watches, and the weights it had. */
record Watch(long epoch, double loss, TrainingState weights) {}

package org.gradientlab.bench.initialization;

import org.gradientlab.tensor.Matrix;

/** The weights a pass goes through: a matrix for each layer and one factor for all of them. */
interface Weights {
    /** Inputs by units; good until the next layer is asked for. */
    Matrix layer(int layer);

    double factor();

    /** How far apart the weights of two neighbouring neurons are: the root of the mean square. */
    double distance(int layer);
}

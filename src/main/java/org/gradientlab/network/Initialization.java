package org.gradientlab.network;

import org.gradientlab.tensor.Randomness;

/** Where the weights of a layer begin, given how many inputs and units it has. */
public sealed interface Initialization
        permits ZeroWeights,
                ConstantWeights,
                NormalWeights,
                UniformWeights,
                XavierUniform,
                XavierNormal,
                HeUniform,
                HeNormal,
                LecunNormal,
                LecunUniform {
    /** The i-th weight of a layer. */
    double weight(Randomness random, long i, int inputs, int units);

    /** The standard deviation of the weights. */
    double deviation(int inputs, int units);

    String latex();
}

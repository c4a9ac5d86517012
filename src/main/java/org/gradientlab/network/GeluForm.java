package org.gradientlab.network;

/** How the gelu is computed: with the error function, or with the tanh that comes close to it. */
public enum GeluForm {
    EXACT,
    TANH
}

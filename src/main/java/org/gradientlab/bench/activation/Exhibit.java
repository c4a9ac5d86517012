package org.gradientlab.bench.activation;

/** One of the pictures of this bench, with its knobs. */
public sealed interface Exhibit permits Curves, Outputs, Chain, Softmax {}

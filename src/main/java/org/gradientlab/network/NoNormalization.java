package org.gradientlab.network;

import org.gradientlab.knob.Kind;

/** The weighted sums stay as they are. */
@Kind("none")
public record NoNormalization() implements Normalization {}

package org.gradientlab.bench.classify;

/** A knob, by the path to it in the setup, and the value it is to have. */
public record KnobChange(String path, Object value) {}

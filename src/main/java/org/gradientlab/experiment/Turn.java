package org.gradientlab.experiment;

/** From this step on, this setup. */
public record Turn(long from, Setup setup) {}

package org.gradientlab.bench.race;

/**
 * What became of the run of one cell: its fate, the steps to the goal or to its end, its last f.
 */
public record MapCell(Fate fate, long steps, double f) {}

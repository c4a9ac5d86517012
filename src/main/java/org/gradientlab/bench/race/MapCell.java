package org.gradientlab.bench.race;

/**
 * What became of the run of one cell: its fate, the steps to the goal or to its end, where it was
 * then on the picture, and its f there.
 */
public record MapCell(Fate fate, long steps, double x, double y, double f) {
    /** One that only shows how a fate is drawn. */
    static MapCell like(Fate fate, long steps) {
        return new MapCell(fate, steps, Double.NaN, Double.NaN, Double.NaN);
    }
}

package org.gradientlab.landscape;

/**
 * Counts the steps of a point that really moved it, and how often one led back against the step
 * before.
 */
public record Tally(int moves, int swings) {
    public static final Tally NONE = new Tally(0, 0);

    /** Shorter steps than this, relative to the place, are the point coming to rest. */
    private static final double NOTICEABLE = 1e-6;

    /** A step may lean a little backward without being a swing. */
    private static final double BACK = -0.1;

    /** With the last step of this point, made against the gradient it used. */
    public Tally noting(Descender point) {
        double product = 0;
        double was = 0;
        double is = 0;
        boolean moved = false;
        for (int i = 0; i < point.ground().dimensions(); i++) {
            moved |=
                    Math.abs(point.place(i) - point.before(i))
                            > NOTICEABLE * Math.max(1, Math.abs(point.place(i)));
            product += point.used(i) * point.gradient(i);
            was += point.used(i) * point.used(i);
            is += point.gradient(i) * point.gradient(i);
        }
        boolean swung = product < BACK * Math.sqrt(was) * Math.sqrt(is);
        return moved ? new Tally(moves + 1, swings + (swung ? 1 : 0)) : this;
    }
}

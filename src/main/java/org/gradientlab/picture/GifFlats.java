package org.gradientlab.picture;

/**
 * Which colours of a picture fill so much of it that the least speck in them would be seen: those
 * are never moved. One pixel in some is enough to tell.
 */
final class GifFlats {
    /** Odd, and no divisor of usual widths: the pixels looked at stand in no column. */
    private static final int EVERY = 13;

    private static final double SHARE = 0.002;

    private final ColourCount count = new ColourCount();
    private final double least;

    GifFlats(int[] pixels) {
        for (int i = 0; i < pixels.length; i += EVERY) {
            count.add(pixels[i]);
        }
        least = Math.max(2, SHARE * pixels.length / EVERY);
    }

    boolean has(int colour) {
        return count.of(colour) >= least;
    }
}

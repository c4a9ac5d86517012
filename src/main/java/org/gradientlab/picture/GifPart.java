package org.gradientlab.picture;

/**
 * The smallest rectangle of a picture that holds all that is not on the screen yet.
 *
 * @param left its first column
 * @param top its first row
 * @param width in pixels
 * @param height in pixels
 * @param colours that its pixels ought to have, row by row
 * @param shown which of them may stay as they are
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record GifPart(int left, int top, int width, int height, int[] colours, boolean[] shown) {
    int size() {
        return colours.length;
    }

    int wanted(int at) {
        return colours[at];
    }

    boolean same(int at) {
        return shown[at];
    }

    /** Where a pixel of it stands in a picture of that width. */
    int place(int at, int pictureWidth) {
        return (top + at / width) * pictureWidth + left + at % width;
    }
}

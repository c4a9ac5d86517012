package org.gradientlab.picture;

import java.util.Arrays;

/** What one sees by now of a moving picture, and what of the next picture is not there yet. */
final class GifScreen {
    private final int width;
    private final int height;
    private final int[] seen;
    private int[] before = {};

    /** Compares two colours. */
    interface Like {
        boolean serves(int wanted, int there);
    }

    GifScreen(int width, int height) {
        this.width = width;
        this.height = height;
        seen = new int[width * height];
    }

    /**
     * What of a picture is to be painted; where that is nothing, still one pixel.
     *
     * @param like whether the colour there is may stay for the wanted one
     */
    GifPart part(int[] now, Like like) {
        boolean[] shown = new boolean[now.length];
        int left = width;
        int right = 0;
        int top = height;
        int bottom = 0;
        for (int i = 0; i < now.length; i++) {
            shown[i] = isShown(now, i, like);
            if (!shown[i]) {
                left = Math.min(left, i % width);
                right = Math.max(right, i % width);
                top = Math.min(top, i / width);
                bottom = i / width;
            }
        }
        return top == height
                ? cut(now, shown, 0, 0, 1, 1)
                : cut(now, shown, left, top, right - left + 1, bottom - top + 1);
    }

    /**
     * What stood still keeps its colour, also one that was only nearly right: it never flickers.
     */
    private boolean isShown(int[] now, int at, Like like) {
        return before.length > 0 && (now[at] == before[at] || like.serves(now[at], seen[at]));
    }

    private GifPart cut(int[] now, boolean[] shown, int left, int top, int wide, int high) {
        int[] colours = new int[wide * high];
        boolean[] same = new boolean[wide * high];
        for (int row = 0; row < high; row++) {
            int from = (top + row) * width + left;
            System.arraycopy(now, from, colours, row * wide, wide);
            System.arraycopy(shown, from, same, row * wide, wide);
        }
        return new GifPart(left, top, wide, high, colours, same);
    }

    /** Paints a part with the numbers it was written with; the picture it is of is done. */
    void show(int[] now, GifPart part, byte[] numbers, GifColours colours) {
        for (int i = 0; i < numbers.length; i++) {
            int number = numbers[i] & 0xFF;
            if (number != colours.transparent()) {
                seen[part.place(i, width)] = colours.colour(number);
            }
        }
        before = Arrays.copyOf(now, now.length);
    }
}

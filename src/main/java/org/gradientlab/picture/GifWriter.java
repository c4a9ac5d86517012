package org.gradientlab.picture;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes a moving picture as GIF 89a that repeats for ever. Of each picture only the smallest
 * rectangle that holds what changed is written, and in it what did not change is transparent: so
 * what stands still never flickers, and costs next to nothing.
 */
public final class GifWriter {
    private static final int KEEP_AND_TRANSPARENT = 0b0000_0101;
    private static final int OWN_COLOURS = 0b1000_0000;

    private final OutputStream out;
    private final int width;
    private final int height;
    private int[] before = {};

    /** Begins a moving picture of this size in pixels. */
    public GifWriter(OutputStream out, int width, int height) throws IOException {
        this.out = out;
        this.width = width;
        this.height = height;
        ascii("GIF89a");
        number(width);
        number(height);
        // No colours for all pictures, no background, square pixels.
        out.write(new byte[] {0, 0, 0});
        out.write(new byte[] {0x21, (byte) 0xFF, 11});
        ascii("NETSCAPE2.0");
        out.write(new byte[] {3, 1, 0, 0, 0});
    }

    /**
     * Adds a picture.
     *
     * @param pixels row by row from the top; what is above their lower 24 bits does not count
     * @param hundredths of a second it is shown
     */
    public void add(int[] pixels, int hundredths) throws IOException {
        int[] now = new int[pixels.length];
        for (int i = 0; i < now.length; i++) {
            now[i] = pixels[i] & 0xFFFFFF;
        }
        Change change = before.length == 0 ? Change.all(width, height) : change(now);
        int[] changed = cut(now, change);
        GifColours colours = new GifColours(changed);
        control(hundredths, colours.transparent());
        out.write(0x2C);
        number(change.left);
        number(change.top);
        number(change.width());
        number(change.height());
        int bits = colours.bits();
        out.write(OWN_COLOURS | (bits - 1));
        out.write(colours.table());
        new GifCodes(out, bits).write(colours.indices());
        before = now;
    }

    /** Ends the picture; the stream stays open. */
    public void finish() throws IOException {
        out.write(0x3B);
    }

    private void control(int hundredths, int transparent) throws IOException {
        out.write(new byte[] {0x21, (byte) 0xF9, 4, KEEP_AND_TRANSPARENT});
        number(hundredths);
        out.write(transparent);
        out.write(0);
    }

    /** A rectangle of pixels; right and bottom are the last ones inside. */
    private record Change(int left, int top, int right, int bottom) {
        static Change all(int width, int height) {
            return new Change(0, 0, width - 1, height - 1);
        }

        int width() {
            return right - left + 1;
        }

        int height() {
            return bottom - top + 1;
        }
    }

    /** Where nothing changed there is still a picture, of one pixel. */
    private Change change(int[] now) {
        int left = width;
        int right = 0;
        int top = height;
        int bottom = 0;
        for (int row = 0; row < height; row++) {
            int from = row * width;
            int first = Arrays.mismatch(now, from, from + width, before, from, from + width);
            if (first >= 0) {
                int last = width - 1;
                while (now[from + last] == before[from + last]) {
                    last--;
                }
                left = Math.min(left, first);
                right = Math.max(right, last);
                top = Math.min(top, row);
                bottom = row;
            }
        }
        return top == height ? new Change(0, 0, 0, 0) : new Change(left, top, right, bottom);
    }

    private int[] cut(int[] now, Change change) {
        int[] part = new int[change.width() * change.height()];
        for (int row = 0; row < change.height(); row++) {
            for (int column = 0; column < change.width(); column++) {
                int at = (change.top + row) * width + change.left + column;
                boolean same = before.length > 0 && now[at] == before[at];
                part[row * change.width() + column] = same ? GifColours.UNCHANGED : now[at];
            }
        }
        return part;
    }

    private void ascii(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private void number(int value) throws IOException {
        out.write(value & 0xFF);
        out.write(value >> 8);
    }
}

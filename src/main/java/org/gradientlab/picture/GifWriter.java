package org.gradientlab.picture;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes a moving picture as GIF 89a that repeats for ever. Of each picture only the smallest
 * rectangle that holds what changed is written, and in it what did not change is transparent: so
 * what stands still never flickers, and costs next to nothing. A picture of at most 255 colours
 * comes back as it was; one of more, to within what one can see.
 */
public final class GifWriter {
    private static final int KEEP_AND_TRANSPARENT = 0b0000_0101;
    private static final int OWN_COLOURS = 0b1000_0000;

    /** How far what is on the screen may be from its colour before it is painted anew. */
    private static final int UNSEEN = 4;

    /** How far a colour may be from the wanted one if a shorter file comes of it. */
    private static final int ALIKE = 5;

    private final OutputStream out;
    private final GifScreen screen;

    /** Begins a moving picture of this size in pixels. */
    public GifWriter(OutputStream out, int width, int height) throws IOException {
        this.out = out;
        screen = new GifScreen(width, height);
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
        GifFlats flats = new GifFlats(now);
        GifPart part = screen.part(now, (wanted, there) -> wanted == there);
        GifColours colours = new GifColours(part, flats);
        if (!colours.isExact()) {
            part = screen.part(now, (wanted, there) -> near(wanted, there, UNSEEN, flats));
            colours = new GifColours(part, flats);
        }
        control(hundredths, colours.transparent());
        place(part);
        int bits = colours.bits();
        out.write(OWN_COLOURS | (bits - 1));
        out.write(colours.table());
        byte[] numbers = colours.numbers();
        new GifCodes(out, bits).write(numbers, instead(part, colours, flats));
        screen.show(now, part, numbers, colours);
    }

    /** A number may stand for another where one would not see it. */
    private static GifCodes.Instead instead(GifPart part, GifColours colours, GifFlats flats) {
        return (number, at) ->
                !colours.isExact()
                        && number < colours.transparent()
                        && near(part.wanted(at), colours.colour(number), ALIKE, flats);
    }

    private static boolean near(int wanted, int other, int most, GifFlats flats) {
        return wanted == other || (Shade.near(wanted, other, most) && !flats.has(wanted));
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

    private void place(GifPart part) throws IOException {
        out.write(0x2C);
        number(part.left());
        number(part.top());
        number(part.width());
        number(part.height());
    }

    private void ascii(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private void number(int value) throws IOException {
        out.write(value & 0xFF);
        out.write(value >> 8);
    }
}

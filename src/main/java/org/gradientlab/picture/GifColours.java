package org.gradientlab.picture;

import java.util.Arrays;

/**
 * At most 255 colours for a part of a picture, and which of them each pixel takes. Where there are
 * more, the commonest come first, and a colour that lies near one of those takes it: nearer than
 * can be seen where it fills an area, else as far off as need be, for what is rare stands on the
 * edges of letters and lines.
 */
final class GifColours {
    private static final int MOST = 255;

    /** A colour that more pixels have fills an area. */
    private static final int FILLS = 100;

    /** How far the colour of an area may be moved: such steps are not seen as bands. */
    private static final int UNSEEN = 3;

    private final GifPart part;
    private final GifFlats flats;
    private final ColourCount count = new ColourCount();
    private final boolean exact;
    private int[] chosen = {};

    GifColours(GifPart part, GifFlats flats) {
        this.part = part;
        this.flats = flats;
        for (int i = 0; i < part.size(); i++) {
            if (!part.same(i)) {
                count.add(part.wanted(i));
            }
        }
        int[] commonest = count.commonestFirst();
        exact = commonest.length <= MOST;
        choose(commonest);
        number(commonest);
    }

    /** Whether each pixel has its very colour. */
    boolean isExact() {
        return exact;
    }

    /** The number that means: as it was. */
    int transparent() {
        return chosen.length;
    }

    int colour(int number) {
        return chosen[number];
    }

    /** How many bits a number needs. */
    int bits() {
        return Math.max(2, 32 - Integer.numberOfLeadingZeros(chosen.length));
    }

    /** Red, green and blue of all numbers there are with so many bits. */
    byte[] table() {
        byte[] table = new byte[3 << bits()];
        for (int i = 0; i < chosen.length; i++) {
            table[3 * i] = (byte) (chosen[i] >> 16);
            table[3 * i + 1] = (byte) (chosen[i] >> 8);
            table[3 * i + 2] = (byte) chosen[i];
        }
        return table;
    }

    byte[] numbers() {
        byte[] numbers = new byte[part.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (byte) (part.same(i) ? transparent() : count.group(part.wanted(i)));
        }
        return numbers;
    }

    /** The least distance at which there are few enough. */
    private void choose(int[] commonest) {
        int apart = 0;
        while (!fits(commonest, apart)) {
            apart += 1 + apart / 3;
        }
    }

    private boolean fits(int[] commonest, int apart) {
        int[] found = new int[MOST];
        int size = 0;
        for (int colour : commonest) {
            int reach = reach(colour, apart);
            if (!anyNear(found, size, colour, reach)) {
                if (size == MOST) {
                    // Even areas can have too many.
                    return apart > 255 && take(found, size);
                }
                found[size++] = colour;
            }
        }
        return take(found, size);
    }

    private int reach(int colour, int apart) {
        if (flats.has(colour)) {
            return 0;
        }
        return count.of(colour) >= FILLS ? Math.min(apart, UNSEEN) : apart;
    }

    private boolean take(int[] found, int size) {
        chosen = Arrays.copyOf(found, size);
        return true;
    }

    private static boolean anyNear(int[] found, int size, int colour, int reach) {
        for (int i = 0; i < size; i++) {
            if (Shade.near(found[i], colour, reach)) {
                return true;
            }
        }
        return false;
    }

    private void number(int[] colours) {
        for (int colour : colours) {
            int best = 0;
            int least = Integer.MAX_VALUE;
            for (int i = 0; i < chosen.length && least > 0; i++) {
                int apart = Shade.squaredDistance(chosen[i], colour);
                if (apart < least) {
                    least = apart;
                    best = i;
                }
            }
            count.group(colour, best);
        }
    }
}

package org.gradientlab.picture;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * Writes numbers the way GIF packs them (LZW): a chain of numbers that was met before becomes one
 * code, codes grow from a few bits to twelve, and go out in blocks of at most 255 bytes.
 */
final class GifCodes {
    private static final int MOST_CODES = 1 << 12;
    private static final int PLACES = 1 << 14;
    private static final int MIX = 0x9E3779B1;
    private static final int BLOCK = 255;

    private final OutputStream out;
    private final int bits;
    private final int clear;
    private final int[] chains = new int[PLACES];
    private final int[] codes = new int[PLACES];
    private final int[] longest = new int[MOST_CODES];
    private final int[] shorter = new int[MOST_CODES];
    private final byte[] last = new byte[MOST_CODES];
    private final byte[] block = new byte[BLOCK];
    private int next;
    private int width;
    private int filled;
    private int pending;
    private int pendingBits;

    /**
     * @param bits of each number
     */
    GifCodes(OutputStream out, int bits) {
        this.out = out;
        this.bits = bits;
        clear = 1 << bits;
    }

    /** What may be written in another's place. */
    interface Instead {
        /** Whether a number may stand where another one ought to. */
        boolean serves(int number, int at);
    }

    /** Writes numbers; where another one served better, that stands among them afterwards. */
    void write(byte[] numbers, Instead instead) throws IOException {
        out.write(bits);
        forget();
        put(clear);
        int chain = numbers[0] & 0xFF;
        for (int i = 1; i < numbers.length; i++) {
            int place = place((chain << 8) | (numbers[i] & 0xFF));
            int code = chains[place] == -1 ? like(chain, i, instead) : codes[place];
            if (code >= 0) {
                chain = code;
                numbers[i] = last[code];
            } else {
                put(chain);
                remember(place, chain, numbers[i]);
                chain = numbers[i] & 0xFF;
            }
        }
        put(chain);
        put(clear + 1);
        flush();
    }

    /** The code of a chain that goes on with a number that serves as well; -1 where none does. */
    private int like(int chain, int at, Instead instead) {
        int code = longest[chain];
        while (code >= 0 && !instead.serves(last[code] & 0xFF, at)) {
            code = shorter[code];
        }
        return code;
    }

    private void forget() {
        Arrays.fill(chains, -1);
        Arrays.fill(longest, -1);
        next = clear + 2;
        width = bits + 1;
    }

    private int place(int chain) {
        int at = ((chain * MIX) >>> 12) & (PLACES - 1);
        while (chains[at] != -1 && chains[at] != chain) {
            at = (at + 1) & (PLACES - 1);
        }
        return at;
    }

    /** Gives a chain the next code; when there are no more, all are forgotten on both sides. */
    private void remember(int place, int chain, byte number) throws IOException {
        if (next == MOST_CODES) {
            put(clear);
            forget();
            return;
        }
        chains[place] = (chain << 8) | (number & 0xFF);
        codes[place] = next;
        last[next] = number;
        shorter[next] = longest[chain];
        longest[chain] = next;
        // The reader knows a code one later than the writer.
        if (next == 1 << width) {
            width++;
        }
        next++;
    }

    private void put(int code) throws IOException {
        pending |= code << pendingBits;
        pendingBits += width;
        while (pendingBits >= 8) {
            putByte(pending);
            pending >>>= 8;
            pendingBits -= 8;
        }
    }

    private void putByte(int value) throws IOException {
        block[filled++] = (byte) value;
        if (filled == BLOCK) {
            endBlock();
        }
    }

    private void endBlock() throws IOException {
        if (filled > 0) {
            out.write(filled);
            out.write(block, 0, filled);
            filled = 0;
        }
    }

    private void flush() throws IOException {
        if (pendingBits > 0) {
            putByte(pending);
        }
        endBlock();
        out.write(0);
    }
}

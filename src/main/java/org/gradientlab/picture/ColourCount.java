package org.gradientlab.picture;

import java.util.Arrays;

/** How many pixels have each colour, and which group a colour was put in. */
final class ColourCount {
    private static final int FREE = -1;
    private static final int MIX = 0x9E3779B1;

    private int[] keys = new int[1024];
    private int[] counts = new int[1024];
    private int[] groups = new int[1024];
    private int size;

    ColourCount() {
        Arrays.fill(keys, FREE);
    }

    void add(int colour) {
        int at = find(colour);
        if (keys[at] == FREE) {
            keys[at] = colour;
            size++;
        }
        counts[at]++;
        if (2 * size > keys.length) {
            grow();
        }
    }

    int of(int colour) {
        return counts[find(colour)];
    }

    int group(int colour) {
        return groups[find(colour)];
    }

    void group(int colour, int group) {
        groups[find(colour)] = group;
    }

    /** All there are, those that are as common in rising order: the same picture, the same file. */
    int[] commonestFirst() {
        long[] ranks = new long[size];
        int rank = 0;
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != FREE) {
                ranks[rank++] = ((long) -counts[i] << 24) | keys[i];
            }
        }
        Arrays.sort(ranks);
        return Arrays.stream(ranks).mapToInt(each -> (int) (each & 0xFFFFFF)).toArray();
    }

    private int find(int colour) {
        int mask = keys.length - 1;
        int at = ((colour * MIX) >>> 8) & mask;
        while (keys[at] != FREE && keys[at] != colour) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldCounts = counts;
        keys = new int[2 * oldKeys.length];
        counts = new int[keys.length];
        groups = new int[keys.length];
        Arrays.fill(keys, FREE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != FREE) {
                int at = find(oldKeys[i]);
                keys[at] = oldKeys[i];
                counts[at] = oldCounts[i];
            }
        }
    }
}

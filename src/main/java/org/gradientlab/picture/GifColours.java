package org.gradientlab.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * At most 255 colours for a picture, and which of them each pixel has. Where there are more, the
 * colours are halved where they differ most until there are as many groups; a group takes the
 * colour most of its pixels have.
 */
final class GifColours {
    /** A pixel that stays as it was; no colour has this number. */
    static final int UNCHANGED = -1;

    private static final int MOST = 255;

    private final int[] pixels;
    private final ColourCount count = new ColourCount();
    private final List<Integer> colours = new ArrayList<>();

    GifColours(int[] pixels) {
        this.pixels = pixels;
        for (int pixel : pixels) {
            if (pixel != UNCHANGED) {
                count.add(pixel);
            }
        }
        choose();
    }

    /** The number that means: as it was. */
    int transparent() {
        return colours.size();
    }

    /** How many bits a number needs. */
    int bits() {
        return Math.max(2, 32 - Integer.numberOfLeadingZeros(colours.size()));
    }

    /** Red, green and blue of all numbers there are with so many bits. */
    byte[] table() {
        byte[] table = new byte[3 << bits()];
        for (int i = 0; i < colours.size(); i++) {
            int colour = colours.get(i);
            table[3 * i] = (byte) (colour >> 16);
            table[3 * i + 1] = (byte) (colour >> 8);
            table[3 * i + 2] = (byte) colour;
        }
        return table;
    }

    byte[] indices() {
        byte[] indices = new byte[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            indices[i] = (byte) (pixels[i] == UNCHANGED ? transparent() : count.group(pixels[i]));
        }
        return indices;
    }

    private void choose() {
        Group all = new Group(count.colours());
        List<Group> groups = new ArrayList<>(List.of(all));
        while (groups.size() < MOST && groups.size() < all.size()) {
            Group widest =
                    groups.stream().max(Comparator.comparingDouble(Group::need)).orElseThrow();
            groups.remove(widest);
            groups.addAll(widest.halves());
        }
        for (Group group : groups) {
            if (group.size() > 0) {
                group.number(colours.size());
                colours.add(group.colour());
            }
        }
    }

    /** Colours that may become one. */
    private final class Group {
        private final int[] members;
        private final long pixelCount;
        private final int shift;
        private final int spread;

        Group(int[] members) {
            this.members = members;
            pixelCount = Arrays.stream(members).mapToLong(count::of).sum();
            int widestShift = 0;
            int widest = -1;
            for (int channel = 0; channel < 24; channel += 8) {
                int at = channel;
                int least = Arrays.stream(members).map(c -> (c >> at) & 0xFF).min().orElse(0);
                int most = Arrays.stream(members).map(c -> (c >> at) & 0xFF).max().orElse(0);
                if (most - least > widest) {
                    widest = most - least;
                    widestShift = at;
                }
            }
            shift = widestShift;
            spread = widest;
        }

        int size() {
            return members.length;
        }

        /** How much a group ought to be halved: large errors count, and many pixels. */
        double need() {
            return members.length < 2
                    ? -1
                    : (double) spread * spread * Math.sqrt((double) pixelCount);
        }

        List<Group> halves() {
            Integer[] sorted = Arrays.stream(members).boxed().toArray(Integer[]::new);
            Arrays.sort(sorted, Comparator.comparingInt(c -> (c >> shift) & 0xFF));
            int[] all = Arrays.stream(sorted).mapToInt(Integer::intValue).toArray();
            long seen = 0;
            int cut = 0;
            while (cut < all.length - 1 && (cut == 0 || seen < pixelCount / 2)) {
                seen += count.of(all[cut++]);
            }
            return List.of(
                    new Group(Arrays.copyOfRange(all, 0, cut)),
                    new Group(Arrays.copyOfRange(all, cut, all.length)));
        }

        void number(int index) {
            for (int member : members) {
                count.group(member, index);
            }
        }

        int colour() {
            int best = members[0];
            long[] sum = new long[3];
            for (int member : members) {
                best = count.of(member) > count.of(best) ? member : best;
                for (int channel = 0; channel < 3; channel++) {
                    sum[channel] += (long) ((member >> (8 * channel)) & 0xFF) * count.of(member);
                }
            }
            if (2L * count.of(best) >= pixelCount) {
                return best;
            }
            return ((int) (sum[2] / pixelCount) << 16)
                    | ((int) (sum[1] / pixelCount) << 8)
                    | (int) (sum[0] / pixelCount);
        }
    }
}

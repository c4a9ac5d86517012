package org.gradientlab.picture;

/** How far apart two colours are; each is red, green and blue in its lower 24 bits. */
final class Shade {
    private Shade() {}

    /** Whether no part of it differs by more. */
    static boolean near(int one, int other, int most) {
        return one == other
                || (Math.abs((one & 0xFF) - (other & 0xFF)) <= most
                        && Math.abs(((one >> 8) & 0xFF) - ((other >> 8) & 0xFF)) <= most
                        && Math.abs((one >> 16) - (other >> 16)) <= most);
    }

    static int squaredDistance(int one, int other) {
        int blue = (one & 0xFF) - (other & 0xFF);
        int green = ((one >> 8) & 0xFF) - ((other >> 8) & 0xFF);
        int red = (one >> 16) - (other >> 16);
        return red * red + green * green + blue * blue;
    }
}

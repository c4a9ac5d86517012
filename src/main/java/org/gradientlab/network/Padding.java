package org.gradientlab.network;

/** How many zeros are put at the ends of a signal before it is convolved. */
public enum Padding {
    /** None: only where the kernel fits. */
    VALID,
    /** So that length / stride numbers come out, rounded up; an odd zero goes to the right. */
    SAME,
    /** Half the kernel, rounded down, at either end. */
    SYMMETRIC;

    int left(int length, int kernel, int stride) {
        return switch (this) {
            case VALID -> 0;
            case SAME -> total(length, kernel, stride) / 2;
            case SYMMETRIC -> kernel / 2;
        };
    }

    int right(int length, int kernel, int stride) {
        return switch (this) {
            case VALID -> 0;
            case SAME -> (total(length, kernel, stride) + 1) / 2;
            case SYMMETRIC -> kernel / 2;
        };
    }

    private static int total(int length, int kernel, int stride) {
        int outputs = (length + stride - 1) / stride;
        return Math.max(0, (outputs - 1) * stride + kernel - length);
    }
}

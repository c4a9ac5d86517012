package org.gradientlab.packaging;

/** Says what each stretch of the work took. */
final class Stopwatch {
    private static final double NANOS = 1e9;

    private long last = System.nanoTime();

    void say(String what) {
        long now = System.nanoTime();
        System.out.printf("%-16s %6.1f s%n", what, (now - last) / NANOS);
        last = now;
    }
}

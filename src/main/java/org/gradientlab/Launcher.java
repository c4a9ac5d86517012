package org.gradientlab;

/** Starts Gradient Lab. */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] args) {
        System.out.println(Runtime.version() + " " + args.length);
    }
}

package org.gradientlab.shell.code;

/**
 * Which line of a script makes the step on screen.
 *
 * @param line counted from 0; −1: none
 * @param words what stands beside it
 */
record Marked(int line, String words) {
    static final Marked NOTHING = new Marked(-1, "");
}

package org.gradientlab.plot;

/** The shape that tells a series from the others where colours do not. */
public enum Marker {
    CIRCLE,
    SQUARE,
    TRIANGLE_UP,
    DIAMOND,
    TRIANGLE_DOWN,
    RING,
    HOLLOW_SQUARE,
    STAR
}

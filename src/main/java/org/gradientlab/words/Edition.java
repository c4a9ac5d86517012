package org.gradientlab.words;

/** Which Gradient Lab this is. */
public final class Edition {
    /** The same as in pom.xml; a test holds them together. */
    public static final String VERSION = "0.1.0";

    private Edition() {}
}

package org.gradientlab.shell.session;

/** The clipboard as far as the lab uses it: text. */
public interface TextClipboard {
    /** The text on it; empty where there is none. */
    String text();

    void put(String text);
}

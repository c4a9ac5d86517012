package org.gradientlab.shell.session;

/** The clipboard as far as the lab uses it: text. */
public interface TextClipboard {
    /** The text on it; empty where there is none. */
    String text();

    void put(String text);

    /** A clipboard of the lab's own, where the computer's is none of its business. */
    static TextClipboard ofItsOwn() {
        return new TextClipboard() {
            private String held = "";

            @Override
            public String text() {
                return held;
            }

            @Override
            public void put(String text) {
                held = text;
            }
        };
    }
}

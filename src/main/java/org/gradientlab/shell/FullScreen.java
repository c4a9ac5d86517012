package org.gradientlab.shell;

/** Whether the window fills its screen. */
interface FullScreen {
    boolean is();

    /** Fills the screen or not; while presenting, Escape is the talk's and does not leave it. */
    void set(boolean full, boolean presenting);

    /** For a window that cannot, such as one that is only drawn. */
    static FullScreen none() {
        return new FullScreen() {
            private boolean full;

            @Override
            public boolean is() {
                return full;
            }

            @Override
            public void set(boolean wanted, boolean presenting) {
                full = wanted;
            }
        };
    }
}

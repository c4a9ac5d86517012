package org.gradientlab.shell.control;

/**
 * The lab's own icons on a grid of 24: outlines of one weight, or solid shapes for the transport.
 */
public enum Icon {
    RESTART(true, "M5 5 H7.4 V19 H5 Z M19 5 V19 L8.6 12 Z"),
    STEP_BACK(true, "M13 5 V19 L3.6 12 Z M15.5 5 H17.9 V19 H15.5 Z"),
    PLAY(true, "M7 4.2 V19.8 L20 12 Z"),
    PAUSE(true, "M6 4.5 H10 V19.5 H6 Z M14 4.5 H18 V19.5 H14 Z"),
    STEP_FORWARD(true, "M11 5 V19 L20.4 12 Z M6.1 5 H8.5 V19 H6.1 Z"),
    SUN(
            false,
            "M8 12 A4 4 0 1 0 16 12 A4 4 0 1 0 8 12 M12 2.5 V4.5 M12 19.5 V21.5 M2.5 12 H4.5"
                    + " M19.5 12 H21.5 M5.3 5.3 L6.7 6.7 M17.3 17.3 L18.7 18.7 M5.3 18.7 L6.7 17.3"
                    + " M17.3 6.7 L18.7 5.3"),
    MOON(false, "M20 14.2 A8.2 8.2 0 1 1 9.8 4 A6.6 6.6 0 0 0 20 14.2 Z"),
    SCREEN(false, "M3.5 4.5 H20.5 V16 H3.5 Z M12 16 V20.5 M8 20.5 H16"),
    SLIDERS(
            false,
            "M3 7.5 H12.5 M18.5 7.5 H21 M3 16.5 H5.5 M11.5 16.5 H21"
                    + " M12.5 7.5 A3 3 0 1 0 18.5 7.5 A3 3 0 1 0 12.5 7.5"
                    + " M5.5 16.5 A3 3 0 1 0 11.5 16.5 A3 3 0 1 0 5.5 16.5"),
    SCENE(false, "M6 3 H14.5 L19 7.5 V21 H6 Z M14.2 3.2 V8 H18.8"),
    COMPARE(false, "M4 4.5 H10 V19.5 H4 Z M14 4.5 H20 V19.5 H14 Z"),
    PENCIL(false, "M4.5 19.5 L5.6 14.9 L16 4.5 L19.5 8 L9.1 18.4 Z M13.6 6.9 L17.1 10.4"),
    MORE(false, "M5 12 H5.3 M12 12 H12.3 M19 12 H19.3"),
    GRIP(false, "M9 6 H9.2 M15 6 H15.2 M9 12 H9.2 M15 12 H15.2 M9 18 H9.2 M15 18 H15.2"),
    FLAG(false, "M6 21 V4 M6 4.6 H18 L15.4 9 L18 13.4 H6"),
    HINT(false, "M12 3.5 A8.5 8.5 0 1 1 11.99 3.5 Z M12 8 V13 M12 16 V16.2"),
    UP(false, "M5.5 15 L12 8.5 L18.5 15"),
    LEFT(false, "M15 5.5 L8.5 12 L15 18.5"),
    UNDO(false, "M8.5 5 L4 9.5 L8.5 14 M4.4 9.5 H14 A5.2 5.2 0 0 1 14 20 H9"),
    LOCK(false, "M5.5 11 H18.5 V20.5 H5.5 Z M8 11 V8 A4 4 0 0 1 16 8 V11"),
    CLOSE(false, "M6 6 L18 18 M18 6 L6 18"),
    RIGHT(false, "M9 5.5 L15.5 12 L9 18.5"),
    DOWN(false, "M5.5 9 L12 15.5 L18.5 9"),
    PLUS(false, "M12 5 V19 M5 12 H19"),
    MINUS(false, "M5 12 H19"),
    TICK(false, "M4.5 12.5 L10 18 L19.5 6.5"),
    EMPTY_PAGE(false, "M5 4 H12 V20 H5 Z M12 4 H19 V20 H12 Z M7.5 8 H9.5 M14.5 8 H16.5");

    private final boolean solid;
    private final String path;

    Icon(boolean solid, String path) {
        this.solid = solid;
        this.path = path;
    }

    boolean solid() {
        return solid;
    }

    String path() {
        return path;
    }
}

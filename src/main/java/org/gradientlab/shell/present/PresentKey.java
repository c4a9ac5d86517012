package org.gradientlab.shell.present;

import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;

/** What the keyboard and the clicker do before an audience; the help card lists exactly these. */
public enum PresentKey {
    FORWARD(KeyCode.PAGE_DOWN),
    BACK(KeyCode.PAGE_UP),
    PLAY(KeyCode.SPACE),
    TO_START(KeyCode.HOME),
    TO_END(KeyCode.END),
    BLANK(KeyCode.PERIOD, KeyCode.DECIMAL, KeyCode.B),
    LASER(KeyCode.L),
    DRAW(KeyCode.D),
    CLEAR(KeyCode.C),
    ZOOM(KeyCode.Z),
    EXPLAIN(KeyCode.E),
    KNOBS(KeyCode.K),
    TICKER(KeyCode.T),
    HELP(KeyCode.H, KeyCode.F1),
    END(KeyCode.ESCAPE);

    @SuppressWarnings("ImmutableEnumChecker") // An unmodifiable list of constants.
    private final List<KeyCode> keys;

    PresentKey(KeyCode... keys) {
        this.keys = List.of(keys);
    }

    boolean matches(KeyCode code) {
        return keys.contains(code);
    }

    /** What is printed on the key. */
    String cap() {
        return keys.getFirst() == KeyCode.PERIOD ? "." : keys.getFirst().getName();
    }

    String wordKey() {
        return "present." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package org.gradientlab.shell;

import java.util.Arrays;
import java.util.List;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * What the keyboard can do anywhere in the window; the help card lists exactly these. A plain key
 * belongs to the control that has the focus first.
 */
enum Shortcut {
    PLAY(true, "Space"),
    STEP_ON(true, "Right"),
    STEP_BACK(true, "Left"),
    TO_START(true, "Home"),
    TO_END(true, "End"),
    SLOWER(true, "Minus", "Subtract"),
    FASTER(true, "Plus", "Shift+Equals", "Add"),
    EXPLAIN(true, "E"),
    EXPLAIN_BACK(true, "Shift+E"),
    UNDO(false, "Shortcut+Z"),
    REDO(false, "Shortcut+Y", "Shortcut+Shift+Z"),
    NEW(false, "Shortcut+N"),
    OPEN(false, "Shortcut+O"),
    SAVE(false, "Shortcut+S"),
    SAVE_AS(false, "Shortcut+Shift+S"),
    EXPORT(false, "Shortcut+E"),
    COPY(false, "Shortcut+C"),
    PASTE(false, "Shortcut+V"),
    CODE(false, "Shortcut+Shift+C"),
    COMPARE(false, "Shortcut+D"),
    FORK(false, "Shortcut+Shift+D"),
    REMOVE_LANE(false, "Shortcut+W"),
    NEXT_LANE(false, "Alt+N"),
    LARGER(false, "Shortcut+Plus", "Shortcut+Equals", "Shortcut+Shift+Equals", "Shortcut+Add"),
    SMALLER(false, "Shortcut+Minus", "Shortcut+Subtract"),
    NORMAL_SIZE(false, "Shortcut+0", "Shortcut+Numpad 0"),
    HOME(false, "Alt+H"),
    LESSONS(false, "Alt+L"),
    BENCHES(false, "Alt+B"),
    LESSON(false, "Alt+P"),
    KNOBS(false, "Alt+K"),
    TIMELINE(false, "Alt+T"),
    SETTINGS(false, "Alt+S", "Shortcut+Comma"),
    THEME(false, "Alt+D"),
    LANGUAGE(false, "Alt+G"),
    PRESENT(false, "F5"),
    FULL_SCREEN(false, "F11"),
    HELP(false, "F1"),
    ABOUT(false, "Alt+A");

    private final boolean plain;

    @SuppressWarnings("ImmutableEnumChecker") // An unmodifiable list of immutable combinations.
    private final List<KeyCombination> keys;

    Shortcut(boolean plain, String... keys) {
        this.plain = plain;
        this.keys = Arrays.stream(keys).map(KeyCombination::valueOf).toList();
    }

    /** Whether the key alone does it, so that a control may want it for itself. */
    boolean isPlain() {
        return plain;
    }

    boolean matches(KeyEvent event) {
        return keys.stream().anyMatch(combination -> combination.match(event));
    }

    /** The keys as they are printed on menus and tips. */
    String display() {
        return keys.getFirst().getDisplayText();
    }

    KeyCombination combination() {
        return keys.getFirst();
    }

    String wordKey() {
        return "shell.do." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}

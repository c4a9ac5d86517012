package org.gradientlab.shell;

import java.util.EnumMap;
import java.util.Map;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Carries out shortcuts. Whoever has the focus may use a plain key first; only a button's arrows,
 * which would merely move the focus, are taken from it.
 */
final class Keyboard {
    private final Map<Shortcut, Runnable> acts = new EnumMap<>(Shortcut.class);

    Keyboard on(Shortcut shortcut, Runnable act) {
        acts.put(shortcut, act);
        return this;
    }

    void listenTo(Parent root) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::before);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::after);
    }

    private void before(KeyEvent event) {
        if (isTyping(event.getTarget())) {
            return;
        }
        boolean arrowOnButton =
                isArrow(event.getCode())
                        && event.getTarget() instanceof ButtonBase
                        && !(event.getTarget() instanceof ToggleButton);
        if (arrowOnButton) {
            carryOut(event, true);
        }
    }

    private void after(KeyEvent event) {
        if (isTyping(event.getTarget())) {
            boolean wantedByText =
                    event.isShortcutDown()
                            && (event.getCode() == KeyCode.C
                                    || event.getCode() == KeyCode.V
                                    || event.getCode() == KeyCode.Z
                                    || event.getCode() == KeyCode.Y);
            if (!wantedByText) {
                carryOut(event, false);
            }
            return;
        }
        carryOut(event, !keepsPlainKeys(event.getTarget()));
    }

    private void carryOut(KeyEvent event, boolean plainToo) {
        for (Map.Entry<Shortcut, Runnable> entry : acts.entrySet()) {
            Shortcut shortcut = entry.getKey();
            if (shortcut.matches(event) && (plainToo || !shortcut.isPlain())) {
                event.consume();
                entry.getValue().run();
                return;
            }
        }
    }

    private static boolean isTyping(EventTarget target) {
        return target instanceof TextInputControl;
    }

    private static boolean keepsPlainKeys(EventTarget target) {
        return target instanceof ComboBoxBase<?>
                || (target instanceof Node node && node.getProperties().containsKey("keeps-keys"));
    }

    private static boolean isArrow(KeyCode code) {
        return code == KeyCode.LEFT || code == KeyCode.RIGHT;
    }
}

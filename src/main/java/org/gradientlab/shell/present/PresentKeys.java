package org.gradientlab.shell.present;

import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.gradientlab.shell.session.Presentation;
import org.gradientlab.shell.session.Whiteboard;

/**
 * The keys of a talk, on whichever screen they are pressed. They come before the keys of the lab;
 * who types a number into a field has all but the clicker's.
 */
public final class PresentKeys {
    private static final double STEP = 0.02;
    private static final double SMALL_STEP = 0.004;

    private final Presentation presentation;
    private final PresentActs acts;

    public PresentKeys(Presentation presentation, PresentActs acts) {
        this.presentation = presentation;
        this.acts = acts;
    }

    public void listenTo(Parent root) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        boolean combined = event.isShortcutDown() || event.isAltDown() || event.isMetaDown();
        if (!presentation.onProperty().get() || combined) {
            return;
        }
        if (points(event)) {
            event.consume();
            return;
        }
        for (PresentKey key : PresentKey.values()) {
            if (key.matches(event.getCode()) && isFree(event, key)) {
                event.consume();
                acts.pressed(key);
                return;
            }
        }
    }

    private static boolean isFree(KeyEvent event, PresentKey key) {
        boolean ofClicker =
                key == PresentKey.FORWARD || key == PresentKey.BACK || key == PresentKey.END;
        boolean pressesButton =
                event.getTarget() instanceof ButtonBase button
                        && button.isFocusVisible()
                        && key == PresentKey.PLAY;
        return !pressesButton && (ofClicker || !(event.getTarget() instanceof TextInputControl));
    }

    /** With a pointer in the hand arrows move it, and Enter sets the pen down and lifts it. */
    private boolean points(KeyEvent event) {
        Whiteboard board = presentation.board();
        if (board.toolProperty().get() == Whiteboard.Tool.NONE
                || event.getTarget() instanceof TextInputControl) {
            return false;
        }
        double step = event.isShiftDown() ? SMALL_STEP : STEP;
        switch (event.getCode()) {
            case LEFT -> board.moveBy(-step, 0);
            case RIGHT -> board.moveBy(step, 0);
            case UP -> board.moveBy(0, -step);
            case DOWN -> board.moveBy(0, step);
            case ENTER -> {
                if (board.isDown()) {
                    board.lift();
                } else {
                    board.press();
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}

package org.gradientlab.shell.control;

import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/** Tooltips as the lab has them: not at once, and leaving the Escape key to what they explain. */
public final class Tips {
    private static final Duration DELAY = Duration.millis(600);

    private Tips() {}

    public static Tooltip install(Node node, double widest) {
        Tooltip tip = new Tooltip();
        tip.setShowDelay(DELAY);
        tip.setHideOnEscape(false);
        tip.setWrapText(true);
        tip.setMaxWidth(widest);
        Tooltip.install(node, tip);
        return tip;
    }

    /** Shows at once to whoever comes to the node by keyboard, as to a mouse that rests on it. */
    public static void installForKeyboardToo(Node node, String text, double widest) {
        Tooltip tip = install(node, widest);
        tip.setText(text);
        node.focusVisibleProperty()
                .subscribe(focused -> {
                    Bounds there = node.localToScreen(node.getLayoutBounds());
                    if (focused && there != null) {
                        tip.show(node, there.getMinX(), there.getMaxY());
                    } else {
                        tip.hide();
                    }
                });
    }

    public static void install(Node node, String text, double widest) {
        installLater(node, tip -> tip.setText(text), widest);
    }

    /**
     * A tooltip that is made when the mouse first comes: each is a window of its own, and the lab
     * has hundreds of places for one.
     */
    static void installLater(Node node, Consumer<Tooltip> words, double widest) {
        node.addEventHandler(
                MouseEvent.MOUSE_ENTERED,
                new EventHandler<>() {
                    @Override
                    public void handle(MouseEvent event) {
                        node.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
                        words.accept(install(node, widest));
                    }
                });
    }
}

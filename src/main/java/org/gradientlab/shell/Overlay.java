package org.gradientlab.shell;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * A card over the window, such as the settings. It keeps the focus while it is open; Escape or a
 * click beside it closes it and gives the focus back.
 */
final class Overlay extends StackPane {
    private @Nullable Node before;
    private @Nullable String shown;

    Overlay() {
        getStyleClass().add("overlay");
        setVisible(false);
        setManaged(true);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
        sceneProperty().flatMap(javafx.scene.Scene::focusOwnerProperty).subscribe(this::keepFocus);
    }

    /** Opens a card, or closes it where it is the one that is open. */
    void toggle(String name, Region card, Pos place, Insets margin) {
        if (isVisible() && name.equals(shown)) {
            close();
            return;
        }
        if (!isVisible()) {
            before = getScene() == null ? null : getScene().getFocusOwner();
        }
        shown = name;
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(card, place);
        StackPane.setMargin(card, margin);
        getChildren().setAll(card);
        setVisible(true);
        focusFirst();
    }

    /** Replaces the open card by one of the same kind in another language or size. */
    boolean shows(String name) {
        return isVisible() && name.equals(shown);
    }

    void close() {
        if (!isVisible()) {
            return;
        }
        setVisible(false);
        shown = null;
        getChildren().clear();
        if (before != null) {
            before.requestFocus();
        }
    }

    private void pressed(MouseEvent event) {
        if (event.getTarget() == this) {
            close();
        }
        event.consume();
    }

    private void typed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }

    private void keepFocus(@Nullable Node owner) {
        if (isVisible() && owner != null && !isInside(owner)) {
            focusFirst();
        }
    }

    private boolean isInside(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == this) {
                return true;
            }
        }
        return false;
    }

    private void focusFirst() {
        if (!getChildren().isEmpty()) {
            first(getChildren().getFirst());
        }
    }

    private static boolean first(Node node) {
        if (node.isFocusTraversable() && node.isVisible() && !node.isDisabled()) {
            node.requestFocus();
            return true;
        }
        return node instanceof javafx.scene.Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(Overlay::first);
    }
}

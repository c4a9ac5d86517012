package org.gradientlab.bench.activation;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** A click on a row, or enter while it has the focus, does what the row is for. */
final class RowActs {
    private final Region row;
    private final Runnable act;

    RowActs(Region row, Runnable act) {
        this.row = row;
        this.act = act;
    }

    void listen() {
        row.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        row.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void clicked(MouseEvent e) {
        if (e.getButton() == MouseButton.PRIMARY) {
            row.requestFocus();
            act.run();
        }
    }

    private void pressed(KeyEvent e) {
        if (e.getCode() == KeyCode.ENTER) {
            act.run();
            e.consume();
        }
    }
}

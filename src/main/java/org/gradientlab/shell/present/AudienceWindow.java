package org.gradientlab.shell.present;

import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/** The window that covers the audience's screen with the page. */
public final class AudienceWindow {
    private final Stage stage = new Stage(StageStyle.UNDECORATED);

    public AudienceWindow(PresentPage page, Rectangle2D screen, String sheet, Runnable closed) {
        Scene scene = new Scene(page, screen.getWidth(), screen.getHeight());
        page.look().dressAlone(scene);
        scene.getStylesheets().add(sheet);
        stage.setScene(scene);
        stage.setX(screen.getMinX());
        stage.setY(screen.getMinY());
        stage.setWidth(screen.getWidth());
        stage.setHeight(screen.getHeight());
        stage.setOnCloseRequest(event -> {
            event.consume();
            closed.run();
        });
    }

    public void show() {
        stage.show();
    }

    public void close() {
        stage.close();
        // What the toolkit still knows of the window must not hold the page with its pictures.
        stage.setScene(new Scene(new Pane()));
    }

    public boolean isOn(Rectangle2D screen) {
        return stage.isShowing()
                && screen.contains(stage.getX(), stage.getY())
                && stage.getWidth() == screen.getWidth()
                && stage.getHeight() == screen.getHeight();
    }
}

package org.gradientlab.shell.present;

import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;

/** The screens of the computer, which come and go while a talk is on. */
public interface Screens {
    /** What each of them covers; the list tells when that changes. */
    ObservableList<Rectangle2D> bounds();

    /** A screen other than the one that holds this point: the one for the audience. */
    default Optional<Rectangle2D> besides(double x, double y) {
        return bounds().stream().filter(screen -> !screen.contains(x, y)).findFirst();
    }

    /** Those that there really are. */
    static Screens ofComputer() {
        ObservableList<Rectangle2D> bounds = FXCollections.observableArrayList();
        Runnable read =
                () -> bounds.setAll(Screen.getScreens().stream().map(Screen::getBounds).toList());
        read.run();
        Screen.getScreens().addListener((ListChangeListener<Screen>) change -> read.run());
        return () -> bounds;
    }

    /** A single one, whatever its size. */
    static Screens one() {
        ObservableList<Rectangle2D> none = FXCollections.observableArrayList();
        return () -> none;
    }
}

package org.gradientlab.view;

import javafx.scene.Parent;
import javafx.scene.Scene;
import org.gradientlab.experiment.Shot;
import org.gradientlab.plot.Look;

/** Stages in a window of their own, without the lab around them; on the JavaFX thread. */
public final class LaidOut {
    public static final double WIDE = 1016;
    public static final double HIGH = 608;

    private LaidOut() {}

    /** A view that shows a shot, as it stands in a window of 1280 by 720. */
    public static <V extends BenchView> V open(V view, Shot shot) {
        return open(view, shot, Look.standard(), WIDE);
    }

    public static <V extends BenchView> V open(V view, Shot shot, Look look, double width) {
        view.restyle(look);
        view.show(shot);
        Parent root = (Parent) view.stage();
        new Scene(root, width, HIGH);
        look.dress(root.getScene());
        again(root);
        return view;
    }

    /** Styles and lays out anew, twice, for the first time may show that another one is needed. */
    public static void again(Parent root) {
        root.applyCss();
        root.layout();
        root.layout();
    }
}

package org.gradientlab.bench.initialization;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.gradientlab.experiment.Shot;
import org.gradientlab.experiment.Shot.LaneShot;
import org.gradientlab.plot.Look;
import org.gradientlab.view.Hand;
import org.jspecify.annotations.Nullable;

/**
 * How far a pass has come that takes long: a line that grows along the top, the layer it is at, and
 * a way back to the network that was shown before.
 */
final class PassProgress extends Region {
    private static final double LINE = 2;
    private static final double HEIGHT = 34;

    private final Hand hand;
    private final Region line = new Region();
    private final Label layer = new Label();
    private final Button cancel = new Button();
    private Look look = Look.standard();
    private double share;
    private @Nullable InitializationSetup finished;
    private @Nullable InitializationSetup underWay;

    PassProgress(Hand hand) {
        this.hand = hand;
        line.getStyleClass().add("progress-done");
        layer.getStyleClass().add("caption");
        cancel.setId("cancel-pass");
        cancel.getStyleClass().add("link");
        cancel.setOnAction(e -> goBack());
        setPickOnBounds(false);
        getChildren().addAll(line, layer, cancel);
    }

    void show(Shot shot, Look newLook) {
        look = newLook;
        LaneShot slowest = null;
        int done = 0;
        int total = 0;
        for (LaneShot lane : shot.lanes()) {
            InitializationFrame frame = (InitializationFrame) lane.frame();
            done += frame.forward().size() + frame.backward().size();
            total += 2 * frame.layers();
            slowest = slowest == null && frame.isUnfinished() ? lane : slowest;
        }
        setVisible(slowest != null);
        underWay = (InitializationSetup) shot.lane().setup();
        if (slowest == null) {
            finished = underWay;
            return;
        }
        share = (double) done / total;
        tell((InitializationFrame) slowest.frame());
        requestLayout();
    }

    private void tell(InitializationFrame frame) {
        boolean back = frame.forward().size() == frame.layers();
        int at = back ? frame.layers() - frame.backward().size() : frame.forward().size();
        String key = back ? "initialization.progress.back" : "initialization.progress.forward";
        layer.setText(look.words().say(key, at, frame.layers()));
        cancel.setText(look.words().say("initialization.progress.cancel"));
        cancel.setVisible(finished != null);
    }

    /** Only what decides how long a pass takes goes back; lanes that share it follow. */
    private void goBack() {
        InitializationSetup before = finished;
        InitializationSetup now = underWay;
        if (before == null || now == null) {
            return;
        }
        List<String> knobs = List.of("layers", "units", "batch");
        List<Integer> then = List.of(before.layers(), before.units(), before.batch());
        List<Integer> current = List.of(now.layers(), now.units(), now.batch());
        for (int i = 0; i < knobs.size(); i++) {
            if (!then.get(i).equals(current.get(i))) {
                hand.turn(0, knobs.get(i), then.get(i), false);
            }
        }
    }

    @Override
    protected void layoutChildren() {
        line.resizeRelocate(0, 0, Math.rint(getWidth() * share), look.size(LINE));
        double wide = Math.ceil(cancel.prefWidth(-1));
        double x = getWidth() / 2;
        double own = Math.ceil(layer.prefWidth(-1));
        layer.resizeRelocate(x - own, look.size(10), own, layer.prefHeight(-1));
        cancel.resizeRelocate(
                x + look.size(8), look.size(6), wide, Math.ceil(cancel.prefHeight(-1)));
    }

    @Override
    protected double computePrefHeight(double width) {
        return look.size(HEIGHT);
    }
}

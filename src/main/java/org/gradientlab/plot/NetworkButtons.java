package org.gradientlab.plot;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.shape.SVGPath;

/** The buttons over a drawn network. A button stays itself, and keeps the focus, between frames. */
final class NetworkButtons extends Pane {
    /** Of a button with a sign in its own size. */
    private static final double SIDE = 18;

    private static final String MINUS = "M0 3.4H8V4.6H0Z";
    private static final String PLUS = "M0 3.4H3.4V0H4.6V3.4H8V4.6H4.6V8H3.4V4.6H0Z";
    private static final String CROSS =
            "M0.8 0 4 3.2 7.2 0 8 0.8 4.8 4 8 7.2 7.2 8 4 4.8 0.8 8 0 7.2 3.2 4 0 0.8Z";

    private final Consumer<NetworkPlace> act;
    private final Map<NetworkPlace, Button> byPlace = new HashMap<>();

    NetworkButtons(Consumer<NetworkPlace> act) {
        this.act = act;
        setManaged(false);
        setPickOnBounds(false);
    }

    void show(List<NetworkHeadings.Button> wanted) {
        Set<NetworkPlace> gone = new HashSet<>(byPlace.keySet());
        for (NetworkHeadings.Button each : wanted) {
            gone.remove(each.place());
            Button button = byPlace.computeIfAbsent(each.place(), this::make);
            button.setDisable(!each.enabled());
            name(button, each.spoken());
            Box box = each.box();
            button.getGraphic().setScaleX(box.width() / SIDE);
            button.getGraphic().setScaleY(box.height() / SIDE);
            button.resizeRelocate(box.left(), box.top(), box.width(), box.height());
        }
        for (NetworkPlace place : gone) {
            getChildren().remove(byPlace.remove(place));
        }
    }

    private static void name(Button button, String spoken) {
        if (!spoken.equals(button.getAccessibleText())) {
            button.setAccessibleText(spoken);
            button.setTooltip(new Tooltip(spoken));
        }
    }

    private Button make(NetworkPlace place) {
        SVGPath sign = new SVGPath();
        sign.getStyleClass().add("sign");
        sign.setContent(
                switch (place) {
                    case NetworkPlace.Fewer fewer -> MINUS;
                    case NetworkPlace.Remove remove -> CROSS;
                    default -> PLUS;
                });
        Button button = new Button();
        button.setGraphic(sign);
        boolean structural =
                place instanceof NetworkPlace.Insert || place instanceof NetworkPlace.Remove;
        button.getStyleClass().addAll("diagram-button", structural ? "quiet" : "counter");
        button.setManaged(false);
        button.setOnAction(e -> act.accept(place));
        getChildren().add(button);
        return button;
    }
}

package org.gradientlab.plot;

import java.util.List;
import javafx.scene.layout.VBox;

/** The small card beside the point that is read out; stays inside and never covers the point. */
final class HoverCard extends VBox {
    private static final double GAP = 14;

    private List<String> written = List.of();

    HoverCard() {
        getStyleClass().add("hover-card");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    void hide() {
        setVisible(false);
    }

    void show(Spot spot, PlotArea area, Look look, double width, double height) {
        List<String> lines = spot.card().get();
        if (lines.isEmpty()) {
            hide();
            return;
        }
        if (!lines.equals(written)) {
            written = lines;
            getChildren()
                    .setAll(
                            lines.stream()
                                    .map(line -> Writing.of(line, look, TextStyle.CAPTION).node())
                                    .toList());
        }
        setVisible(true);
        applyCss();
        autosize();
        Box box =
                beside(
                        area.px(spot.x()),
                        area.py(spot.y()),
                        getWidth(),
                        getHeight(),
                        look.size(GAP),
                        new Box(0, 0, width, height));
        relocate(Math.rint(box.left()), Math.rint(box.top()));
    }

    /** Right above the point if it fits there, else flipped to the other side of it. */
    static Box beside(double x, double y, double width, double height, double gap, Box room) {
        double left = x + gap + width <= room.right() ? x + gap : x - gap - width;
        double top = y - gap - height >= room.top() ? y - gap - height : y + gap;
        return new Box(
                Math.clamp(left, room.left(), Math.max(room.left(), room.right() - width)),
                top,
                width,
                height);
    }
}

package org.gradientlab.plot;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import org.jspecify.annotations.Nullable;

/**
 * The marks at the top of a chart that stay as they are while the picture below them moves: each on
 * a canvas of its own, which is drawn again only where it would be another.
 */
final class LastingMarks extends Group {
    private final List<Layer> layers = new ArrayList<>();

    LastingMarks() {
        setManaged(false);
        setMouseTransparent(true);
    }

    /** Shows these marks in their order; none of them where {@code area} is null. */
    void show(List<Mark> marks, @Nullable PlotArea area, Look look, double wide, double high) {
        int shown = area == null ? 0 : marks.size();
        while (layers.size() < shown) {
            Layer layer = new Layer();
            layers.add(layer);
            getChildren().add(layer.canvas);
        }
        for (int i = 0; i < layers.size(); i++) {
            Layer layer = layers.get(i);
            // An empty canvas costs as much at every frame as a full one.
            layer.canvas.setVisible(i < shown);
            if (area != null && i < shown) {
                layer.show(marks.get(i), area, look, wide, high);
            }
        }
    }

    /** All that a drawing follows from. */
    private record Cause(
            @Nullable Object what, PlotArea area, Look look, double wide, double high) {}

    private static final class Layer {
        private final InkCanvas canvas = new InkCanvas(this::draw);
        private @Nullable Mark mark;
        private @Nullable Cause drawn;

        void show(Mark newMark, PlotArea area, Look look, double wide, double high) {
            Cause cause = new Cause(newMark.lasting(), area, look, wide, high);
            mark = newMark;
            if (!cause.equals(drawn)) {
                drawn = cause;
                canvas.redraw(wide, high);
            }
        }

        private void draw(Ink on) {
            if (mark != null && drawn != null) {
                mark.drawIn(new Pen(on, drawn.area, drawn.look));
            }
        }
    }
}

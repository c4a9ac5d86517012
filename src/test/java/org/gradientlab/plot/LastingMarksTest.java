package org.gradientlab.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Hundreds of points that stay where they are must not be drawn anew for each picture below. */
class LastingMarksTest {
    private static final Color BELOW = Color.web("#b4009e");
    private static final Color ABOVE = Color.web("#008060");

    /** Fills the plot with a colour, and counts how often. */
    private record Flood(Color colour, @Nullable Object lasting, AtomicInteger drawn)
            implements Mark {
        Flood(Color colour, @Nullable Object lasting) {
            this(colour, lasting, new AtomicInteger());
        }

        @Override
        public void draw(Pen pen) {
            drawn.incrementAndGet();
            PlotArea area = pen.area();
            pen.ink().setFill(colour);
            pen.ink().fillRect(area.left(), area.top(), area.width(), area.height());
        }
    }

    private static Chart chart(Mark... marks) {
        Axis axis = new Axis(Scale.linear(0, 1), "");
        return Chart.of(axis, axis).with(marks);
    }

    private static void layOut(Parent root, double width) {
        root.resize(width, 300);
        root.applyCss();
        root.layout();
    }

    @Test
    void whatLastsIsDrawnOnceWhileThePictureBelowItMoves() {
        Flood moving = new Flood(BELOW, null);
        Flood lasting = new Flood(ABOVE, "the same");
        Flood another = new Flood(ABOVE, "another");
        FxThread.call(() -> {
            Fonts.load();
            Plot plot = new Plot(Look.standard(), chart(moving, lasting));
            StackPane root = new StackPane(plot);
            for (int picture = 0; picture < 5; picture++) {
                plot.show(chart(moving, lasting), Look.standard());
                layOut(root, 400);
            }
            assertEquals(List.of(5, 1), counts(moving, lasting));
            plot.show(chart(moving, another), Look.standard());
            layOut(root, 400);
            assertEquals(List.of(6, 1, 1), counts(moving, lasting, another), "another cause");
            layOut(root, 420);
            assertEquals(List.of(7, 1, 2), counts(moving, lasting, another), "another size");
            plot.show(chart(moving, another), Look.standard().with(Theme.DARK));
            layOut(root, 420);
            assertEquals(List.of(8, 1, 3), counts(moving, lasting, another), "another look");
            return true;
        });
    }

    private static List<Integer> counts(Flood... floods) {
        return List.of(floods).stream().map(flood -> flood.drawn.get()).toList();
    }

    @Test
    void marksKeepTheirOrder() {
        assertTrue(onTop(new Flood(BELOW, null), new Flood(ABOVE, "last")) > 1000);
        assertTrue(onTop(new Flood(BELOW, "last"), new Flood(ABOVE, null)) > 1000);
        assertTrue(onTop(new Flood(BELOW, "last"), new Flood(ABOVE, "last too")) > 1000);
    }

    private static int onTop(Mark... marks) {
        Parent root =
                FxThread.call(() -> {
                    Fonts.load();
                    return new StackPane(new Plot(Look.standard(), chart(marks)));
                });
        Picture picture = Picture.of("lasting", root, Look.standard(), 400, 300);
        assertEquals(0, picture.count(BELOW), "what lies below is seen");
        return picture.count(ABOVE);
    }

    @Test
    void whatIsGoneIsNoLongerSeen() {
        Parent root =
                FxThread.call(() -> {
                    Fonts.load();
                    Plot plot = new Plot(Look.standard(), chart(new Flood(ABOVE, "here")));
                    StackPane pane = new StackPane(plot);
                    layOut(pane, 400);
                    plot.show(chart(), Look.standard());
                    return pane;
                });
        assertEquals(0, Picture.of("gone", root, Look.standard(), 400, 300).count(ABOVE));
    }
}

package org.gradientlab.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.Consumer;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelReader;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanvasInkTest {
    private static final int SIDE = 60;
    private static final Color INK = Color.web("#0969da");

    /** Of 255: what is stroked covers a pixel by eighths of its height. */
    private static final int ROUNDING = 255 / 16;

    @ParameterizedTest
    @CsvSource({
        "5.5,30.5,50.5,30.5,1",
        "50,30,8.25,30,3",
        "30.5,5,30.5,52,1",
        "20.3,50,20.3,10.5,2.4",
        "10,20,10,20,4",
        "10,10,50,40,2",
        "10,30,50.5,30,0.6"
    })
    void aLineLooksAsIfItWereStroked(double x1, double y1, double x2, double y2, double wide) {
        for (StrokeLineCap cap : StrokeLineCap.values()) {
            assertSame(
                    on -> {
                        style(on, wide, cap);
                        on.strokeLine(x1, y1, x2, y2);
                    },
                    on -> {
                        style(on, wide, cap);
                        new CanvasInk(on).strokeLine(x1, y1, x2, y2);
                    });
        }
    }

    @ParameterizedTest
    @CsvSource({"3,2", "1,4"})
    void aDashedLineStaysDashedAndWhatIsFilledNextHasItsOwnColour(double dash, double gap) {
        assertSame(
                on -> {
                    style(on, 2, StrokeLineCap.BUTT);
                    on.setLineDashes(dash, gap);
                    on.strokeLine(5, 20, 55, 20);
                    on.setLineDashes();
                    on.strokeLine(5, 30, 55, 30);
                    on.fillRect(5, 40, 20, 10);
                },
                on -> {
                    style(on, 2, StrokeLineCap.BUTT);
                    CanvasInk ink = new CanvasInk(on);
                    ink.setLineDashes(dash, gap);
                    ink.strokeLine(5, 20, 55, 20);
                    ink.setLineDashes();
                    ink.strokeLine(5, 30, 55, 30);
                    ink.fillRect(5, 40, 20, 10);
                });
    }

    private static void style(GraphicsContext on, double wide, StrokeLineCap cap) {
        on.setFill(Color.ORANGE);
        on.setStroke(INK);
        on.setLineWidth(wide);
        on.setLineCap(cap);
    }

    private static void assertSame(
            Consumer<GraphicsContext> expected, Consumer<GraphicsContext> actual) {
        FxThread.call(() -> {
            PixelReader one = drawn(expected);
            PixelReader other = drawn(actual);
            int furthest = 0;
            for (int i = 0; i < SIDE * SIDE; i++) {
                int a = one.getArgb(i % SIDE, Math.floorDiv(i, SIDE));
                int b = other.getArgb(i % SIDE, Math.floorDiv(i, SIDE));
                for (int shift = 0; shift < 32; shift += 8) {
                    int apart = Math.abs((a >>> shift & 0xFF) - (b >>> shift & 0xFF));
                    furthest = Math.max(furthest, apart);
                }
            }
            assertEquals(0, Math.max(0, furthest - ROUNDING), "furthest colour: " + furthest);
            return true;
        });
    }

    private static PixelReader drawn(Consumer<GraphicsContext> drawing) {
        Canvas canvas = new Canvas(SIDE, SIDE);
        drawing.accept(canvas.getGraphicsContext2D());
        return canvas.snapshot(null, null).getPixelReader();
    }
}

package org.gradientlab.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.text.Font;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The check of the stages finds what it is there to find. */
class FitTest {
    private static final Font FONT = Font.font(14);

    @BeforeAll
    static void startTheToolkit() {
        FxThread.call(() -> true);
    }

    /** The faults of nodes on a pane of 400 × 300, each in its place and size. */
    private static List<String> faults(Node... nodes) {
        return FxThread.call(() -> {
            Pane pane = new Pane(nodes);
            new Scene(pane, 400, 300);
            pane.applyCss();
            pane.layout();
            return Fit.faults(pane);
        });
    }

    private static Label label(String text, double x, double y, double width) {
        Label label = new Label(text);
        label.setFont(FONT);
        label.setManaged(false);
        label.resizeRelocate(x, y, width, 20);
        return label;
    }

    private static InkCanvas canvas(Consumer<Ink> drawing) {
        return FxThread.call(() -> {
            InkCanvas canvas =
                    new InkCanvas(on -> {
                        on.setFont(FONT);
                        drawing.accept(on);
                    });
            canvas.redraw(200, 100);
            return canvas;
        });
    }

    private static void finds(String what, List<String> faults) {
        assertEquals(1, faults.size(), faults.toString());
        assertTrue(faults.getFirst().contains(what), faults.toString());
    }

    @Test
    void whatFitsIsNoFault() {
        InkCanvas drawn =
                canvas(on -> {
                    on.fillText("one", 10, 20);
                    on.fillText("two", 10, 40);
                });
        drawn.setLayoutY(100);
        Label hidden = label("hidden and cut", -50, 0, 10);
        hidden.setVisible(false);
        assertEquals(List.of(), faults(label("here", 10, 10, 100), drawn, hidden));
    }

    @Test
    void aLabelWithoutRoomForItsTextIsFound() {
        finds("“a text of some length” reads", faults(label("a text of some length", 0, 0, 60)));
    }

    @Test
    void aFieldWithoutRoomForItsTextIsFound() {
        TextField field = new TextField("a text of some length");
        field.setManaged(false);
        field.resizeRelocate(10, 10, 60, 28);
        finds("wider than its field", faults(field));
    }

    @Test
    void whatStandsOutsideIsFound() {
        Pane outside = new Pane();
        outside.setManaged(false);
        outside.resizeRelocate(380, 10, 50, 50);
        finds("stands outside the stage", faults(outside));
    }

    @Test
    void wordsThatMeetAreFoundWhoeverWritesThem() {
        finds(
                "“one” lies on “two”",
                faults(
                        canvas(on -> {
                            on.fillText("one", 10, 20);
                            on.fillText("two", 20, 24);
                        })));
        finds(
                "lies on",
                faults(canvas(on -> on.fillText("one", 10, 16)), label("a label", 5, 3, 100)));
    }

    @Test
    void formulasAreWordsToo() {
        Formula x = FxThread.call(() -> Formula.of("x^2", 20));
        finds(
                "$formula$",
                faults(
                        canvas(on -> {
                            x.draw(on, 20, 40, javafx.scene.paint.Color.BLACK);
                            on.fillText("word", 10, 40);
                        })));
    }

    @Test
    void wordsThatTheirCanvasOrAClipCutsAreFound() {
        finds("“cut” is cut", faults(canvas(on -> on.fillText("cut", 190, 50))));
        finds(
                "“cut” is cut",
                faults(
                        canvas(on -> {
                            on.beginPath();
                            on.rect(0, 0, 100, 100);
                            on.clip();
                            on.fillText("cut", 90, 50);
                        })));
    }

    @Test
    void wordsTurnedOnTheirSideAreSeenWhereTheyAre() {
        InkCanvas drawn =
                canvas(on -> {
                    on.translate(20, 90);
                    on.rotate(-90);
                    on.fillText("upwards", 0, 0);
                });
        assertEquals(List.of(), faults(drawn, label("right of it", 30, 40, 100)));
    }
}

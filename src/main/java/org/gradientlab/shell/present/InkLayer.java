package org.gradientlab.shell.present;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.util.Subscription;
import org.gradientlab.plot.Look;
import org.gradientlab.shell.session.Whiteboard;

/** What the teacher draws and points at, over the picture; it takes the mouse only with a tool. */
final class InkLayer extends Pane {
    private static final double PEN = 3;
    private static final double LASER = 9;

    private final Whiteboard board;
    private final Circle dot = new Circle();
    private final Path ink = new Path();
    private final Subscription following;
    private Look look;

    InkLayer(Whiteboard board, Look look) {
        this.board = board;
        this.look = look;
        setId("ink");
        ink.setManaged(false);
        ink.getStyleClass().add("ink");
        ink.setStrokeLineCap(StrokeLineCap.ROUND);
        ink.setStrokeLineJoin(StrokeLineJoin.ROUND);
        dot.setManaged(false);
        dot.getStyleClass().add("laser");
        getChildren().addAll(ink, dot);
        setOnMouseMoved(this::point);
        setOnMouseDragged(this::point);
        setOnMousePressed(this::press);
        setOnMouseReleased(event -> board.lift());
        following =
                board.toolProperty()
                        .subscribe(this::show)
                        .and(board.pointerProperty().subscribe(place -> placeDot()))
                        .and(board.strokesProperty().subscribe(strokes -> draw()));
    }

    void close() {
        following.unsubscribe();
    }

    void restyle(Look next) {
        look = next;
        draw();
        placeDot();
    }

    private void show(Whiteboard.Tool tool) {
        setMouseTransparent(tool == Whiteboard.Tool.NONE);
        dot.setVisible(tool != Whiteboard.Tool.NONE);
        setCursor(tool == Whiteboard.Tool.NONE ? Cursor.DEFAULT : Cursor.NONE);
        placeDot();
    }

    private void point(MouseEvent event) {
        board.moveTo(event.getX() / getWidth(), event.getY() / getHeight());
    }

    private void press(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            point(event);
            board.press();
        }
    }

    private void placeDot() {
        boolean pen = board.toolProperty().get() == Whiteboard.Tool.PEN;
        Point2D place = board.pointerProperty().get();
        dot.setRadius(look.size(pen ? PEN : LASER));
        dot.setCenterX(place.getX() * getWidth());
        dot.setCenterY(place.getY() * getHeight());
    }

    private void draw() {
        List<List<Point2D>> strokes = board.strokesProperty().get();
        ink.setStrokeWidth(look.size(PEN));
        ink.getElements().clear();
        for (List<Point2D> stroke : strokes) {
            Point2D first = stroke.getFirst();
            ink.getElements()
                    .add(new MoveTo(first.getX() * getWidth(), first.getY() * getHeight()));
            stroke.forEach(point ->
                    ink.getElements()
                            .add(
                                    new LineTo(
                                            point.getX() * getWidth(),
                                            point.getY() * getHeight())));
        }
        setAccessibleText(
                strokes.isEmpty() ? "" : look.words().say("present.drawn", strokes.size()));
    }

    @Override
    protected void layoutChildren() {
        draw();
        placeDot();
    }
}

package org.gradientlab.shell.lesson;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gradientlab.lesson.Question;
import org.gradientlab.lesson.Sketching;
import org.gradientlab.plot.Axis;
import org.gradientlab.plot.Chart;
import org.gradientlab.plot.Curve;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Plot;
import org.gradientlab.plot.Samples;
import org.gradientlab.plot.Scale;
import org.gradientlab.plot.Series;
import org.gradientlab.words.Figures;
import org.gradientlab.words.Words;

/**
 * A plot on which one draws what one expects, with the mouse or with the arrow keys; then the run
 * is drawn over it and the distance is told.
 */
final class SketchPad extends VBox {
    private static final double HEIGHT = 170;
    private static final int RUN = 0;
    private static final int SKETCH = 3;

    private final Look look;
    private final Feedback feedback;
    private final Asking asking;
    private final Question.Sketch question;
    private final double[] course;
    private final double[] sketch;
    private final Plot plot;
    private final Scale up;
    private final Label told = new Label();
    private boolean compared;
    private int cursor;

    /** What is said to a sketch once it has been compared. */
    interface Feedback {
        void say(boolean close, org.commonmark.node.Node text);
    }

    SketchPad(Asking asking, Question.Sketch question, double[] run, Feedback feedback) {
        this.asking = asking;
        this.question = question;
        this.look = asking.look();
        this.feedback = feedback;
        getStyleClass().add("lesson-blocks");
        course = run;
        sketch = before(course.length);
        compared = asking.before() != null;
        up = scale();
        plot = new Plot(look, chart());
        plot.setId("sketch-" + asking.ask().id());
        plot.setMinHeight(look.size(HEIGHT));
        plot.setPrefHeight(look.size(HEIGHT));
        plot.addEventFilter(MouseEvent.MOUSE_PRESSED, this::draw);
        plot.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::draw);
        plot.addEventFilter(KeyEvent.KEY_PRESSED, this::type);
        told.getStyleClass().add("lesson-distance");
        told.setWrapText(true);
        Button clear = new Button(asking.word("clear"));
        clear.getStyleClass().add("link-button");
        clear.setOnAction(event -> clear());
        Button compare = new Button(asking.word("compare"));
        compare.setId("check-" + asking.ask().id());
        compare.setOnAction(event -> compare());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(clear, space, compare);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(plot, told, line);
        if (compared) {
            tell();
        }
    }

    /** A sketch that was left: its values with blanks between. */
    private double[] before(int count) {
        double[] values = new double[count];
        Arrays.fill(values, Double.NaN);
        if (asking.before() != null) {
            String[] words = asking.before().given().split(" ", -1);
            for (int i = 0; i < Math.min(count, words.length); i++) {
                values[i] = words[i].equals("-") ? Double.NaN : NumberCard.number(words[i]);
            }
        }
        return values;
    }

    private Scale scale() {
        double least = Arrays.stream(course).min().orElse(0);
        double most = Arrays.stream(course).max().orElse(1);
        double margin = Math.max((most - least) * 0.25, 1e-3);
        return Scale.linear(least - margin, most + margin);
    }

    private Chart chart() {
        Words words = look.words();
        Series run = look.palette().series(RUN);
        Series own = look.palette().series(SKETCH);
        Axis steps = Axis.ofSteps(course.length - 1.0, words.say("shell.unit.steps"));
        Chart chart = Chart.of(steps, new Axis(up, "")).with(curve(sketch, own));
        if (compared) {
            chart = chart.with(curve(course, run));
        }
        String spoken =
                compared
                        ? words.say("lesson.sketch-spoken", distance())
                        : words.say("lesson.sketch-empty");
        return chart.spokenAs(spoken);
    }

    private static Curve curve(double[] values, Series series) {
        return new Curve(
                Samples.ofSteps(values.length, i -> values[i]), series, Double.POSITIVE_INFINITY);
    }

    private void draw(MouseEvent event) {
        plot.requestFocus();
        plot.area()
                .ifPresent(area -> {
                    int step = (int) Math.round(area.x(event.getX()));
                    set(step, area.y(event.getY()), cursor);
                });
        event.consume();
    }

    /** From the step before, so that a fast stroke leaves no gaps. */
    private void set(int step, double value, int from) {
        int at = Math.clamp(step, 0, sketch.length - 1);
        boolean joined = Double.isFinite(sketch[from]) && Math.abs(at - from) > 1;
        if (joined) {
            int by = Integer.signum(at - from);
            for (int between = from + by; between != at; between += by) {
                double share = (double) (between - from) / (at - from);
                sketch[between] = sketch[from] + share * (value - sketch[from]);
            }
        }
        sketch[at] = value;
        cursor = at;
        compared = false;
        told.setText("");
        plot.show(chart(), look);
    }

    /** Left and right go to another step, up and down change its value. */
    private void type(KeyEvent event) {
        double unit = (up.high() - up.low()) / 40;
        double here = Double.isFinite(sketch[cursor]) ? sketch[cursor] : course[0];
        switch (event.getCode()) {
            case LEFT -> set(cursor - 1, here, cursor);
            case RIGHT -> set(cursor + 1, here, cursor);
            case UP -> set(cursor, here + unit, cursor);
            case DOWN -> set(cursor, here - unit, cursor);
            case ENTER -> compare();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void clear() {
        Arrays.fill(sketch, Double.NaN);
        compared = false;
        cursor = 0;
        told.setText("");
        plot.show(chart(), look);
    }

    private void compare() {
        if (Double.isNaN(Sketching.distance(sketch, course))) {
            told.setText(look.words().say("lesson.sketch-empty"));
            return;
        }
        compared = true;
        String given =
                IntStream.range(0, sketch.length)
                        .mapToObj(i -> Double.isNaN(sketch[i]) ? "-" : (float) sketch[i] + "")
                        .collect(Collectors.joining(" "));
        asking.answer(given, Sketching.isClose(sketch, course));
        tell();
    }

    private String distance() {
        return Figures.shown(Sketching.distance(sketch, course), 3);
    }

    private void tell() {
        plot.show(chart(), look);
        told.setText(look.words().say("lesson.sketch-apart", distance(), question.value().text()));
        feedback.say(Sketching.isClose(sketch, course), asking.said(0));
    }
}

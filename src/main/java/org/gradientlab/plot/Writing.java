package org.gradientlab.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;

/**
 * One line of words and formulas set on a common baseline. In its source {@code $…$} is a formula
 * and {@code *…*} is semibold.
 *
 * @param source what was set, without its colours: good enough to be read aloud
 */
public record Writing(String source, List<Run> runs) {
    /** Formulas are a little larger than the words around them: the mathematical face is small. */
    public static final double FORMULA = 1.2;

    private static final Pattern PART = Pattern.compile("\\$([^$]+)\\$|\\*([^*]+)\\*|([^$*]+)");

    public Writing {
        runs = List.copyOf(runs);
    }

    public static Writing of(String source, Look look, TextStyle style) {
        return of(source, look, style, style.size());
    }

    /** That style's face at another size, px at scale 1. */
    public static Writing of(String source, Look look, TextStyle style, double px) {
        List<Run> runs = new ArrayList<>();
        Matcher part = PART.matcher(source);
        while (part.find()) {
            runs.add(run(part, look, style, px));
        }
        return new Writing(source, runs);
    }

    private static Run run(Matcher part, Look look, TextStyle style, double px) {
        if (part.group(1) != null) {
            return new Run.FormulaRun(Formula.of(part.group(1), look.size(px * FORMULA)));
        }
        return part.group(2) == null
                ? Run.WordRun.of(part.group(3), look.font(style, px))
                : Run.WordRun.of(part.group(2), look.font(TextStyle.BODY_STRONG, px));
    }

    public double width() {
        return runs.stream().mapToDouble(Run::width).sum();
    }

    public double ascent() {
        return runs.stream().mapToDouble(Run::ascent).max().orElse(0);
    }

    public double depth() {
        return runs.stream().mapToDouble(Run::depth).max().orElse(0);
    }

    public double height() {
        return ascent() + depth();
    }

    /** The letters; call {@link #drawHalo} for all lines of a label before. */
    public void draw(Ink on, double left, double baseline, Color ink) {
        double x = left;
        for (Run run : runs) {
            switch (run) {
                case Run.FormulaRun part -> part.formula().draw(on, x, baseline, ink);
                case Run.WordRun part -> {
                    on.setFill(ink);
                    on.setFont(part.font());
                    on.fillText(part.text(), x, baseline);
                }
            }
            x += run.width();
        }
    }

    public void drawHalo(Ink on, double left, double baseline, double width, Color paper) {
        double x = left;
        for (Run run : runs) {
            switch (run) {
                case Run.FormulaRun part -> part.formula().drawHalo(on, x, baseline, width, paper);
                case Run.WordRun part ->
                        wordHalo(on, part.text(), part.font(), x, baseline, width, paper);
            }
            x += run.width();
        }
    }

    private static void wordHalo(
            Ink on, String text, Font font, double x, double baseline, double width, Color paper) {
        on.setFont(font);
        on.setStroke(paper);
        on.setLineWidth(2 * width);
        on.setLineJoin(StrokeLineJoin.ROUND);
        on.setLineCap(StrokeLineCap.ROUND);
        on.setLineDashes();
        on.strokeText(text, x, baseline);
    }

    /** The same as a row of labels and formulas that take their colours from the stylesheet. */
    public HBox node() {
        HBox row = new HBox();
        row.setAlignment(Pos.BASELINE_LEFT);
        // Without words of its own a line would be as high as its formula happens to be.
        row.getChildren().add(new Label());
        for (Run run : runs) {
            row.getChildren().add(node(run));
        }
        return row;
    }

    private static Node node(Run run) {
        return switch (run) {
            case Run.FormulaRun part -> new FormulaView(part.formula());
            case Run.WordRun part -> {
                Label label = new Label(part.text());
                label.setFont(part.font());
                label.setMinWidth(Label.USE_PREF_SIZE);
                yield label;
            }
        };
    }
}

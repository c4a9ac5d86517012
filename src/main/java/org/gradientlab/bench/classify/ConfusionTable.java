package org.gradientlab.bench.classify;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.gradientlab.plot.Ink;
import org.gradientlab.plot.InkCanvas;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Palette;
import org.gradientlab.plot.Pen;
import org.gradientlab.plot.PlotArea;
import org.gradientlab.plot.Scale;
import org.gradientlab.plot.TextStyle;
import org.gradientlab.plot.Writing;
import org.gradientlab.words.Words;

/**
 * How often points of each class were put in each: true classes as rows, with their recall behind,
 * predicted ones as columns, with their precision below.
 */
final class ConfusionTable extends Region {
    private static final double MOST_CELL = 72;
    private static final double HEAD = 34;
    private static final double MARGIN = 58;
    private static final double SHARE_WIDTH = 50;
    private static final double SHARE_HEIGHT = 32;

    /** Cells so narrow that the shares below must stand on two lines. */
    private static final double NARROW = 26;

    private static final double RIGHT_TINT = 0.62;
    private static final double WRONG_TINT = 0.7;

    private final InkCanvas canvas = new InkCanvas(this::draw);
    private List<ClassLook> classes = List.of();
    private Confusion counts = Confusion.none();
    private Look look = Look.standard();

    ConfusionTable() {
        getChildren().add(canvas);
        visibleProperty().addListener((visible, was, is) -> requestLayout());
        setAccessibleRole(AccessibleRole.TEXT);
    }

    void show(Confusion confusion, List<ClassLook> newClasses, String part, Look newLook) {
        counts = confusion;
        classes = List.copyOf(newClasses);
        look = newLook;
        setAccessibleText(spoken(part));
        requestLayout();
    }

    private String spoken(String part) {
        Words words = look.words();
        List<String> rows = new ArrayList<>();
        for (int label = 0; label < counts.classes(); label++) {
            rows.add(
                    words.say(
                            "classify.spoken-confusion",
                            classes.get(label).name(),
                            counts.count(label, label),
                            counts.total(label),
                            ClassifySpoken.percent(counts.precision(label)),
                            ClassifySpoken.percent(counts.recall(label))));
        }
        return part + ": " + String.join("; ", rows);
    }

    @Override
    protected void layoutChildren() {
        if (!isVisible()) {
            return;
        }
        canvas.redraw(getWidth(), getHeight());
    }

    private void draw(Ink on) {
        if (counts.classes() > 0) {
            Scale unit = Scale.linear(0, 1);
            Pen pen = new Pen(on, new PlotArea(0, 0, getWidth(), getHeight(), unit, unit), look);
            new Drawing(pen, cell()).draw();
        }
    }

    private double cell() {
        double across = getWidth() - look.size(MARGIN) - shareWidth();
        double down = getHeight() - look.size(HEAD + SHARE_HEIGHT);
        return Math.floor(
                Math.min(look.size(MOST_CELL), Math.min(across, down) / counts.classes()));
    }

    /** The word over the shares behind the rows is in some languages wider than they are. */
    private double shareWidth() {
        String head = look.words().say("classify.recall");
        double word = Writing.of(head, look, TextStyle.TICK).width() + look.size(8);
        return Math.max(look.size(SHARE_WIDTH), word);
    }

    /** One drawing of the table, with square cells of this side. */
    private final class Drawing {
        private final Pen pen;
        private final double cell;
        private final double left;
        private final double top;

        Drawing(Pen pen, double cell) {
            this.pen = pen;
            this.cell = cell;
            left = look.size(MARGIN);
            top = look.size(HEAD);
        }

        void draw() {
            Words words = look.words();
            double table = counts.classes() * cell;
            centred(words.say("classify.predicted"), left + table / 2, look.size(11), muted());
            upright(words.say("classify.true"), look.size(10), top + table / 2);
            left(words.say("classify.recall"), left + table + look.size(6), top - look.size(7));
            double below = top + table + look.size(16);
            right(words.say("classify.precision"), left - look.size(4), below, muted());
            for (int label = 0; label < counts.classes(); label++) {
                drawHeads(label);
                for (int decided = 0; decided < counts.classes(); decided++) {
                    drawCell(label, decided);
                }
                drawShares(label, table);
            }
        }

        private Color muted() {
            return look.palette().muted();
        }

        private void drawHeads(int label) {
            ClassLook its = classes.get(label);
            double middle = (label + 0.5) * cell;
            double size = look.size(4);
            Color ink = its.series().line();
            Writing letter = set(its.letter());
            boolean named = allNamed(cell - look.size(16));
            double across = left + middle - (named ? letter.width() / 2 + look.size(2) : 0);
            pen.shape(its.shape(), across, top - look.size(10), size, ink);
            if (named) {
                letter.draw(pen.ink(), across + look.size(8), top - look.size(6), ink(its));
            }
            pen.shape(its.shape(), left - look.size(8), top + middle, size, ink);
            if (allNamed(look.size(26))) {
                right(its.letter(), left - look.size(16), top + middle + look.size(4), ink(its));
            }
        }

        /** One name among signs alone would look like a mistake. */
        private boolean allNamed(double room) {
            return classes.stream().allMatch(its -> set(its.letter()).width() <= room);
        }

        private Color ink(ClassLook its) {
            return its.series().text();
        }

        private void drawCell(int label, int decided) {
            double share =
                    counts.total(label) == 0
                            ? 0
                            : (double) counts.count(label, decided) / counts.total(label);
            Palette palette = look.palette();
            boolean isRight = label == decided;
            Color full = palette.series(isRight ? 0 : 1).line();
            double tint = share * (isRight ? RIGHT_TINT : WRONG_TINT);
            Color ground = palette.window().interpolate(full, tint);
            double gap = look.size(1);
            pen.ink().setFill(ground);
            pen.ink()
                    .fillRoundRect(
                            left + decided * cell + gap,
                            top + label * cell + gap,
                            cell - 2 * gap,
                            cell - 2 * gap,
                            look.size(4),
                            look.size(4));
            Writing number =
                    Writing.of(
                            "*" + counts.count(label, decided) + "*",
                            look,
                            TextStyle.CAPTION,
                            cell > look.size(34) ? 14 : 11);
            number.draw(
                    pen.ink(),
                    left + (decided + 0.5) * cell - number.width() / 2,
                    top + (label + 0.5) * cell + look.size(5),
                    readable(ground));
        }

        /** Black or white, whichever is told from the ground more easily. */
        private Color readable(Color ground) {
            double light =
                    0.2126 * ground.getRed()
                            + 0.7152 * ground.getGreen()
                            + 0.0722 * ground.getBlue();
            Color text = look.palette().text();
            Color paper = look.palette().paper();
            boolean textIsDark = text.getBrightness() < paper.getBrightness();
            return light > 0.5 == textIsDark ? text : paper;
        }

        private void drawShares(int label, double table) {
            double middle = (label + 0.5) * cell;
            left(
                    rounded(counts.recall(label)),
                    left + table + look.size(6),
                    top + middle + look.size(4));
            centred(
                    rounded(counts.precision(label)),
                    left + middle,
                    top + table + look.size(cell < look.size(NARROW) && label % 2 == 1 ? 28 : 16),
                    look.palette().text());
        }

        private String rounded(double share) {
            return Double.isNaN(share) ? "–" : Long.toString(Math.round(100 * share));
        }

        private Writing set(String text) {
            return Writing.of(text, look, TextStyle.TICK);
        }

        private void centred(String text, double x, double y, Color ink) {
            Writing writing = set(text);
            writing.draw(pen.ink(), x - writing.width() / 2, y, ink);
        }

        private void left(String text, double x, double y) {
            set(text).draw(pen.ink(), x, y, muted());
        }

        private void right(String text, double x, double y, Color ink) {
            Writing writing = set(text);
            writing.draw(pen.ink(), Math.max(0, x - writing.width()), y, ink);
        }

        private void upright(String text, double x, double y) {
            Writing writing = set(text);
            pen.ink().save();
            pen.ink().translate(x, y);
            pen.ink().rotate(-90);
            writing.draw(pen.ink(), -writing.width() / 2, 0, muted());
            pen.ink().restore();
        }
    }
}

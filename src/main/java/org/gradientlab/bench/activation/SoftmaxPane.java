package org.gradientlab.bench.activation;

import java.util.List;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.gradientlab.experiment.Shot;
import org.gradientlab.plot.Axis;
import org.gradientlab.plot.Chart;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Plot;
import org.gradientlab.plot.Scale;
import org.gradientlab.plot.Tex;
import org.gradientlab.view.EquationLine;
import org.gradientlab.view.EquationLine.Term;
import org.gradientlab.view.Hand;
import org.gradientlab.view.VerdictChip;
import org.gradientlab.words.Figures;
import org.gradientlab.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Logits, probabilities and the loss side by side, the line of arithmetic of the loss, and all the
 * numbers; a chip says so where exponentials taken naively leave the numbers.
 */
final class SoftmaxPane extends Pane {
    private static final double WIDE = 860;
    private static final double LEAST_PLOT = 190;
    private static final double LEAST_FOR_WHY = 400;
    private static final double CHIP = 12;
    private static final double LEAST_PRINTED = 1e-12;

    private final Hand hand;
    private final Plot logits;
    private final Plot probabilities;
    private final Plot loss;
    private final EquationLine arithmetic = new EquationLine();
    private final ReadingTable table;
    private final VerdictChip chip = new VerdictChip();
    private final Region divider = new Region();
    private Look look = Look.standard();
    private @Nullable SoftmaxFrame frame;
    private @Nullable LogitGrip grip;
    private boolean full;

    SoftmaxPane(Hand hand) {
        this.hand = hand;
        Axis axis = new Axis(Scale.linear(0, 1), "");
        logits = new Plot(look, Chart.of(axis, axis));
        probabilities = new Plot(look, Chart.of(axis, axis));
        loss = new Plot(look, Chart.of(axis, axis));
        logits.setId("activation-logits");
        logits.addEventFilter(MouseEvent.MOUSE_MOVED, this::aim);
        logits.addEventFilter(MouseEvent.MOUSE_PRESSED, this::aim);
        table = new ReadingTable(row -> hand.turn(0, "show.target", row + 1, false));
        divider.getStyleClass().add("stage-divider");
        arithmetic.getStyleClass().add("band");
        getChildren().addAll(logits, probabilities, loss, arithmetic, table, chip, divider);
    }

    private void aim(MouseEvent e) {
        LogitGrip aimed = grip;
        if (aimed != null) {
            aimed.mouseAt(e.getX());
        }
    }

    void show(Shot shot, SoftmaxFrame newFrame, Look newLook) {
        frame = newFrame;
        look = newLook;
        SoftmaxCharts charts = new SoftmaxCharts(newFrame, look);
        logits.show(charts.logits(), look);
        probabilities.show(charts.probabilities(), look);
        loss.show(charts.loss(shot.lane(), shot.last()), look);
        LogitGrip known = grip == null ? new LogitGrip(logits, hand, newFrame) : grip;
        known.show(newFrame);
        grip = known;
        logits.setGrip(known);
        showArithmetic(newFrame);
        showTable(newFrame);
        Words words = look.words();
        chip.setVisible(!newFrame.isNaiveSafe());
        chip.show(
                VerdictChip.Tone.CAREFUL,
                words.say("activation.naive"),
                words.say("activation.naive.why"),
                look);
        requestLayout();
    }

    private void showTable(SoftmaxFrame shown) {
        SoftmaxRows rows = new SoftmaxRows(shown, look, full);
        table.show(rows.columns(), rows.rows(), look);
    }

    private void showArithmetic(SoftmaxFrame shown) {
        Color text = look.palette().text();
        Color blue = look.palette().series(0).text();
        String value = Tex.number(shown.reading().loss());
        Words words = look.words();
        List<Term> terms =
                List.of(
                        new Term("L", "", words.say("activation.line.loss"), text),
                        new Term("=", "", "", text),
                        new Term("-\\log", "", "", text),
                        new Term(
                                probability(shown),
                                "0.0000",
                                words.say("activation.line.probability", shown.right() + 1),
                                blue),
                        new Term("=", "", "", text),
                        new Term("\\mathbf{" + value + "}", "\\mathbf{0.0000}", "", blue));
        arithmetic.show(
                terms,
                words.say(
                        "activation.spoken-softmax",
                        shown.right() + 1,
                        Figures.shown(shown.reading().loss())),
                look);
    }

    /** One too small to print with its digits is printed as a power of e. */
    private static String probability(SoftmaxFrame shown) {
        double p = shown.reading().probabilities().get(shown.right());
        String power = "e^{" + Tex.number(-shown.reading().loss()) + "}";
        return p < LEAST_PRINTED ? power : Tex.number(p);
    }

    @Override
    protected void layoutChildren() {
        SoftmaxFrame shown = frame;
        if (shown == null) {
            return;
        }
        double width = getWidth();
        boolean wide = width >= look.size(WIDE);
        if (full != wide) {
            full = wide;
            showTable(shown);
        }
        chip.tellWhy(getHeight() >= look.size(LEAST_FOR_WHY));
        double top = layoutChip(width);
        double wanted = table.wanted(getHeight() * 0.3);
        double line = Math.rint(arithmetic.prefHeight(width));
        boolean room = getHeight() - top - wanted - line >= look.size(LEAST_PLOT);
        arithmetic.setCaptioned(room);
        line = Math.rint(arithmetic.prefHeight(width));
        double below = room ? wanted + line : line;
        table.setVisible(room);
        table.resizeRelocate(0, getHeight() - wanted, width, wanted);
        double plots = Math.max(0, getHeight() - top - below);
        arithmetic.resizeRelocate(0, top + plots, width, line);
        layoutPlots(top, plots, wide && room);
    }

    private void layoutPlots(double top, double height, boolean three) {
        double each = Math.floor(getWidth() / (three ? 3 : 2));
        logits.resizeRelocate(0, top, each, height);
        double second = three ? each : getWidth() - each;
        probabilities.resizeRelocate(each, top, second, height);
        loss.setVisible(three);
        loss.resizeRelocate(2 * each, top, getWidth() - 2 * each, height);
        divider.resizeRelocate(each, top + look.size(16), 1, height - look.size(32));
    }

    /** The row the chip stands in; nothing where there is no chip. */
    private double layoutChip(double width) {
        if (!chip.isVisible()) {
            return 0;
        }
        double room = Math.max(0, width - look.size(2 * CHIP));
        double wide = Math.min(Math.ceil(chip.prefWidth(-1)), room);
        double high = Math.ceil(chip.prefHeight(wide));
        chip.resizeRelocate(look.size(CHIP), look.size(CHIP), wide, high);
        return Math.rint(high + look.size(CHIP + 4));
    }
}

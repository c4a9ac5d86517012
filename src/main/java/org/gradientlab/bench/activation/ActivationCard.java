package org.gradientlab.bench.activation;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.gradientlab.plot.Ink;
import org.gradientlab.plot.InkCanvas;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Palette;
import org.gradientlab.plot.Series;
import org.gradientlab.plot.SeriesSwatch;
import org.gradientlab.plot.Tex;
import org.gradientlab.plot.TextStyle;
import org.gradientlab.plot.Writing;
import org.gradientlab.words.Figures;
import org.gradientlab.words.Words;
import org.jspecify.annotations.Nullable;

/** One activation: its formulas, and what they give at z; a click or enter has it shaded. */
final class ActivationCard extends Region {
    static final double HEIGHT = 152;
    private static final double PAD = 16;
    private static final double FORMULA = 13;

    private final SeriesSwatch swatch = new SeriesSwatch();
    private final InkCanvas canvas = new InkCanvas(this::draw);
    private Look look = Look.standard();
    private @Nullable Reading reading;
    private double z;
    private Color ink = Color.BLACK;

    ActivationCard(Runnable choose) {
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        canvas.setMouseTransparent(true);
        getChildren().addAll(canvas, swatch);
        focusVisibleProperty().addListener((focus, was, is) -> requestLayout());
        new RowActs(this, choose).listen();
    }

    void show(CurvesFrame frame, int index, Series series, Look newLook) {
        look = newLook;
        reading = frame.readings().get(index);
        z = frame.z();
        ink = series.text();
        swatch.show(series, look);
        boolean chosen = index == frame.shaded() && frame.readings().size() > 1;
        getStyleClass().setAll("standing-row", chosen ? "chosen" : "other");
        setAccessibleText(Spoken.of(reading, look.words()));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        swatch.resizeRelocate(
                look.size(PAD),
                Math.rint(look.size(13)),
                swatch.prefWidth(-1),
                swatch.prefHeight(-1));
        canvas.redraw(getWidth(), getHeight());
    }

    private void draw(Ink on) {
        Reading shown = reading;
        if (shown != null) {
            drawHead(on, shown);
            drawFormulas(on, shown);
            drawNumbers(on, shown);
        }
        if (isFocusVisible()) {
            on.setStroke(look.palette().accent());
            on.setLineWidth(2);
            on.strokeRoundRect(3, 3, getWidth() - 6, getHeight() - 6, 8, 8);
        }
    }

    private void drawHead(Ink on, Reading shown) {
        Words words = look.words();
        String name = ActivationNames.of(shown.activation(), words);
        double left = look.size(PAD) + swatch.prefWidth(-1) + look.size(10);
        double baseline = Math.rint(look.size(24.5));
        Writing.of(name, look, TextStyle.BODY_STRONG).draw(on, left, baseline, ink);
        Writing state =
                Writing.of(words.say(shown.flow().key() + ".sign"), look, TextStyle.CAPTION);
        Palette palette = look.palette();
        Color tone =
                switch (shown.flow()) {
                    case ALIVE -> palette.good();
                    case SATURATED, LEAKY, TURNING -> palette.careful();
                    case DEAD -> palette.wrong();
                };
        state.draw(on, getWidth() - look.size(PAD) - state.width(), baseline, tone);
    }

    private void drawFormulas(Ink on, Reading shown) {
        double rest = getHeight() - look.size(34 + 40);
        String value = "$" + ActivationNames.formula(shown.activation()) + "$";
        String slope = "$" + ActivationNames.slopeFormula(shown.activation()) + "$";
        drawFormula(on, value, look.size(34) + rest * 0.27, rest / 2);
        drawFormula(on, slope, look.size(34) + rest * 0.77, rest / 2);
    }

    /** A formula too wide or too high for its place is set smaller. */
    private void drawFormula(Ink on, String source, double middle, double room) {
        double width = getWidth() - look.size(2 * PAD);
        Writing natural = Writing.of(source, look, TextStyle.BODY, FORMULA);
        double shrink =
                Math.min(
                        1,
                        Math.min(
                                width / Math.max(1, natural.width()),
                                room / Math.max(1, natural.height())));
        Writing set = Writing.of(source, look, TextStyle.BODY, FORMULA * shrink);
        double baseline = middle + (set.ascent() - set.depth()) / 2;
        set.draw(on, look.size(PAD), Math.rint(baseline), look.palette().text());
    }

    private void drawNumbers(Ink on, Reading shown) {
        String at = "(" + Tex.number(z) + ")";
        double width = getWidth() - look.size(2 * PAD);
        number(on, "$f" + at + "$", shown.value(), 0, width);
        number(on, "$f'" + at + "$", shown.slope(), 0.34, width);
        number(on, look.words().say("activation.mean"), shown.mean(), 0.68, width);
    }

    private void number(Ink on, String name, double value, double share, double width) {
        double x = Math.rint(look.size(PAD) + share * width);
        double bottom = getHeight() - look.size(10);
        Writing.of(name, look, TextStyle.TICK)
                .draw(on, x, Math.rint(bottom - look.size(18)), look.palette().muted());
        Writing.of(Figures.shown(value), look, TextStyle.BODY_STRONG)
                .draw(on, x, Math.rint(bottom), ink);
    }
}

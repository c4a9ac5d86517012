package org.gradientlab.bench.race;

import javafx.scene.layout.Region;
import org.gradientlab.plot.CellMap;
import org.gradientlab.plot.Ink;
import org.gradientlab.plot.InkCanvas;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.TextStyle;
import org.gradientlab.plot.Writing;
import org.gradientlab.words.Figures;

/** What the colours of a map over two knobs mean. */
final class FateLegend extends Region {
    private static final double SQUARE = 11;
    private static final double RAMP = 46;
    private static final int SHADES = 23;

    private final InkCanvas canvas = new InkCanvas(this::draw);
    private Look look = Look.standard();
    private int steps;

    FateLegend() {
        setMouseTransparent(true);
        getChildren().add(canvas);
    }

    void show(int newSteps, Look newLook) {
        steps = newSteps;
        look = newLook;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        canvas.redraw(getWidth(), getHeight());
    }

    private void draw(Ink on) {
        double x = 0;
        double each = look.size(RAMP) / SHADES;
        for (int i = 0; i < SHADES; i++) {
            int step = (int) Math.expm1(Math.log1p(steps) * i / (SHADES - 1));
            fill(on, MapCell.like(Fate.REACHED, step), x + i * each, each + 0.5);
        }
        x = word(on, x + look.size(RAMP), "race.legend.reached", Figures.whole(steps));
        x = entry(on, x, Fate.GOING, "race.legend.going");
        x = entry(on, x, Fate.STUCK, "race.legend.stuck");
        entry(on, x, Fate.DIVERGED, "race.legend.diverged");
    }

    private double entry(Ink on, double x, Fate fate, String key) {
        if (x > getWidth() - look.size(50)) {
            return x;
        }
        fill(on, MapCell.like(fate, steps), x, look.size(SQUARE));
        return word(on, x + look.size(SQUARE), key, "");
    }

    private void fill(Ink on, MapCell cell, double x, double width) {
        CellMap.Cell filling = KnobMapChart.filling(cell, steps, look);
        double top = look.size(4);
        double side = look.size(SQUARE);
        on.setFill(filling.colour());
        on.fillRect(x, top, width, side);
        on.setStroke(look.palette().paper());
        on.setLineWidth(1);
        if (filling.pattern() == CellMap.Pattern.HATCHED) {
            for (double k = 3; k < 2 * side; k += 4) {
                double from = Math.max(0, k - side);
                double to = Math.min(k, side);
                on.strokeLine(x + from, top + k - from, x + to, top + k - to);
            }
        } else if (filling.pattern() == CellMap.Pattern.DOTTED) {
            on.setFill(look.palette().paper());
            for (double k = 2; k < side; k += 4) {
                for (double j = 2; j < side; j += 4) {
                    on.fillRect(x + k, top + j, 1, 1);
                }
            }
        }
    }

    private double word(Ink on, double x, String key, String argument) {
        Writing words = Writing.of(look.words().say(key, argument), look, TextStyle.TICK);
        words.draw(on, x + look.size(5), look.size(14), look.palette().muted());
        return x + look.size(5) + words.width() + look.size(14);
    }
}

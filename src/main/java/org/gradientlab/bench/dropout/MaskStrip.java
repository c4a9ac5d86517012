package org.gradientlab.bench.dropout;

import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.gradientlab.plot.Ink;
import org.gradientlab.plot.InkCanvas;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Palette;
import org.gradientlab.plot.TextStyle;
import org.gradientlab.plot.Writing;
import org.gradientlab.view.Hand;
import org.gradientlab.words.Figures;
import org.jspecify.annotations.Nullable;

/**
 * The masks of the last steps: each column a step, each row a neuron, filled where it stays. A
 * click on a column goes to its step.
 */
final class MaskStrip extends Region {
    private static final int COLUMNS = RecentMasks.MOST + 6;
    private static final double PAD = 16;
    private static final double HEAD = 40;
    private static final double FOOT = 20;
    private static final double LAYER_GAP = 8;
    private static final double MOST_WIDE = 17;
    private static final double MOST_HIGH = 13;
    private static final int LABELLED = 10;

    private final InkCanvas canvas = new InkCanvas(this::draw);
    private final Hand hand;
    private @Nullable MaskScene scene;

    MaskStrip(Hand hand) {
        this.hand = hand;
        getChildren().add(canvas);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    void show(MaskScene newScene) {
        scene = newScene;
        setAccessibleText(
                newScene.words()
                        .say(
                                "dropout.spoken.strip",
                                newScene.frame().recent().kept().size(),
                                newScene.frame().step()));
        requestLayout();
    }

    private void clicked(MouseEvent e) {
        MaskScene shown = scene;
        if (shown != null && getWidth() > 0) {
            Grid grid = new Grid(shown);
            long step = grid.first + (long) Math.floor((e.getX() - grid.left) / grid.wide);
            if (e.getX() >= grid.left && step < grid.first + COLUMNS) {
                hand.seek(step);
            }
        }
    }

    @Override
    protected void layoutChildren() {
        canvas.redraw(getWidth(), getHeight());
    }

    private void draw(Ink on) {
        MaskScene shown = scene;
        if (shown != null) {
            new Painting(on, shown).paint();
        }
    }

    /** Where the cells are. */
    private final class Grid {
        final double left;
        final double wide;
        final double high;
        final long first;

        Grid(MaskScene shown) {
            Look look = shown.look();
            double names = 0;
            int neurons = 0;
            int layers = shown.frame().kept().size();
            for (int layer = 0; layer < layers; layer++) {
                neurons += shown.frame().kept().get(layer).length;
                String name = shown.columnName(layer + 1);
                names = Math.max(names, Writing.of(name, look, TextStyle.TICK).width());
            }
            left = Math.ceil(look.size(PAD) + names + look.size(10));
            double room = getWidth() - left - look.size(PAD);
            wide = Math.min(look.size(MOST_WIDE), room / COLUMNS);
            double gaps = (layers - 1) * look.size(LAYER_GAP);
            double height = getHeight() - look.size(HEAD + FOOT) - gaps;
            high = Math.min(look.size(MOST_HIGH), height / neurons);
            first = Math.max(1, shown.frame().recent().from());
        }
    }

    private final class Painting {
        private final Ink on;
        private final MaskScene shown;
        private final Look look;
        private final Palette palette;
        private final Grid grid;

        Painting(Ink on, MaskScene shown) {
            this.on = on;
            this.shown = shown;
            look = shown.look();
            palette = look.palette();
            grid = new Grid(shown);
        }

        void paint() {
            Writing.of(shown.words().say("dropout.strip"), look, TextStyle.CAPTION)
                    .draw(on, look.size(PAD), look.size(PAD + 8), palette.muted());
            double y = look.size(HEAD);
            for (int layer = 0; layer < shown.frame().kept().size(); layer++) {
                y = paintLayer(layer, y);
            }
            double bottom = y - look.size(LAYER_GAP);
            paintNow(bottom);
            paintSteps(bottom + look.size(15));
        }

        private double paintLayer(int layer, double top) {
            int units = shown.frame().kept().get(layer).length;
            Writing name = Writing.of(shown.columnName(layer + 1), look, TextStyle.TICK);
            double middle = top + units * grid.high / 2 + look.size(4);
            name.draw(on, grid.left - look.size(10) - name.width(), middle, palette.muted());
            for (int column = 0; column < COLUMNS; column++) {
                for (int unit = 0; unit < units; unit++) {
                    paintCell(layer, column, unit, top + unit * grid.high);
                }
            }
            return top + units * grid.high + look.size(LAYER_GAP);
        }

        private void paintCell(int layer, int column, int unit, double y) {
            RecentMasks recent = shown.frame().recent();
            double x = grid.left + column * grid.wide;
            double w = Math.max(1, grid.wide - Math.max(1, grid.wide * 0.2));
            double h = Math.max(1, grid.high - Math.max(0.5, grid.high * 0.25));
            boolean drawn = column < recent.kept().size();
            if (drawn && recent.kept().get(column)[layer][unit]) {
                boolean now = grid.first + column == shown.frame().step();
                on.setFill(now ? palette.accent() : look.faded(palette.accent(), 0.5));
                on.fillRect(x, y, w, h);
            } else {
                on.setStroke(drawn ? palette.edge() : palette.border());
                on.setLineWidth(0.7);
                on.setLineDashes();
                on.strokeRect(x + 0.5, y + 0.5, Math.max(0.5, w - 1), Math.max(0.5, h - 1));
            }
        }

        /** A frame around the step that is shown. */
        private void paintNow(double bottom) {
            long step = shown.frame().step();
            if (step > 0) {
                double x = grid.left + (step - grid.first) * grid.wide;
                on.setStroke(palette.accent());
                on.setLineWidth(look.size(2));
                on.setLineDashes();
                double top = look.size(HEAD) - look.size(4);
                double half = Math.max(0, grid.wide * 0.1);
                on.strokeRect(
                        x - half - look.size(1.5),
                        top,
                        grid.wide + look.size(2),
                        bottom - top + look.size(2));
            }
        }

        private void paintSteps(double baseline) {
            for (int column = 0; column < COLUMNS; column++) {
                long step = grid.first + column;
                boolean now = step == shown.frame().step();
                boolean near = Math.abs(step - shown.frame().step()) < LABELLED / 2;
                if (now || (!near && (step == 1 || step % LABELLED == 0))) {
                    TextStyle style = now ? TextStyle.TICK_STRONG : TextStyle.TICK;
                    Writing text = Writing.of(Figures.whole(step), look, style);
                    double x = grid.left + (column + 0.4) * grid.wide - text.width() / 2;
                    text.draw(on, x, baseline, now ? palette.accentText() : palette.muted());
                }
            }
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return 180;
    }
}

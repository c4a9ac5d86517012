package org.gradientlab.bench.race;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.gradientlab.landscape.Inner;
import org.gradientlab.plot.Formula;
import org.gradientlab.plot.Ink;
import org.gradientlab.plot.InkCanvas;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Tex;
import org.gradientlab.plot.TextStyle;
import org.gradientlab.plot.Writing;
import org.gradientlab.words.Figures;
import org.jspecify.annotations.Nullable;

/**
 * The chosen racer's rule, what it keeps for each coordinate, and its next update written out with
 * numbers.
 */
final class UnderTheHood extends Region {
    private static final double PAD = 16;
    private static final double FORMULA = 15;
    private static final double LEAST = 9;
    private static final double ROW = 19;

    private final InkCanvas canvas = new InkCanvas(this::draw);
    private @Nullable RaceScene scene;

    UnderTheHood() {
        getChildren().add(canvas);
        setAccessibleRole(AccessibleRole.TEXT);
    }

    void show(RaceScene newScene) {
        scene = newScene;
        setAccessibleText(spoken(newScene));
        requestLayout();
    }

    private static String spoken(RaceScene scene) {
        RacerPicture racer = scene.chosen();
        StringBuilder text = new StringBuilder(scene.names().get(racer.index()));
        for (Inner inner : racer.inners()) {
            text.append("; ")
                    .append(inner.inside().word().in(scene.words()))
                    .append(' ')
                    .append(Figures.shown(inner.x(), 3))
                    .append(", ")
                    .append(Figures.shown(inner.y(), 3));
        }
        return text.toString();
    }

    @Override
    protected void layoutChildren() {
        canvas.redraw(getWidth(), getHeight());
    }

    private void draw(Ink on) {
        RaceScene shown = scene;
        if (shown != null) {
            new Painting(on, shown).paint();
        }
    }

    private final class Painting {
        private final Ink on;
        private final RaceScene scene;
        private final Look look;
        private final RacerPicture racer;
        private double y;

        Painting(Ink on, RaceScene scene) {
            this.on = on;
            this.scene = scene;
            look = scene.look();
            racer = scene.chosen();
            y = look.size(PAD + 4);
        }

        void paint() {
            Color ink = scene.series(racer.index()).text();
            write("*" + scene.names().get(racer.index()) + "*", look.size(PAD), ink);
            write(
                    look.words().say("race.hood.now"),
                    look.size(PAD) + textWidth("*" + scene.names().get(racer.index()) + "*") + 8,
                    look.palette().muted());
            y += look.size(ROW);
            inners();
            if (!racer.next().isEmpty()) {
                y += look.size(8);
                write(
                        "*" + look.words().say("race.hood.next") + "*",
                        look.size(PAD),
                        look.palette().text());
                y += look.size(4);
                lines(ruleLines());
            }
        }

        /** A small table: one row for each number kept, one column for each coordinate. */
        private void inners() {
            boolean two = racer.next().size() != 1;
            double right = getWidth() - look.size(PAD);
            double column = look.size(86);
            row(
                    "$g$",
                    look.words().say("race.hood.gradient"),
                    racer.slopeX(),
                    racer.slopeY(),
                    two,
                    right,
                    column,
                    look.palette().slope().text());
            for (Inner inner : racer.inners()) {
                row(
                        "$" + inner.inside().latex() + "$",
                        inner.inside().word().in(look.words()),
                        inner.x(),
                        inner.y(),
                        two,
                        right,
                        column,
                        look.palette().text());
            }
        }

        private void row(
                String symbol,
                String name,
                double first,
                double second,
                boolean two,
                double right,
                double column,
                Color ink) {
            if (y > getHeight()) {
                return;
            }
            write(symbol, look.size(PAD), ink);
            write(name, look.size(PAD + 34), look.palette().muted());
            if (two) {
                number(first, right - column, ink);
            }
            number(two ? second : first, right, ink);
            y += look.size(ROW);
        }

        private void number(double value, double right, Color ink) {
            Writing text = Writing.of("$" + Tex.number(value) + "$", look, TextStyle.CAPTION);
            text.draw(on, right - text.width(), y, ink);
        }

        private List<String> ruleLines() {
            List<String> lines = new ArrayList<>();
            String[] letters =
                    scene.isPlane()
                            ? new String[] {"x", "y"}
                            : new String[] {"\\theta_1", "\\theta_2"};
            if (scene.frame().curve()) {
                letters[0] = "x";
            }
            for (int i = 0; i < racer.next().size(); i++) {
                if (i > 0) {
                    lines.add("");
                }
                lines.addAll(
                        RuleInNumbers.of(
                                racer.optimizer(),
                                racer.next().get(i),
                                letters[i],
                                look.palette()));
            }
            return lines;
        }

        /** As large as fits, line under line; where not even small fits, the first coordinate. */
        private void lines(List<String> lines) {
            double room = getHeight() - y - look.size(6);
            double wide = getWidth() - 2 * look.size(PAD);
            double size = FORMULA;
            while (size > LEAST && !fits(lines, size, wide, room)) {
                size -= 0.5;
            }
            for (String line : lines) {
                if (line.isEmpty()) {
                    y += look.size(size * 0.4);
                    continue;
                }
                Formula formula = Formula.of(line, look.size(size));
                y += Math.max(look.size(size * 1.15), formula.height()) + look.size(size * 0.25);
                if (y > getHeight()) {
                    return;
                }
                formula.draw(on, look.size(PAD), y - formula.depth(), look.palette().text());
            }
        }

        private boolean fits(List<String> lines, double size, double wide, double room) {
            double height = 0;
            for (String line : lines) {
                if (line.isEmpty()) {
                    height += look.size(size * 0.4);
                    continue;
                }
                Formula formula = Formula.of(line, look.size(size));
                if (formula.width() > wide) {
                    return false;
                }
                height +=
                        Math.max(look.size(size * 1.15), formula.height()) + look.size(size * 0.25);
            }
            return height <= room;
        }

        private double textWidth(String source) {
            return Writing.of(source, look, TextStyle.CAPTION).width();
        }

        private void write(String source, double x, Color ink) {
            Writing.of(source, look, TextStyle.CAPTION).draw(on, x, y, ink);
        }
    }
}

package org.gradientlab.bench.initialization;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import org.gradientlab.experiment.Declaration;
import org.gradientlab.experiment.Ending;
import org.gradientlab.experiment.KnobPath;
import org.gradientlab.experiment.Shot.LaneShot;
import org.gradientlab.experiment.VariantKind;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Series;
import org.gradientlab.plot.SeriesSwatch;
import org.gradientlab.view.Hand;
import org.gradientlab.view.VerdictChip;
import org.gradientlab.words.Words;

/**
 * The head of a lane: its name, which opens what the lane may differ in, a slider where its scheme
 * has a width, and a chip that says what becomes of the signal.
 */
final class LaneHead extends Region {
    private static final double ROW = 28;
    private static final double GAP = 8;
    private static final double LEAST_SLIDER = 60;
    private static final double WIDE = 400;

    private final Hand hand;
    private final int lane;
    private final MenuButton name = new MenuButton();
    private final WidthSlider slider;
    private final SeriesSwatch swatch = new SeriesSwatch();
    private final VerdictChip chip = new VerdictChip();
    private final Tooltip why = new Tooltip();
    private final Scale fit = new Scale(1, 1);
    private final Scale nameFit = new Scale(1, 1);
    private Look look = Look.standard();
    private String built = "";

    LaneHead(Hand hand, int lane) {
        this.hand = hand;
        this.lane = lane;
        slider =
                new WidthSlider(
                        (path, value, adjusting) -> hand.turn(lane, path, value, adjusting));
        name.getStyleClass().add("lane-name");
        name.setId("lane-" + lane);
        slider.setId("width-" + lane);
        why.setWrapText(true);
        Tooltip.install(chip, why);
        chip.getTransforms().add(fit);
        name.getTransforms().add(nameFit);
        getChildren().addAll(name, slider, swatch, chip);
    }

    void show(
            InitializationSetup setup,
            LaneShot shot,
            String title,
            Series series,
            boolean removable,
            Look newLook) {
        look = newLook;
        name.setText(title);
        Words words = look.words();
        name.setAccessibleText(words.say("initialization.lane", lane + 1, title));
        swatch.show(series, look);
        build(setup, removable, words);
        slider.show(setup, words);
        why.setMaxWidth(look.size(300));
        Ending ending = shot.ending();
        Optional<Verdict> verdict = ((InitializationFrame) shot.frame()).verdict();
        boolean diverged = ending != null && shot.step() > 0 && shot.step() == shot.computed();
        chip.setVisible(verdict.isPresent() || diverged);
        if (ending != null && diverged) {
            String told = words.say("initialization.diverges", shot.step());
            show(VerdictChip.Tone.WRONG, told, ending.why().in(words));
        } else {
            verdict.ifPresent(known -> show(known, words));
        }
        requestLayout();
    }

    private void show(Verdict verdict, Words words) {
        show(
                VerdictChip.Tone.valueOf(verdict.fate().tone().name()),
                verdict.word().in(words),
                verdict.why().in(words));
    }

    private void show(VerdictChip.Tone tone, String word, String reason) {
        chip.show(tone, word, reason, look);
        chip.tellWhy(false);
        why.setText(reason);
    }

    /** The menu is made anew only where it would read otherwise: it may be open. */
    private void build(InitializationSetup setup, boolean removable, Words words) {
        String wanted =
                setup.scheme().getClass().getSimpleName()
                        + setup.normalize()
                        + setup.residual()
                        + removable
                        + look.language();
        if (wanted.equals(built)) {
            return;
        }
        built = wanted;
        List<MenuItem> items = name.getItems();
        items.clear();
        for (VariantKind.Case one : cases()) {
            RadioMenuItem item = new RadioMenuItem(caseName(one, words));
            item.setSelected(one.declaration().type() == setup.scheme().getClass());
            item.setOnAction(e -> hand.turn(lane, "scheme", one.defaults(), false));
            items.add(item);
        }
        items.add(new SeparatorMenuItem());
        items.add(check("normalize", setup.normalize(), words));
        items.add(check("residual", setup.residual(), words));
        if (removable) {
            MenuItem remove = new MenuItem(words.say("initialization.remove"));
            remove.setOnAction(e -> hand.removeLane(lane));
            items.addAll(List.of(new SeparatorMenuItem(), remove));
        }
    }

    private MenuItem check(String knob, boolean on, Words words) {
        CheckMenuItem item = new CheckMenuItem(words.say("initialization." + knob));
        item.setSelected(on);
        item.setOnAction(e -> hand.turn(lane, knob, !on, false));
        return item;
    }

    static List<VariantKind.Case> cases() {
        Declaration declaration = Declaration.of(InitializationView.BENCH);
        KnobPath scheme = KnobPath.of(declaration, "scheme");
        return ((VariantKind) scheme.kind(declaration.defaults())).cases();
    }

    static String caseName(VariantKind.Case one, Words words) {
        return words.say("initialization." + one.kind().toLowerCase(Locale.ROOT));
    }

    @Override
    protected void layoutChildren() {
        double row = look.size(ROW);
        double gap = look.size(GAP);
        double width = getWidth();
        name.applyCss();
        double wished = Math.ceil(name.prefWidth(-1));
        name.resizeRelocate(0, 0, wished, row);
        shrink(nameFit, width, wished, row);
        double own = Math.min(wished, width);
        double rest = width - own - gap;
        boolean slides = slider.isOffered() && rest >= look.size(LEAST_SLIDER);
        slider.setVisible(slides);
        if (slides) {
            double height = slider.prefHeight(-1);
            double length = Math.min(rest, look.size(130));
            double from = width > look.size(WIDE) ? own + 2 * gap : width - length;
            slider.resizeRelocate(from, (row - height) / 2, length, height);
        }
        chip.applyCss();
        double swatchHeight = swatch.prefHeight(-1);
        double chipHeight = Math.ceil(chip.prefHeight(-1));
        double left = look.size(2);
        double chipWidth = Math.ceil(chip.prefWidth(-1));
        boolean both = left + swatch.prefWidth(-1) + gap + chipWidth <= width;
        swatch.setVisible(both || !chip.isVisible());
        swatch.resizeRelocate(
                left, row + (chipHeight - swatchHeight) / 2, swatch.prefWidth(-1), swatchHeight);
        double chipLeft = both ? left + swatch.prefWidth(-1) + gap : left;
        chip.resizeRelocate(chipLeft, row, chipWidth, chipHeight);
        shrink(fit, width - chipLeft, chipWidth, chipHeight);
    }

    /** A little smaller where there is no room for the words. */
    private static void shrink(Scale fit, double room, double wished, double height) {
        fit.setX(Math.min(1, room / Math.max(1, wished)));
        fit.setY(fit.getX());
        fit.setPivotY(height / 2);
    }

    @Override
    protected double computePrefHeight(double width) {
        return look.size(ROW) + Math.ceil(chip.prefHeight(-1));
    }
}

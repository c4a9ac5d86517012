package org.gradientlab.bench.race;

import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.SeriesSwatch;
import org.gradientlab.words.Figures;
import org.gradientlab.words.Words;

/** One racer in the table: a click or enter chooses it, the eye or H hides it. */
final class StandingRow extends Region {
    private static final String EYE =
            "M1 6 C3 2.6 5.4 1.2 8 1.2 S13 2.6 15 6 C13 9.4 10.6 10.8 8 10.8 S3 9.4 1 6 Z"
                    + " M8 3.9 A2.1 2.1 0 1 0 8.01 3.9 Z";
    private static final String CLOSED =
            "M1 6 C3 9.4 5.4 10.8 8 10.8 S13 9.4 15 6 M3.2 9 L1.8 10.8 M8 11 L8 13"
                    + " M12.8 9 L14.2 10.8";

    private static final double HUGE = 1e6;

    private final Label rank = new Label();
    private final SeriesSwatch swatch = new SeriesSwatch();
    private final Label name = new Label();
    private final Label height = new Label();
    private final Label steps = new Label();
    private final Label fate = new Label();
    private final ToggleButton eye = new ToggleButton();
    private final SVGPath eyeShape = new SVGPath();
    private final Tooltip tooltip = new Tooltip();
    private final Tooltip eyeTooltip = new Tooltip();
    private String shortFate = "";
    private StandingColumns columns = StandingColumns.of(400, Look.standard());

    StandingRow(Runnable choose, Runnable hide) {
        getStyleClass().add("standing-row");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        fate.getStyleClass().add("fate");
        name.setWrapText(true);
        eyeShape.getStyleClass().add("eye-shape");
        eye.setGraphic(eyeShape);
        eye.getStyleClass().setAll("eye");
        eye.setOnAction(e -> hide.run());
        eye.setTooltip(eyeTooltip);
        Tooltip.install(fate, tooltip);
        getChildren().addAll(rank, swatch, name, height, steps, fate, eye);
        addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                e -> {
                    if (e.getButton() == MouseButton.PRIMARY) {
                        requestFocus();
                        choose.run();
                    }
                });
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                e -> {
                    if (e.getCode() == KeyCode.ENTER) {
                        choose.run();
                        e.consume();
                    } else if (e.getCode() == KeyCode.H && !e.isShortcutDown()) {
                        hide.run();
                        e.consume();
                    }
                });
    }

    void show(RaceScene scene, int racer, int place) {
        Look look = scene.look();
        Words words = scene.words();
        RacerPicture picture = scene.racer(racer);
        boolean hidden = scene.setup().isHidden(racer);
        rank.setText(Integer.toString(place));
        swatch.show(scene.series(racer), look);
        swatch.setOpacity(hidden ? 0.35 : 1);
        name.setText(scene.names().get(racer));
        height.setText(Figures.shown(picture.f(), digits(picture.f())));
        steps.setText(picture.reachedAt() < 0 ? "–" : Figures.whole(picture.reachedAt()));
        shortFate = words.say("race.short." + picture.fate().name().toLowerCase(Locale.ROOT));
        fate.setText(shortFate);
        String told = RaceSpoken.fate(picture, words);
        tooltip.setText(picture.why() == null ? told : told + ": " + picture.why().in(words));
        boolean chosen = racer == scene.setup().shownRacer();
        getStyleClass()
                .setAll(
                        "standing-row",
                        picture.fate().tone().name().toLowerCase(Locale.ROOT),
                        chosen ? "chosen" : "other");
        eye.setSelected(!hidden);
        eyeShape.setContent(hidden ? CLOSED : EYE);
        String act = words.say(hidden ? "race.show" : "race.hide", scene.names().get(racer));
        eye.setAccessibleText(act);
        eyeTooltip.setText(act);
        setAccessibleText(
                words.say(
                        "race.spoken-row",
                        place,
                        scene.names().get(racer),
                        Figures.shown(picture.f(), 3),
                        told));
        columns = StandingColumns.of(getWidth(), look);
        requestLayout();
    }

    /** A height that is off all scales leaves room for the name. */
    private static int digits(double height) {
        return Math.abs(height) < HUGE ? 3 : 2;
    }

    void columns(StandingColumns newColumns) {
        columns = newColumns;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double h = getHeight();
        put(rank, columns.rank(), columns.swatch() - columns.rank(), h, false);
        double swatchHeight = swatch.prefHeight(-1);
        swatch.resizeRelocate(
                columns.swatch(), (h - swatchHeight) / 2, swatch.prefWidth(-1), swatchHeight);
        double nameEnd = columns.heightEnd() - height.prefWidth(-1) - columns.gap();
        putName(nameEnd - columns.name(), h);
        put(height, columns.name(), columns.heightEnd() - columns.name(), h, true);
        steps.setVisible(columns.withSteps());
        put(steps, columns.heightEnd(), columns.stepsEnd() - columns.heightEnd(), h, true);
        fate.setText(columns.withSteps() ? shortFate : sign());
        put(fate, columns.fate(), columns.eye() - columns.fate(), h, false);
        double size = eye.prefWidth(-1);
        eye.resizeRelocate(columns.eye(), (h - eye.prefHeight(-1)) / 2, size, eye.prefHeight(-1));
    }

    /** Where there is no room for words, only the sign before them. */
    private String sign() {
        return shortFate.indexOf(' ') == 1 ? shortFate.substring(0, 1) : "";
    }

    /** On two lines where there is no room on one. */
    private void putName(double width, double height) {
        double wide = Math.min(Math.ceil(name.prefWidth(-1)), width);
        double own = Math.min(height, Math.ceil(name.prefHeight(wide)));
        name.resizeRelocate(columns.name(), Math.rint((height - own) / 2), wide, own);
    }

    private static void put(Label label, double x, double width, double height, boolean right) {
        double wanted = Math.min(label.prefWidth(-1), width);
        double own = label.prefHeight(-1);
        label.resizeRelocate(
                Math.rint(right ? x + width - wanted : x),
                Math.rint((height - own) / 2),
                Math.ceil(wanted),
                own);
    }
}

package org.gradientlab.bench.race;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.gradientlab.plot.Look;
import org.gradientlab.view.Hand;
import org.gradientlab.words.Figures;
import org.jspecify.annotations.Nullable;

/** The racers at this step, sorted: who leads, how low, reached the goal or what else. */
final class StandingTable extends Pane {
    private static final double PAD = 16;
    private static final double TITLE = 40;
    private static final double HEAD = 22;
    private static final double LEAST_ROW = 25;
    private static final double MOST_ROW = 36;

    private final Hand hand;
    private final Label title = new Label();
    private final Label racerHead = new Label();
    private final Label heightHead = new Label();
    private final Label stepsHead = new Label();
    private final Label fateHead = new Label();
    private final Region rule = new Region();
    private final List<StandingRow> rows = new ArrayList<>();
    private @Nullable RaceScene scene;

    StandingTable(Hand hand) {
        this.hand = hand;
        title.getStyleClass().add("plot-title");
        rule.getStyleClass().add("stage-divider");
        for (Label head : List.of(racerHead, heightHead, stepsHead, fateHead)) {
            head.getStyleClass().add("table-head");
        }
        getChildren().addAll(title, racerHead, heightHead, stepsHead, fateHead, rule);
    }

    void show(RaceScene newScene) {
        scene = newScene;
        int count = newScene.setup().racers().size();
        while (rows.size() < count) {
            int racer = rows.size();
            StandingRow row = new StandingRow(() -> choose(racer), () -> hide(racer));
            rows.add(row);
            getChildren().add(row);
        }
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).setVisible(i < count);
        }
        title.setText(newScene.words().say("race.standing", Figures.whole(newScene.lane().step())));
        racerHead.setText(newScene.words().say("race.column.racer"));
        heightHead.setText(newScene.words().say("race.column.f"));
        stepsHead.setText(newScene.words().say("race.column.steps"));
        fateHead.setText(newScene.words().say("race.column.verdict"));
        for (int place = 0; place < count; place++) {
            int racer = newScene.frame().standing().get(place);
            rows.get(racer).show(newScene, racer, place + 1);
        }
        requestLayout();
    }

    private void choose(int racer) {
        hand.turn(0, "chosen", racer + 1, false);
    }

    private void hide(int racer) {
        RaceScene shown = scene;
        if (shown == null) {
            return;
        }
        List<Integer> hidden = new ArrayList<>(shown.setup().hidden());
        if (!hidden.remove(Integer.valueOf(racer + 1))) {
            hidden.add(racer + 1);
        }
        hand.turn(0, "hidden", List.copyOf(hidden), false);
    }

    /** How high it likes to be, up to what there is. */
    double wanted(double most) {
        RaceScene shown = scene;
        if (shown == null) {
            return most;
        }
        Look look = shown.look();
        int count = shown.setup().racers().size();
        double fixed = look.size(TITLE + HEAD + 10);
        double row = Math.clamp((most - fixed) / count, look.size(LEAST_ROW), look.size(MOST_ROW));
        return Math.rint(fixed + row * count);
    }

    @Override
    protected void layoutChildren() {
        RaceScene shown = scene;
        if (shown == null) {
            return;
        }
        Look look = shown.look();
        double pad = look.size(PAD);
        double width = getWidth() - 2 * pad;
        StandingColumns columns = StandingColumns.of(width, look);
        place(title, pad, look.size(12), width);
        double head = look.size(TITLE);
        place(racerHead, pad + columns.name(), head, columns.nameEnd() - columns.name());
        right(heightHead, pad + columns.heightEnd(), head);
        right(stepsHead, pad + columns.stepsEnd(), head);
        stepsHead.setVisible(columns.withSteps());
        fateHead.setVisible(columns.withSteps());
        place(fateHead, pad + columns.fate(), head, columns.eye() - columns.fate());
        double top = Math.rint(head + look.size(HEAD));
        rule.resizeRelocate(pad, top, width, 1);
        layoutRows(shown, columns, pad, top + 1, width);
    }

    private void layoutRows(
            RaceScene shown, StandingColumns columns, double x, double top, double width) {
        int count = shown.setup().racers().size();
        double each = Math.floor((getHeight() - top - shown.look().size(4)) / count);
        double row = Math.min(each, shown.look().size(MOST_ROW));
        for (int place = 0; place < count; place++) {
            StandingRow node = rows.get(shown.frame().standing().get(place));
            node.columns(columns);
            node.resizeRelocate(x, top + place * row, width, row);
        }
    }

    private static void place(Node node, double x, double y, double width) {
        node.resizeRelocate(
                x, y, Math.min(Math.ceil(node.prefWidth(-1)), width), node.prefHeight(-1));
    }

    private static void right(Label label, double right, double y) {
        double width = Math.ceil(label.prefWidth(-1));
        label.resizeRelocate(Math.rint(right - width), y, width, label.prefHeight(-1));
    }
}

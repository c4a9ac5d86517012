package org.gradientlab.bench.race;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.gradientlab.plot.Axis;
import org.gradientlab.plot.CellMap;
import org.gradientlab.plot.Chart;
import org.gradientlab.plot.Grip;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Plot;
import org.gradientlab.plot.Scale;
import org.gradientlab.plot.Topic;
import org.gradientlab.plot.TopicEvent;
import org.gradientlab.view.Hand;
import org.jspecify.annotations.Nullable;

/**
 * The map over two knobs with its progress and legend; a click on a cell loads that run and tells
 * of it.
 */
final class KnobMapPane extends Pane {
    private static final double PAD = 16;
    private static final double FOOT = 46;

    private final Hand hand;
    private final Plot plot;
    private final Label invitation = new Label();
    private final Button begin = new Button();
    private final Label progress = new Label();
    private final Button cancel = new Button();
    private final FateLegend legend = new FateLegend();
    private final Region track = new Region();
    private final Region done = new Region();
    private Look look = Look.standard();
    private @Nullable KnobMapPicture map;

    KnobMapPane(Hand hand) {
        this.hand = hand;
        Axis axis = new Axis(Scale.linear(0, 1), "");
        plot = new Plot(look, Chart.of(axis, axis));
        plot.setId("knob-map");
        invitation.setWrapText(true);
        progress.getStyleClass().add("table-head");
        begin.setId("begin-map");
        begin.setOnAction(e -> hand.turn(0, "map", wanted(), false));
        cancel.setOnAction(e -> hand.turn(0, "map", new KnobMap.None(), false));
        cancel.getStyleClass().add("link");
        track.getStyleClass().add("progress-track");
        done.getStyleClass().add("progress-done");
        getChildren().addAll(plot, legend, track, done, progress, cancel, invitation, begin);
    }

    private static KnobMap wanted() {
        return new KnobMap.Grid(MapKnob.ETA, MapKnob.MU);
    }

    void show(RaceScene scene) {
        look = scene.look();
        map = scene.frame().knobMap();
        boolean any = map != null;
        for (Region part : List.of(plot, legend, cancel)) {
            part.setVisible(any);
        }
        boolean unfinished = map != null && !map.isDone();
        progress.setVisible(unfinished);
        track.setVisible(unfinished);
        done.setVisible(unfinished);
        invitation.setVisible(!any);
        begin.setVisible(!any);
        String racer = scene.names().get(scene.setup().shownRacer());
        invitation.setText(scene.words().say("race.map.invitation", racer));
        begin.setText(scene.words().say("race.map.begin"));
        cancel.setText(scene.words().say(unfinished ? "race.map.cancel" : "race.map.close"));
        if (map != null) {
            show(scene, map);
        }
        requestLayout();
    }

    private void show(RaceScene scene, KnobMapPicture shown) {
        KnobMapChart chart = KnobMapChart.of(scene, shown);
        plot.show(chart.chart(), look);
        plot.setGrip(new CellGrip(chart.cells(), shown));
        legend.show(shown.steps(), look);
        progress.setText(scene.words().say("race.map.progress", shown.done(), shown.total()));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double pad = look.size(PAD);
        double foot = look.size(FOOT);
        plot.resizeRelocate(0, 0, width, Math.max(0, height - foot));
        legend.resizeRelocate(pad, height - foot, width - 2 * pad, look.size(20));
        layoutFoot(width, height, pad);
        double text = Math.min(width - 2 * pad, look.size(320));
        double lines = invitation.prefHeight(text);
        double top = Math.max(pad, height / 2 - lines);
        invitation.resizeRelocate(pad, top, text, lines);
        begin.resizeRelocate(pad, top + lines + pad, begin.prefWidth(-1), begin.prefHeight(-1));
    }

    private void layoutFoot(double width, double height, double pad) {
        double y = height - look.size(24);
        double own = cancel.prefWidth(-1);
        cancel.resizeRelocate(width - pad - own, y - 2, own, cancel.prefHeight(-1));
        progress.resizeRelocate(pad, y, progress.prefWidth(-1), progress.prefHeight(-1));
        double left = pad + progress.prefWidth(-1) + pad;
        double room = Math.max(0, width - pad - own - pad - left);
        KnobMapPicture shown = map;
        double share = shown == null ? 0 : (double) shown.done() / shown.total();
        double bar = look.size(4);
        track.resizeRelocate(left, y + look.size(6), room, bar);
        done.resizeRelocate(left, y + look.size(6), Math.rint(room * share), bar);
    }

    /** A click loads the cell under it and asks about it; arrows go to the next cell. */
    private final class CellGrip implements Grip {
        private final CellMap cells;
        private final KnobMapPicture shown;
        private int column = -1;
        private int row = -1;

        CellGrip(CellMap cells, KnobMapPicture shown) {
            this.cells = cells;
            this.shown = shown;
        }

        /** Nothing can be dragged: only clicks and keys count. */
        @Override
        public double x() {
            return Double.NaN;
        }

        @Override
        public double y() {
            return Double.NaN;
        }

        @Override
        public boolean followsEveryClick() {
            return true;
        }

        @Override
        public void moveTo(double x, double y, boolean adjusting) {
            plot.area()
                    .ifPresent(area -> {
                        CellMap.Place place = cells.place(area, x, y);
                        load(place.column(), place.row());
                        if (!adjusting) {
                            String cell = RaceExplained.cell(place.column(), place.row());
                            TopicEvent.ask(plot, Topic.shown(0, cell));
                        }
                    });
        }

        @Override
        public void nudge(int across, int up, boolean coarse) {
            int columns = shown.across().values().size();
            int rows = shown.up().values().size();
            load(
                    Math.clamp((column < 0 ? columns / 2 : column) + across, 0, columns - 1),
                    Math.clamp((row < 0 ? rows / 2 : row) + up, 0, rows - 1));
        }

        private void load(int newColumn, int newRow) {
            column = newColumn;
            row = newRow;
            hand.turn(0, shown.across().path(), shown.across().values().get(newColumn), true);
            hand.turn(0, shown.up().path(), shown.up().values().get(newRow), false);
        }
    }
}

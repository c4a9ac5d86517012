package org.gradientlab.bench.race;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Plot;
import org.gradientlab.plot.TerrainPlot;
import org.gradientlab.view.SmallChoice;

/**
 * Lays the parts of a race out: the map with the curves under it, beside them the table and under
 * it one of perspective, numbers and knob map. Where it is narrow, map and table stand alone.
 */
final class RaceStage extends Pane {
    private static final double NARROW = 560;
    private static final double LEAST_CURVES = 165;
    private static final double LEAST_MAP = 200;
    private static final double LEAST_LOWER = 190;

    private final Plot map;
    private final Plot curves;
    private final SmallChoice upward;
    private final SmallChoice across;
    private final StandingTable table;
    private final SmallChoice tabs;
    private final TerrainPlot terrain;
    private final UnderTheHood hood;
    private final KnobMapPane knobMap;
    private final Region lineRight = divider();
    private final Region lineLeft = divider();
    private Look look = Look.standard();

    RaceStage(
            Plot map,
            Plot curves,
            SmallChoice upward,
            SmallChoice across,
            StandingTable table,
            SmallChoice tabs,
            TerrainPlot terrain,
            UnderTheHood hood,
            KnobMapPane knobMap) {
        this.map = map;
        this.curves = curves;
        this.upward = upward;
        this.across = across;
        this.table = table;
        this.tabs = tabs;
        this.terrain = terrain;
        this.hood = hood;
        this.knobMap = knobMap;
        getStyleClass().add("stage");
        getChildren()
                .addAll(
                        map, curves, upward, across, table, tabs, terrain, hood, knobMap, lineRight,
                        lineLeft);
    }

    private static Region divider() {
        Region divider = new Region();
        divider.getStyleClass().add("stage-divider");
        return divider;
    }

    void show(Look newLook) {
        look = newLook;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        boolean narrow = width < look.size(NARROW);
        double left = narrow ? width : Math.rint(width * 0.6);
        double right = width - left;
        place(lineRight, !narrow, left, 0, 1, height);
        if (narrow) {
            layoutNarrow(width, height);
        } else {
            layoutLeft(left, height);
            layoutRight(left + 1, right - 1, height);
        }
    }

    private void layoutNarrow(double width, double height) {
        double wanted = table.wanted(height * 0.42);
        boolean room = height - wanted > look.size(LEAST_MAP);
        place(map, true, 0, 0, width, room ? height - wanted : height);
        place(table, room, 0, height - wanted, width, wanted);
        for (Node part : List.of(curves, upward, across, tabs, terrain, hood, knobMap, lineLeft)) {
            part.setVisible(false);
        }
    }

    private void layoutLeft(double width, double height) {
        double wanted = Math.rint(Math.max(height * 0.355, look.size(LEAST_CURVES)));
        boolean room = height - wanted >= look.size(LEAST_MAP);
        double under = room ? wanted : 0;
        place(map, true, 0, 0, width, height - under);
        place(curves, room, 0, height - under, width, under);
        place(lineLeft, room, 0, height - under, width, 1);
        double y = height - under + look.size(8);
        double x = width - look.size(16);
        x = placeChoice(across, room, x, y) - look.size(8);
        placeChoice(upward, room && upward.isChoice(), x, y);
    }

    private double placeChoice(SmallChoice choice, boolean shown, double right, double y) {
        choice.setVisible(shown);
        double width = Math.ceil(choice.prefWidth(-1));
        choice.resizeRelocate(right - width, y, width, Math.ceil(choice.prefHeight(-1)));
        return right - width;
    }

    private void layoutRight(double x, double width, double height) {
        double lower = Math.max(look.size(LEAST_LOWER), height * 0.46);
        double wanted = table.wanted(height - lower);
        boolean room = height - wanted >= look.size(LEAST_LOWER);
        place(table, true, x, 0, width, room ? wanted : height);
        double tabHeight = Math.ceil(tabs.prefHeight(-1));
        double y = wanted + look.size(8);
        tabs.setVisible(room);
        tabs.resizeRelocate(x + look.size(16), y, Math.min(tabs.prefWidth(-1), width), tabHeight);
        double top = y + tabHeight + look.size(4);
        place(terrain, room && tabs.chosen() == 0, x, top, width, height - top);
        place(hood, room && tabs.chosen() == 1, x, top, width, height - top);
        place(knobMap, room && tabs.chosen() == 2, x, top, width, height - top);
    }

    private static void place(
            Node part, boolean shown, double x, double y, double width, double height) {
        part.setVisible(shown);
        if (shown) {
            part.resizeRelocate(x, y, Math.max(0, width), Math.max(0, height));
        }
    }
}

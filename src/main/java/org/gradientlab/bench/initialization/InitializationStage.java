package org.gradientlab.bench.initialization;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Plot;

/**
 * Lays out the lanes side by side, each a head with one or two columns of ridges, and two plots
 * below. Where it is narrow or low, the second plot, then both, are left out.
 */
final class InitializationStage extends Pane {
    private static final double PAD = 16;
    private static final double BAR = 36;
    private static final double CHARTS = 216;
    private static final double LEAST_CHARTS = 150;
    private static final double LEAST_COLUMNS = 230;
    private static final double LEAST_CHART = 280;
    private static final double TITLED = 450;

    private final Region bar;
    private final Region progress;
    private final Plot left;
    private final Plot right;
    private final Region leftChoice;
    private final Region rightChoice;
    private final Region across = divider();
    private final Region between = divider();
    private final List<Region> dividers = new ArrayList<>();
    private List<LaneHead> heads = List.of();
    private List<RidgeColumn> columns = List.of();
    private Look look = Look.standard();

    InitializationStage(
            Region bar,
            Region progress,
            Plot left,
            Plot right,
            Region leftChoice,
            Region rightChoice) {
        this.bar = bar;
        this.progress = progress;
        this.left = left;
        this.right = right;
        this.leftChoice = leftChoice;
        this.rightChoice = rightChoice;
        getStyleClass().add("stage");
        getChildren().addAll(bar, left, leftChoice, right, rightChoice, across, between, progress);
    }

    private static Region divider() {
        Region divider = new Region();
        divider.getStyleClass().add("stage-divider");
        return divider;
    }

    /** As many columns as heads, or two for a single one. */
    void show(List<LaneHead> newHeads, List<RidgeColumn> newColumns, Look newLook) {
        look = newLook;
        if (!heads.equals(newHeads) || !columns.equals(newColumns)) {
            getChildren().removeAll(heads);
            getChildren().removeAll(columns);
            getChildren().removeAll(dividers);
            heads = List.copyOf(newHeads);
            columns = List.copyOf(newColumns);
            dividers.clear();
            for (int i = 1; i < columns.size(); i++) {
                dividers.add(divider());
            }
            int place = 1;
            for (int i = 0; i < heads.size(); i++) {
                getChildren().add(place++, heads.get(i));
                getChildren().add(place++, columns.get(i));
            }
            for (int i = heads.size(); i < columns.size(); i++) {
                getChildren().add(place++, columns.get(i));
            }
            getChildren().addAll(dividers);
        }
        requestLayout();
    }

    /** Beside the choices that stand over the plots. */
    boolean hasRoomForTitles() {
        return getWidth() <= 0 || getWidth() >= 2 * look.size(TITLED);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double pad = look.size(PAD);
        double top = look.size(BAR);
        bar.resizeRelocate(pad, look.size(6), width - 2 * pad, look.size(28));
        double headHeight = heads.stream().mapToDouble(head -> head.prefHeight(-1)).max().orElse(0);
        double below = top + headHeight + look.size(6);
        double charts = chartsHeight(height - below);
        layoutLanes(width, top, headHeight, below, height - charts);
        layoutCharts(width, height - charts, charts);
        progress.resizeRelocate(0, 0, width, progress.prefHeight(-1));
    }

    private double chartsHeight(double room) {
        double wanted = Math.max(room * 0.4, look.size(CHARTS));
        double most = room - look.size(LEAST_COLUMNS);
        double given = Math.min(wanted, most);
        return given >= look.size(LEAST_CHARTS) ? Math.rint(given) : 0;
    }

    private void layoutLanes(
            double width, double top, double headHeight, double below, double bottom) {
        double pad = look.size(PAD);
        int count = Math.max(1, columns.size());
        double each = Math.floor(width / count);
        for (int i = 0; i < heads.size(); i++) {
            double wide = heads.size() == 1 ? width - 2 * pad : each - pad - look.size(8);
            heads.get(i).resizeRelocate(i * each + pad, top, wide, headHeight);
        }
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).resizeRelocate(i * each, below, each, Math.max(0, bottom - below));
        }
        for (int i = 0; i < dividers.size(); i++) {
            double from = heads.size() == 1 ? below : top;
            place(
                    dividers.get(i),
                    true,
                    (i + 1) * each,
                    from + look.size(4),
                    1,
                    Math.max(0, bottom - from - look.size(12)));
        }
    }

    private void layoutCharts(double width, double y, double height) {
        boolean any = height > 0;
        boolean both = any && width >= 2 * look.size(LEAST_CHART);
        double half = both ? Math.floor(width / 2) : width;
        place(across, any, 0, y, width, 1);
        place(between, both, half, y + look.size(16), 1, height - look.size(32));
        place(left, any, 0, y + 1, half, height - 1);
        place(right, both, half, y + 1, width - half, height - 1);
        choice(leftChoice, any, half, y);
        choice(rightChoice, both, width, y);
    }

    private void choice(Region choice, boolean shown, double right, double y) {
        choice.applyCss();
        double own = Math.ceil(choice.prefWidth(-1));
        double tall = Math.ceil(choice.prefHeight(-1));
        place(choice, shown, right - own - look.size(12), y + look.size(8), own, tall);
    }

    private static void place(
            Node part, boolean shown, double x, double y, double width, double height) {
        part.setVisible(shown);
        if (shown) {
            part.resizeRelocate(x, y, Math.max(0, width), Math.max(0, height));
        }
    }
}

package org.gradientlab.shell.present;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.gradientlab.plot.Plot;
import org.gradientlab.plot.PlotArea;
import org.jspecify.annotations.Nullable;

/** One plot of the stage over all the others, as large as there is room. */
final class ZoomLayer extends StackPane {
    /** Units whose lengths differ by no more were meant to be of one length. */
    private static final double ALIKE = 0.1;

    private final Region stage;
    private @Nullable Plot shown;

    ZoomLayer(Region stage) {
        this.stage = stage;
        getStyleClass().add("zoom-layer");
        setVisible(false);
        setManaged(true);
    }

    /** The plot under the mouse; else the next one, and after the last none. */
    void next() {
        List<Plot> plots = plots();
        int now = shown == null ? -1 : plots.indexOf(shown);
        Plot next = now + 1 < plots.size() ? plots.get(now + 1) : null;
        if (shown == null) {
            next = plots.stream().filter(Node::isHover).findFirst().orElse(next);
        }
        show(next);
    }

    void close() {
        show(null);
    }

    boolean isOpen() {
        return shown != null;
    }

    /** Closes where the plot has left the stage. */
    void check() {
        if (shown != null && !plots().contains(shown)) {
            close();
        }
    }

    private void show(@Nullable Plot plot) {
        shown = plot;
        getChildren().clear();
        setVisible(plot != null);
        if (plot != null) {
            Plot twin = plot.twin();
            twin.setId("zoomed");
            getChildren().add(twin);
        }
    }

    /** As large as there is room; a map stays as square as it is on the stage. */
    @Override
    protected void layoutChildren() {
        Plot plot = shown;
        if (plot != null && !getChildren().isEmpty()) {
            double width = plot.area().map(area -> widthOf(plot, area)).orElse(getWidth());
            double left = Math.rint((getWidth() - width) / 2);
            getChildren().getFirst().resizeRelocate(left, 0, width, getHeight());
        }
    }

    /** Where a unit is as long up as across it stays so; ticks and titles keep their size. */
    private double widthOf(Plot plot, PlotArea area) {
        double unitAcross = area.width() / Math.abs(area.across().high() - area.across().low());
        double unitUp = area.height() / Math.abs(area.up().high() - area.up().low());
        if (Math.abs(unitAcross / unitUp - 1) > ALIKE) {
            return getWidth();
        }
        double beside = plot.getWidth() - area.width();
        double below = plot.getHeight() - area.height();
        double wanted = (getHeight() - below) * area.width() / area.height() + beside;
        return Math.rint(Math.min(getWidth(), wanted));
    }

    /** The plots that are seen, in the order in which one reads. */
    private List<Plot> plots() {
        List<Plot> plots = new ArrayList<>();
        for (Node node : stage.lookupAll(".plot")) {
            if (node instanceof Plot plot && isSeen(plot)) {
                plots.add(plot);
            }
        }
        plots.sort(
                Comparator.comparingDouble((Plot plot) -> plot.localToScene(0, 0).getY())
                        .thenComparingDouble(plot -> plot.localToScene(0, 0).getX()));
        return plots;
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return node.getLayoutBounds().getWidth() > 0;
    }
}

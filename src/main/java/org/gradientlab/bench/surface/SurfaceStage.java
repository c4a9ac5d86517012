package org.gradientlab.bench.surface;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Plot;
import org.gradientlab.plot.TerrainPlot;
import org.gradientlab.plot.Theme;
import org.gradientlab.view.ReadingCard;
import org.gradientlab.view.VerdictChip;

/**
 * Lays the parts of a surface out: the chip in a row of its own, the maps with the perspective
 * beside them, the arithmetic, and below f against step, the regression's line, and the curvature.
 * What has no room is left out: first the perspective, then the lower row.
 */
final class SurfaceStage extends Pane {
    private static final double LEAST_MAP = 200;
    private static final double LEAST_SMALL = 150;
    private static final double MOST_SMALL = 290;
    private static final double LEAST_TERRAIN = 250;
    private static final double WIDE = 860;
    private static final double GLYPH = 110;
    private static final double TOP = 10;
    private static final double LEFT = 16;

    private final TerrainPlot terrain;
    private final Plot heights;
    private final Plot line;
    private final ReadingCard curvature;
    private final CurvatureGlyph glyph;
    private final VerdictChip chip;
    private final VBox arithmetic;
    private final Region lineRight = divider();
    private final Region lineBelow = divider();
    private final Region lineBetween = divider();
    private List<Plot> maps = List.of();
    private Look look = Look.standard();
    private boolean regression;
    private boolean alone = true;

    SurfaceStage(
            TerrainPlot terrain,
            Plot heights,
            Plot line,
            ReadingCard curvature,
            CurvatureGlyph glyph,
            VerdictChip chip,
            VBox arithmetic) {
        this.terrain = terrain;
        this.heights = heights;
        this.line = line;
        this.curvature = curvature;
        this.glyph = glyph;
        this.chip = chip;
        this.arithmetic = arithmetic;
        getStyleClass().add("stage");
        arithmetic.getStyleClass().add("band");
        getChildren()
                .addAll(
                        terrain,
                        arithmetic,
                        heights,
                        line,
                        curvature,
                        glyph,
                        lineRight,
                        lineBelow,
                        lineBetween,
                        chip);
    }

    private static Region divider() {
        Region divider = new Region();
        divider.getStyleClass().add("stage-divider");
        return divider;
    }

    /** The maps to be shown side by side; a new one stands in the tab order before the others. */
    void show(List<Plot> newMaps, boolean withRegression, boolean oneLane, Look newLook) {
        if (!maps.equals(newMaps)) {
            getChildren().removeAll(maps);
            getChildren().addAll(0, newMaps);
            maps = List.copyOf(newMaps);
        }
        regression = withRegression;
        alone = oneLane;
        look = newLook;
        requestLayout();
    }

    /** Whether there is room for captions under the arithmetic: not where only a few lines fit. */
    boolean isRoomy() {
        return getHeight() <= 0 || getHeight() > look.size(LEAST_MAP + LEAST_SMALL + 90);
    }

    private double smallHeight(double rest) {
        double wanted = Math.clamp(rest * 0.36, look.size(LEAST_SMALL), look.size(MOST_SMALL));
        return rest - wanted >= look.size(LEAST_MAP) ? Math.rint(wanted) : 0;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        boolean far = look.theme() == Theme.PROJECTOR && !isRoomy();
        chip.setVisible(!far);
        chip.tellWhy(isRoomy());
        double chipBottom = far ? 0 : layoutChip(width);
        double band = Math.rint(arithmetic.prefHeight(width));
        double rest = getHeight() - chipBottom - band;
        double small = smallHeight(rest);
        double top = Math.max(0, rest - small);
        layoutMaps(width, chipBottom, top);
        arithmetic.resizeRelocate(0, chipBottom + top, width, band);
        layoutSmall(width, chipBottom + top + band, small);
    }

    private double layoutChip(double width) {
        chip.applyCss();
        double most = Math.max(0, width - 2 * look.size(LEFT));
        double chipWidth = Math.min(Math.ceil(chip.prefWidth(-1)), most);
        double chipHeight = Math.ceil(chip.prefHeight(chipWidth));
        chip.resizeRelocate(look.size(LEFT), look.size(TOP), chipWidth, chipHeight);
        return Math.rint(look.size(TOP) + chipHeight);
    }

    /** The map takes three fifths, several share evenly; where it is narrow the line goes first. */
    private void layoutMaps(double width, double y, double height) {
        boolean lineHere = regression && width < look.size(WIDE);
        int parts = maps.size() + 1;
        double beside = maps.size() == 1 ? Math.floor(width * 0.4) : Math.floor(width / parts);
        boolean anyBeside = beside >= look.size(LEAST_TERRAIN);
        double right = anyBeside ? beside : 0;
        double each = Math.floor((width - right) / Math.max(1, maps.size()));
        for (int i = 0; i < maps.size(); i++) {
            maps.get(i).resizeRelocate(i * each, y, each, height);
        }
        place(terrain, anyBeside && !lineHere, width - right, y, right, height);
        place(line, anyBeside && lineHere, width - right, y, right, height);
        place(lineRight, anyBeside, width - right, y + look.size(16), 1, height - look.size(32));
    }

    private void layoutSmall(double width, double y, double height) {
        boolean any = height > 0;
        boolean lineHere = regression && width >= look.size(WIDE);
        double cardWidth = Math.floor(width * (lineHere ? 0.34 : 0.42));
        double plots = width - cardWidth;
        double heightsWidth = lineHere ? Math.floor(plots / 2) : plots;
        place(heights, any, 0, y, heightsWidth, height);
        if (lineHere || !any) {
            place(line, any && lineHere, heightsWidth, y, plots - heightsWidth, height);
        } else if (!regression) {
            line.setVisible(false);
        }
        boolean glyphHere = any && !regression && alone && cardWidth >= look.size(330);
        double glyphSize = glyphHere ? Math.min(look.size(GLYPH), height - look.size(48)) : 0;
        double glyphRoom = glyphHere ? glyphSize + look.size(LEFT) : 0;
        place(curvature, any, plots, y, cardWidth - glyphRoom, height);
        place(
                glyph,
                glyphHere,
                width - glyphSize - look.size(LEFT),
                y + look.size(34),
                glyphSize,
                glyphSize);
        double inset = look.size(16);
        place(lineBelow, any, plots, y + inset, 1, height - 2 * inset);
        place(lineBetween, any && lineHere, heightsWidth, y + inset, 1, height - 2 * inset);
    }

    private static void place(
            Node part, boolean shown, double x, double y, double width, double height) {
        part.setVisible(shown);
        if (shown) {
            part.resizeRelocate(x, y, Math.max(0, width), Math.max(0, height));
        }
    }
}

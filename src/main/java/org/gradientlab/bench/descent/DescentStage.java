package org.gradientlab.bench.descent;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Plot;
import org.gradientlab.plot.Reserved;
import org.gradientlab.plot.Theme;
import org.gradientlab.view.EquationLine;
import org.gradientlab.view.ShareBar;
import org.gradientlab.view.StepTable;
import org.gradientlab.view.VerdictChip;

/**
 * Lays the parts of a descent out: the curve above with the chip on it, the line of arithmetic, and
 * below two small plots and the table, side by side where there is room for both. Where there is
 * little height only the curve and the arithmetic stay, and before an audience the chip goes too.
 */
final class DescentStage extends Pane {
    private static final double LEAST_CURVE = 190;
    private static final double LEAST_SMALL = 150;
    private static final double MOST_SMALL = 300;
    private static final double TABLE = 372;
    private static final double TITLE_AND_CHOICE = 270;
    private static final double WIDE = 1000;
    private static final double CHIP_TOP = 12;

    private final Plot curve;
    private final Plot values;
    private final Plot slopes;
    private final StepTable table;
    private final VerdictChip chip;
    private final ShareBar starts;
    private final VBox arithmetic;
    private final Region lineBetween = new Region();
    private final Region lineBeside = new Region();
    private final ToggleButton plotsButton = new ToggleButton();
    private final ToggleButton tableButton = new ToggleButton();
    private final HBox choice = new HBox(plotsButton, tableButton);

    private Look look = Look.standard();

    DescentStage(
            Plot curve,
            Plot values,
            Plot slopes,
            StepTable table,
            VerdictChip chip,
            ShareBar starts,
            VBox arithmetic) {
        this.curve = curve;
        this.values = values;
        this.slopes = slopes;
        this.table = table;
        this.chip = chip;
        this.starts = starts;
        this.arithmetic = arithmetic;
        getStyleClass().add("stage");
        arithmetic.getStyleClass().add("band");
        lineBetween.getStyleClass().add("stage-divider");
        lineBeside.getStyleClass().add("stage-divider");
        choice.getStyleClass().add("segmented");
        plotsButton.getStyleClass().addAll("tiny", "left-pill");
        tableButton.getStyleClass().addAll("tiny", "right-pill");
        ToggleGroup group = new ToggleGroup();
        plotsButton.setToggleGroup(group);
        tableButton.setToggleGroup(group);
        plotsButton.setSelected(true);
        group.selectedToggleProperty()
                .addListener((toggle, was, is) -> {
                    if (is == null) {
                        group.selectToggle(was);
                    }
                    requestLayout();
                });
        getChildren()
                .addAll(
                        curve,
                        arithmetic,
                        starts,
                        values,
                        slopes,
                        table,
                        lineBetween,
                        lineBeside,
                        choice,
                        chip);
    }

    void restyle(Look newLook) {
        look = newLook;
        plotsButton.setText(look.words().say("descent.plots"));
        tableButton.setText(look.words().say("descent.table"));
        requestLayout();
    }

    /** The row of the chip over the curve, kept free of data. */
    Reserved chipRoom() {
        return new Reserved(
                () -> chip.isVisible() ? chip.getHeight() + look.size(CHIP_TOP + 10) : 0);
    }

    private double chipWidth(double width) {
        return Math.min(Math.ceil(chip.prefWidth(-1)), Math.max(0, width - look.size(60)));
    }

    private double bandHeight() {
        return Math.rint(arithmetic.prefHeight(getWidth()));
    }

    private double startsHeight() {
        return starts.isVisible() ? Math.rint(starts.prefHeight(getWidth())) : 0;
    }

    private double smallHeight() {
        double rest = getHeight() - look.size(62) - startsHeight();
        double wanted = Math.clamp(rest * 0.31, look.size(LEAST_SMALL), look.size(MOST_SMALL));
        return rest - wanted >= look.size(LEAST_CURVE) ? Math.rint(wanted) : 0;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double small = smallHeight();
        chip.setVisible(small > 0 || look.theme() != Theme.PROJECTOR);
        chip.tellWhy(small > 0);
        layoutChip(width);
        boolean captions = arithmetic.getChildren().size() == 1 && small > 0;
        arithmetic.getChildren().forEach(line -> ((EquationLine) line).setCaptioned(captions));
        double band = bandHeight();
        double startsHeight = startsHeight();
        double top = Math.max(0, getHeight() - small - band - startsHeight);
        curve.resizeRelocate(0, 0, width, top);
        starts.resizeRelocate(0, top, width, startsHeight);
        arithmetic.resizeRelocate(0, top + startsHeight, width, band);
        layoutSmall(getHeight() - small, small);
    }

    private void layoutSmall(double y, double height) {
        boolean any = height > 0;
        boolean wide = getWidth() >= look.size(WIDE);
        boolean plots = any && (wide || plotsButton.isSelected());
        boolean tableShown = any && (wide || tableButton.isSelected());
        double tableWidth = wide ? look.size(TABLE) : getWidth();
        double plotsWidth = wide ? getWidth() - tableWidth : getWidth();
        double half = Math.floor(plotsWidth / 2);
        // Where the title of a plot would touch the choice, it stands under it.
        double down = !wide && half < look.size(TITLE_AND_CHOICE) ? look.size(26) : 0;
        place(values, plots, 0, y + down, half, height - down);
        place(slopes, plots, half, y + down, plotsWidth - half, height - down);
        double inset = look.size(12);
        place(
                table,
                tableShown,
                (wide ? plotsWidth : 0) + inset,
                y + (wide ? 4 : look.size(30)),
                tableWidth - 2 * inset,
                height - (wide ? 6 : look.size(32)));
        place(lineBetween, plots, half, y + look.size(16), 1, height - look.size(32));
        place(lineBeside, any && wide, plotsWidth, y + look.size(16), 1, height - look.size(32));
        layoutChoice(any && !wide, y);
    }

    private void layoutChoice(boolean shown, double y) {
        choice.setVisible(shown);
        choice.setManaged(false);
        double width = Math.ceil(choice.prefWidth(-1));
        double height = Math.ceil(choice.prefHeight(-1));
        choice.resizeRelocate(getWidth() - width - look.size(12), y + look.size(6), width, height);
    }

    private static void place(
            Node part, boolean shown, double x, double y, double width, double height) {
        part.setVisible(shown);
        if (shown) {
            part.resizeRelocate(x, y, Math.max(0, width), Math.max(0, height));
        }
    }

    /** The chip stands in a row of its own above the area; it wraps rather than being cut. */
    private void layoutChip(double width) {
        chip.resizeRelocate(
                look.size(44),
                look.size(CHIP_TOP),
                chipWidth(width),
                Math.ceil(chip.prefHeight(chipWidth(width))));
    }
}

package org.gradientlab.bench.classify;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.gradientlab.plot.Look;
import org.gradientlab.view.SmallChoice;

/**
 * Lays the parts of a classification out: the network and the map side by side, below them the
 * curves, the confusion of classes and the doctor. The tables are left out first where there is no
 * room; then one chooses between the curves and the network.
 */
final class ClassifyStage extends Pane {
    private static final double PAD = 16;
    private static final double LEAST_UPPER = 300;
    private static final double LEAST_LOWER = 190;
    private static final double MOST_LOWER = 320;
    private static final double LOWER_SHARE = 0.355;
    private static final double LEAST_NETWORK = 300;
    private static final double LEAST_MAP = 250;
    private static final double CONFUSION = 216;
    private static final double DOCTOR = 212;
    private static final double COMPACT = 260;
    private static final double ABOVE_CHOICE = 10;
    private static final double LEAST_BESIDE = 264;
    private static final double LEAST_MAP_BESIDE = 200;

    /** What one can choose where there is no room for all. */
    static final int MAP = 0;

    static final int NETWORK = 1;
    static final int CURVES = 2;
    private static final double ORDINARY = 1020;
    private static final double MOST_WIDER = 1.4;

    private final Region network;
    private final MapPane map;
    private final CurvesPane curves;
    private final SmallChoice beside;
    private final ConfusionTable confusion;
    private final SmallChoice part;
    private final DoctorCard doctor;
    private final Region lineBelow = divider();
    private final Region lineBetween = divider();
    private Look look = Look.standard();
    private boolean mapAlone;

    /** All there is on the stage. */
    record Parts(
            Region network,
            MapPane map,
            CurvesPane curves,
            SmallChoice beside,
            ConfusionTable confusion,
            SmallChoice part,
            DoctorCard doctor) {}

    ClassifyStage(Parts parts) {
        network = parts.network;
        map = parts.map;
        curves = parts.curves;
        beside = parts.beside;
        confusion = parts.confusion;
        part = parts.part;
        doctor = parts.doctor;
        getStyleClass().add("stage");
        beside.offerQuietly(MAP, false);
        getChildren()
                .addAll(
                        network,
                        map,
                        beside,
                        curves,
                        confusion,
                        part,
                        doctor,
                        lineBelow,
                        lineBetween);
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
        double lower = lowerHeight(height);
        double upper = height - lower;
        layoutUpper(width, upper, lower > 0);
        place(lineBelow, lower > 0, 0, upper, width, 1);
        layoutLower(width, upper + 1, lower - 1, lower > 0);
    }

    private static double ceil(Region region) {
        return Math.ceil(region.prefWidth(-1));
    }

    private double lowerHeight(double height) {
        double wanted =
                Math.clamp(height * LOWER_SHARE, look.size(LEAST_LOWER), look.size(MOST_LOWER));
        return height - wanted >= look.size(LEAST_UPPER) ? Math.rint(wanted) : 0;
    }

    /** The map is as high as its part of the stage and square; the network has the rest. */
    private void layoutUpper(double width, double height, boolean high) {
        map.setCompact(height < look.size(COMPACT));
        double square = height + look.size(map.isCompactNow() ? 30 : -20);
        double mapWidth = Math.min(square, width - look.size(LEAST_NETWORK));
        boolean both = mapWidth >= look.size(LEAST_MAP);
        if (!high && !map.isCompactNow()) {
            layoutLow(width, height, both ? width - mapWidth : 0);
            return;
        }
        double left = both ? Math.rint(width - mapWidth) : 0;
        place(beside, false, 0, 0, 0, 0);
        place(network, both, 0, 0, left, height);
        place(curves, high, 0, 0, 0, 0);
        place(map, true, left, 0, width - left, height);
    }

    /**
     * On a stage too low for curves below them one chooses whether these or the network stand
     * beside the map; on one that is narrow too, each of the three stands alone.
     *
     * @param besideMap the room there is while the map is as large as it can be, or 0
     */
    private void layoutLow(double width, double height, double besideMap) {
        double least = look.size(LEAST_BESIDE);
        boolean narrow = width - least < look.size(LEAST_MAP_BESIDE);
        if (narrow != mapAlone) {
            mapAlone = narrow;
            beside.offerQuietly(MAP, narrow);
            if (narrow && beside.chosen() == NETWORK) {
                beside.showChosen(MAP);
            }
        }
        double y = look.size(ABOVE_CHOICE);
        double row = Math.ceil(beside.prefHeight(-1));
        place(beside, true, look.size(PAD), y, ceil(beside), row);
        double left = narrow ? width : Math.rint(Math.max(besideMap, least));
        double top = y + row;
        place(network, beside.chosen() == NETWORK, 0, top, left, height - top);
        place(curves, beside.chosen() == CURVES, 0, top, left, height - top);
        if (narrow) {
            place(map, beside.chosen() == MAP, 0, top, width, height - top);
        } else {
            place(map, true, left, 0, width - left, height);
        }
    }

    private void layoutLower(double width, double y, double height, boolean any) {
        double wider = Math.clamp(width / look.size(ORDINARY), 1, MOST_WIDER);
        double tableWidth = Math.rint(look.size(CONFUSION) * wider);
        double doctorWidth = Math.rint(look.size(DOCTOR) * wider);
        double least = look.size(CurvesPane.LEAST);
        boolean withDoctor = any && width >= doctorWidth + least;
        boolean withTable = any && width - tableWidth - doctorWidth >= least;
        double tables = (withDoctor ? doctorWidth : 0) + (withTable ? tableWidth : 0);
        double x = width - tables;
        if (any) {
            place(curves, true, 0, y, x, height);
        }
        boolean line = withTable || withDoctor;
        place(lineBetween, line, x, y + look.size(PAD), 1, height - look.size(2 * PAD));
        layoutTable(withTable, x, y, tableWidth, height);
        x += withTable ? tableWidth : 0;
        layoutDoctor(withDoctor, x, y, width - x, height);
    }

    private void layoutTable(boolean shown, double x, double y, double width, double height) {
        double head = Math.ceil(part.prefHeight(-1));
        double left = x + look.size(PAD);
        place(part, shown, left, y + look.size(8), ceil(part), head);
        double top = y + look.size(14) + head;
        double wide = width - look.size(PAD);
        place(confusion, shown, left, top, wide, height - look.size(18) - head);
    }

    private void layoutDoctor(boolean shown, double x, double y, double width, double height) {
        doctor.setVisible(shown);
        if (shown) {
            doctor.applyCss();
            double wide = width - look.size(2 * PAD) + look.size(8);
            double room = height - look.size(20);
            doctor.fit(wide, room);
            double high = Math.min(room, Math.ceil(doctor.prefHeight(wide)));
            doctor.resizeRelocate(x + look.size(8), y + look.size(10), wide, high);
        }
    }

    private static void place(
            Node node, boolean shown, double x, double y, double width, double height) {
        node.setVisible(shown);
        if (shown) {
            node.resizeRelocate(x, y, Math.max(0, width), Math.max(0, height));
        }
    }

    /** The parts that a person comes to one after the other. */
    List<Node> parts() {
        return getChildren();
    }
}

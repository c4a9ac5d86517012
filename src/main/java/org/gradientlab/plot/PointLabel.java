package org.gradientlab.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.paint.Color;

/**
 * A label of one or more lines beside a point, at whichever of the wished places is free.
 *
 * @param places where it may stand, the best first
 * @param clearance px at scale 1 between a point and the label
 * @param dropped whether it is left out already where it would cover data, not only where it would
 *     lie on another label
 */
public record PointLabel(List<Place> places, List<Line> lines, double clearance, boolean dropped)
        implements Mark {
    private static final double ON_ANOTHER_LABEL = 3900;
    private static final double DROPPED_FROM = 70;
    private static final int FARTHEST = 4;

    /** A side of a point. */
    public enum Side {
        RIGHT(1, 0),
        LEFT(-1, 0),
        ABOVE(0, -1),
        BELOW(0, 1),
        ABOVE_RIGHT(1, -1),
        ABOVE_LEFT(-1, -1),
        BELOW_RIGHT(1, 1),
        BELOW_LEFT(-1, 1);

        private final int across;
        private final int down;

        Side(int across, int down) {
            this.across = across;
            this.down = down;
        }
    }

    /** A side of one point of the chart. */
    public record Place(double x, double y, Side side) {
        /** Several sides of one point. */
        public static List<Place> at(double x, double y, Side... sides) {
            return Arrays.stream(sides).map(side -> new Place(x, y, side)).toList();
        }
    }

    /** One line of the label; its size is px at scale 1. */
    public record Line(String source, TextStyle style, double size, Color ink) {
        public Line(String source, TextStyle style, Color ink) {
            this(source, style, style.size(), ink);
        }

        Writing set(Look look) {
            return Writing.of(source, look, style, size);
        }
    }

    public PointLabel {
        places = List.copyOf(places);
        lines = List.copyOf(lines);
    }

    public PointLabel(List<Place> places, double clearance, Line... lines) {
        this(places, List.of(lines), clearance, false);
    }

    /** The same, left out where it would lie on something else. */
    public PointLabel ifThereIsRoom() {
        return new PointLabel(places, lines, clearance, true);
    }

    @Override
    public boolean leavesArea() {
        return true;
    }

    @Override
    public boolean isWriting() {
        return true;
    }

    @Override
    public void draw(Pen pen) {
        PlotArea area = pen.area();
        List<Place> seen =
                places.stream().filter(p -> area.holds(area.px(p.x), area.py(p.y), 1)).toList();
        if (!seen.isEmpty()) {
            draw(pen, seen);
        }
    }

    private void draw(Pen pen, List<Place> seen) {
        List<Writing> set = lines.stream().map(line -> line.set(pen.look())).toList();
        double width = set.stream().mapToDouble(Writing::width).max().orElse(0);
        double height = set.stream().mapToDouble(line -> height(line, pen.look())).sum();
        List<Box> boxes = new ArrayList<>();
        List<Place> chosen = new ArrayList<>();
        List<Place> all = new ArrayList<>(seen);
        if (!dropped) {
            all.addAll(Place.at(seen.getFirst().x, seen.getFirst().y, Side.values()));
        }
        for (int reach = 1; reach <= FARTHEST; reach++) {
            for (Place place : all) {
                double gap = reach * pen.look().size(clearance);
                boxes.add(inside(box(place, pen.area(), width, height, gap), place, pen.area()));
                chosen.add(place);
            }
        }
        int best = pen.room().place(boxes, dropped ? DROPPED_FROM : ON_ANOTHER_LABEL);
        if (best >= 0) {
            write(pen, set, boxes.get(best), chosen.get(best).side.across < 0);
            pen.written(boxes.get(best));
        }
    }

    private static double height(Writing line, Look look) {
        return line.height() + look.size(2);
    }

    private static Box box(Place place, PlotArea area, double width, double height, double gap) {
        Side side = place.side;
        double x = area.px(place.x);
        double y = area.py(place.y);
        double g = side.across != 0 && side.down != 0 ? gap * 0.6 : gap;
        double left =
                switch (side.across) {
                    case 1 -> x + g;
                    case -1 -> x - g - width;
                    default -> x - width / 2;
                };
        double top =
                switch (side.down) {
                    case 1 -> y + g;
                    case -1 -> y - g - height;
                    default -> y - height / 2;
                };
        return new Box(left, top, width, height);
    }

    /** A label above or below its point may slide along the plot's edge. */
    private static Box inside(Box box, Place place, PlotArea area) {
        if (place.side.down == 0) {
            return box;
        }
        double most = Math.max(area.left(), area.right() - box.width());
        double left = Math.clamp(box.left(), area.left(), most);
        return new Box(left, box.top(), box.width(), box.height());
    }

    /** All halos before the first letter, else a halo cuts the line above. */
    private void write(Pen pen, List<Writing> set, Box box, boolean rightAligned) {
        for (int pass = 0; pass < 2; pass++) {
            double y = box.top();
            for (int i = 0; i < set.size(); i++) {
                Writing line = set.get(i);
                double left = rightAligned ? box.right() - line.width() : box.left();
                double baseline = y + line.ascent();
                if (pass == 0) {
                    line.drawHalo(
                            pen.ink(),
                            left,
                            baseline,
                            pen.look().size(Pen.HALO),
                            pen.palette().paper());
                } else {
                    line.draw(pen.ink(), left, baseline, lines.get(i).ink());
                }
                y += height(line, pen.look());
            }
        }
    }
}

package org.gradientlab.plot;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;

/**
 * A label of one or more lines beside a point, at whichever of the wished sides is free.
 *
 * @param clearance px at scale 1 between the point and the label
 */
public record PointLabel(double x, double y, List<Line> lines, double clearance, List<Side> sides)
        implements Mark {
    /** A side of the point, the best first. */
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
        lines = List.copyOf(lines);
        sides = List.copyOf(sides);
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
        double px = pen.area().px(x);
        double py = pen.area().py(y);
        if (!pen.area().holds(px, py, 1)) {
            return;
        }
        List<Writing> set = lines.stream().map(line -> line.set(pen.look())).toList();
        double width = set.stream().mapToDouble(Writing::width).max().orElse(0);
        double height = set.stream().mapToDouble(line -> height(line, pen.look())).sum();
        List<Box> places = new ArrayList<>();
        for (double reach = 1; reach <= 3; reach++) {
            for (Side side : sides) {
                double gap = reach * pen.look().size(clearance);
                places.add(inside(place(side, px, py, width, height, gap), side, pen.area()));
            }
        }
        write(pen, set, pen.room().place(places));
    }

    private static double height(Writing line, Look look) {
        return line.height() + look.size(2);
    }

    private static Box place(
            Side side, double x, double y, double width, double height, double gap) {
        boolean diagonal = side.across != 0 && side.down != 0;
        double g = diagonal ? gap * 0.6 : gap;
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
    private static Box inside(Box box, Side side, PlotArea area) {
        if (side.down == 0) {
            return box;
        }
        double most = Math.max(area.left(), area.right() - box.width());
        double left = Math.clamp(box.left(), area.left(), most);
        return new Box(left, box.top(), box.width(), box.height());
    }

    /** All halos before the first letter, else a halo cuts the line above. */
    private void write(Pen pen, List<Writing> set, Box box) {
        boolean rightAligned = box.right() < pen.area().px(x);
        for (int pass = 0; pass < 2; pass++) {
            double y = box.top();
            for (int i = 0; i < set.size(); i++) {
                Writing line = set.get(i);
                double left = rightAligned ? box.right() - line.width() : box.left();
                double baseline = y + line.ascent();
                if (pass == 0) {
                    line.drawHalo(
                            pen.context(),
                            left,
                            baseline,
                            pen.look().size(Pen.HALO),
                            pen.palette().paper());
                } else {
                    line.draw(pen.context(), left, baseline, lines.get(i).ink());
                }
                y += height(line, pen.look());
            }
        }
    }
}

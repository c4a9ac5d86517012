package org.gradientlab.plot;

import javafx.scene.paint.Color;

/**
 * A straight arrow with a filled head and a halo of paper; a short one keeps a head that can be
 * seen.
 *
 * @param gap px at scale 1 that the shaft keeps from its start, for the ring of a point there
 */
public record Arrow(
        double fromX, double fromY, double toX, double toY, Color colour, double width, double gap)
        implements Mark {
    private static final double HEAD = 13;
    private static final double LEAST_HEAD = 7;
    private static final double HALO = 1.5;

    public Arrow(double fromX, double fromY, double toX, double toY, Color colour) {
        this(fromX, fromY, toX, toY, colour, 4, 0);
    }

    @Override
    public void draw(Pen pen) {
        PlotArea area = pen.area();
        Line line =
                new Line(area.px(fromX), area.py(fromY), area.px(toX), area.py(toY), pen.look());
        if (line.length() < 0.5 || !Double.isFinite(line.length())) {
            return;
        }
        double halo = pen.look().size(HALO);
        line.draw(pen.ink(), pen.palette().paper(), halo);
        line.draw(pen.ink(), colour, 0);
        line.takeRoom(pen.room());
    }

    private final class Line {
        private final double x;
        private final double y;
        private final double length;
        private final double ux;
        private final double uy;
        private final double shaft;
        private final double head;
        private final double start;

        Line(double x1, double y1, double x2, double y2, Look look) {
            x = x1;
            y = y1;
            length = Math.min(Math.hypot(x2 - x1, y2 - y1), 1e5);
            double whole = Math.hypot(x2 - x1, y2 - y1);
            ux = (x2 - x1) / whole;
            uy = (y2 - y1) / whole;
            shaft =
                    look.theme() == Theme.PROJECTOR
                            ? Math.max(look.size(width), 6)
                            : look.size(width);
            double full = look.size(HEAD) * width / 4 * (shaft / look.size(width));
            start = Math.min(look.size(gap), length * 0.5);
            head = Math.clamp(length - start, Math.min(look.size(LEAST_HEAD), full), full);
        }

        double length() {
            return length;
        }

        void draw(Ink on, Color ink, double halo) {
            double neck = Math.max(start, length - head);
            double half = shaft / 2 + halo;
            on.setFill(ink);
            if (neck > start) {
                quad(on, start - halo, neck + halo, half);
            }
            double wide = head * 0.5 + halo * 1.6;
            double back = length - head - halo;
            double tip = length + halo * 2;
            on.fillPolygon(
                    new double[] {
                        at(x, ux, -uy, tip, 0),
                        at(x, ux, -uy, back, wide),
                        at(x, ux, -uy, back, -wide)
                    },
                    new double[] {
                        at(y, uy, ux, tip, 0), at(y, uy, ux, back, wide), at(y, uy, ux, back, -wide)
                    },
                    3);
        }

        private void quad(Ink on, double from, double to, double half) {
            on.fillPolygon(
                    new double[] {
                        at(x, ux, -uy, from, half),
                        at(x, ux, -uy, to, half),
                        at(x, ux, -uy, to, -half),
                        at(x, ux, -uy, from, -half)
                    },
                    new double[] {
                        at(y, uy, ux, from, half),
                        at(y, uy, ux, to, half),
                        at(y, uy, ux, to, -half),
                        at(y, uy, ux, from, -half)
                    },
                    4);
        }

        private static double at(double origin, double along, double across, double a, double b) {
            return origin + along * a + across * b;
        }

        /** A level arrow is one obstacle, a slanting one a row of small ones. */
        void takeRoom(Room room) {
            double reach = Math.abs(uy) < 0.05 || Math.abs(ux) < 0.05 ? length : Math.max(4, head);
            for (double a = 0; a < length; a += reach) {
                double b = Math.min(length, a + reach);
                Box from = Box.around(x + ux * a, y + uy * a, head * 0.5);
                Box to = Box.around(x + ux * b, y + uy * b, head * 0.5);
                room.take(from.with(to));
            }
        }
    }
}

package org.gradientlab.plot;

import javafx.scene.paint.Color;

/** Says at the edge of the plot where a point is that lies beyond it. */
public record OffPlot(double x, double y, String name, Color colour, Color ink) implements Mark {
    private static final double SIZE = 7;

    @Override
    public boolean leavesArea() {
        return true;
    }

    @Override
    public Mark wordless() {
        return new OffPlot(x, y, "", colour, ink);
    }

    @Override
    public void draw(Pen pen) {
        PlotArea area = pen.area();
        double px = area.px(x);
        double py = area.py(y);
        if (Double.isNaN(px) || Double.isNaN(x) || area.holds(px, py, 1)) {
            return;
        }
        double size = pen.look().size(SIZE);
        double atX = area.nearestAcross(px, size, size);
        double inside = Double.isNaN(py) ? area.bottom() : py;
        double atY = area.nearestDown(inside, size, size);
        double angle = Math.atan2(Math.signum(inside - atY), Math.signum(px - atX));
        pen.ink().setFill(pen.palette().paper());
        triangle(pen, atX, atY, angle, size * 1.5);
        pen.ink().setFill(colour);
        triangle(pen, atX, atY, angle, size);
        write(pen, atX, atY, size);
    }

    private static void triangle(Pen pen, double x, double y, double angle, double size) {
        double[] xs = new double[3];
        double[] ys = new double[3];
        for (int i = 0; i < 3; i++) {
            double turned = angle + i * 2 * Math.PI / 3;
            xs[i] = x + size * Math.cos(turned);
            ys[i] = y + size * Math.sin(turned);
        }
        pen.ink().fillPolygon(xs, ys, 3);
    }

    private void write(Pen pen, double x, double y, double size) {
        Writing writing = Writing.of(name, pen.look(), TextStyle.CAPTION, 14);
        boolean right = x > pen.area().left() + pen.area().width() / 2;
        double left = right ? x - 2 * size - writing.width() : x + 2 * size;
        double baseline =
                pen.area()
                        .nearestDown(
                                y + writing.ascent() / 2, writing.ascent(), writing.depth() + 2);
        pen.write(writing, left, baseline, ink);
        pen.room()
                .take(
                        new Box(
                                left,
                                baseline - writing.ascent(),
                                writing.width(),
                                writing.height()));
    }
}

package org.gradientlab.plot;

import javafx.scene.paint.Color;

/**
 * Says at the edge of the plot where a point is that lies beyond it; several that left by the same
 * corner stand below one another.
 */
public record OffPlot(double x, double y, String name, Color colour, Color ink) implements Mark {
    private static final double SIZE = 7;
    private static final double ROW = 20;
    private static final int MOST_ROWS = 8;

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
        double atY = free(pen, atX, area.nearestDown(inside, size, size), size);
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

    /** The height nearest to the wished one where no other name stands. */
    private double free(Pen pen, double x, double wished, double size) {
        double down = wished < pen.area().top() + pen.area().height() / 2 ? 1 : -1;
        for (int row = 0; row < MOST_ROWS; row++) {
            double y = wished + down * row * pen.look().size(ROW);
            boolean inside = pen.area().holds(x, y, 0);
            if (inside && !pen.room().isTaken(box(pen, writing(pen), x, y, size))) {
                return y;
            }
        }
        return wished;
    }

    private Writing writing(Pen pen) {
        return Writing.of(name, pen.look(), TextStyle.CAPTION, 14);
    }

    private static Box box(Pen pen, Writing writing, double x, double y, double size) {
        boolean right = x > pen.area().left() + pen.area().width() / 2;
        double left = right ? x - 2 * size - writing.width() : x + 2 * size;
        double baseline =
                pen.area()
                        .nearestDown(
                                y + writing.ascent() / 2, writing.ascent(), writing.depth() + 2);
        return new Box(left, baseline - writing.ascent(), writing.width(), writing.height());
    }

    private void write(Pen pen, double x, double y, double size) {
        Writing writing = writing(pen);
        Box box = box(pen, writing, x, y, size);
        pen.write(writing, box.left(), box.top() + writing.ascent(), ink);
        pen.room().take(box);
    }
}

package org.gradientlab.bench.surface;

import java.util.List;
import javafx.scene.layout.Region;
import org.gradientlab.landscape.Curvature;
import org.gradientlab.plot.Ink;
import org.gradientlab.plot.InkCanvas;
import org.gradientlab.plot.Look;
import org.jspecify.annotations.Nullable;

/**
 * How the ground bends, as a small picture of its contour lines there: ellipses where it bends up
 * or down all round, hyperbolas on a saddle, long drawn out where one bend is much the stronger.
 */
final class CurvatureGlyph extends Region {
    private static final List<Double> SIZES = List.of(0.33, 0.66, 1.0);
    private static final double FLATTEST = 0.04;
    private static final int POINTS = 48;

    private final InkCanvas canvas = new InkCanvas(this::draw);
    private @Nullable Curvature curvature;
    private Look look = Look.standard();

    CurvatureGlyph() {
        getChildren().add(canvas);
        setMouseTransparent(true);
    }

    void show(Curvature shown, Look newLook) {
        curvature = shown;
        look = newLook;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        canvas.redraw(getWidth(), getHeight());
    }

    private void draw(Ink on) {
        Curvature c = curvature;
        double most = c == null ? 0 : Math.max(Math.abs(c.large()), Math.abs(c.small()));
        if (c == null || !(most > 0) || Double.isInfinite(most)) {
            return;
        }
        on.setLineWidth(look.line(1.25));
        on.setStroke(look.palette().level());
        boolean saddle = c.large() > 0 && c.small() < 0;
        for (double size : SIZES) {
            if (saddle) {
                hyperbolas(on, c, size);
            } else {
                ellipse(on, c, size, most);
            }
        }
        axes(on, c);
    }

    private double radius() {
        return Math.min(getWidth(), getHeight()) / 2 - look.size(2);
    }

    private double x(Curvature c, double along, double across) {
        return getWidth() / 2 + radius() * (along * c.alongX() - across * c.alongY());
    }

    private double y(Curvature c, double along, double across) {
        return getHeight() / 2 - radius() * (along * c.alongY() + across * c.alongX());
    }

    private void ellipse(Ink on, Curvature c, double size, double most) {
        double weak = Math.min(Math.abs(c.large()), Math.abs(c.small()));
        double narrow = Math.max(FLATTEST, Math.sqrt(weak / most));
        boolean largeIsStrong = Math.abs(c.large()) >= Math.abs(c.small());
        double along = largeIsStrong ? narrow * size : size;
        double across = largeIsStrong ? size : narrow * size;
        on.beginPath();
        for (int i = 0; i <= POINTS; i++) {
            double angle = 2 * Math.PI * i / POINTS;
            double a = along * Math.cos(angle);
            double b = across * Math.sin(angle);
            on.lineTo(x(c, a, b), y(c, a, b));
        }
        on.stroke();
    }

    private void hyperbolas(Ink on, Curvature c, double size) {
        double ratio = Math.clamp(Math.sqrt(c.large() / -c.small()), 0.2, 5);
        double vertex = 0.55 * size;
        for (int side = -1; side <= 1; side += 2) {
            branch(on, c, side * vertex / ratio, ratio, true);
            branch(on, c, side * vertex, ratio, false);
        }
    }

    private void branch(Ink on, Curvature c, double vertex, double ratio, boolean along) {
        on.beginPath();
        for (int i = -POINTS; i <= POINTS; i++) {
            double t = 1.6 * i / POINTS;
            double a = along ? vertex * Math.cosh(t) : Math.abs(vertex) / ratio * Math.sinh(t);
            double b = along ? Math.abs(vertex) * ratio * Math.sinh(t) : vertex * Math.cosh(t);
            if (a * a + b * b <= 1) {
                on.lineTo(x(c, a, b), y(c, a, b));
            }
        }
        on.stroke();
    }

    /** The direction of the stronger bend in ink, the other one pale. */
    private void axes(Ink on, Curvature c) {
        on.setStroke(look.palette().text());
        on.setLineWidth(look.line(1.5));
        on.strokeLine(x(c, -0.3, 0), y(c, -0.3, 0), x(c, 0.3, 0), y(c, 0.3, 0));
        on.setStroke(look.palette().faint());
        on.setLineWidth(look.line(1));
        on.strokeLine(x(c, 0, -0.3), y(c, 0, -0.3), x(c, 0, 0.3), y(c, 0, 0.3));
    }
}

package org.gradientlab.plot;

import java.util.Arrays;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/**
 * Paints links pixel by pixel: many times faster than as paths of a Canvas. A link is a function of
 * x, so each column of pixels is crossed once; how much of a pixel is covered follows from its
 * distance to the curve, measured across it.
 */
final class LinkRaster {
    private static final int TABLE = 512;
    private static final double[] HEIGHT = new double[TABLE + 1];
    private static final double[] SLOPE = new double[TABLE + 1];

    static {
        LinkCurve unit = new LinkCurve(0, 0, 1, 1);
        double t = 0;
        for (int i = 0; i <= TABLE; i++) {
            while (t < 1 && unit.x(t) < (double) i / TABLE) {
                t += 1e-4;
            }
            HEIGHT[i] = unit.y(t);
            SLOPE[i] = 6 * t * (1 - t) / (1.5 - 3 * t + 3 * t * t);
        }
    }

    private @Nullable Raster kept;
    private int width;
    private int height;
    private int[] pixels = {};

    /** Paints links in their order on the ground, and hands out the picture; the same each time. */
    Image paint(List<DrawnLink> links, LinkStyle style, Color ground, int wide, int high) {
        Raster raster = kept;
        if (raster == null || wide != width || high != height) {
            raster = new Raster(wide, high);
            kept = raster;
            width = wide;
            height = high;
        }
        pixels = raster.pixels();
        Arrays.fill(pixels, Raster.argb(ground));
        for (DrawnLink link : links) {
            double dash = LinkStyle.isDashed(link) ? style.width(link) / 2 : 0;
            draw(link.curve(), style.width(link), dash, Raster.argb(style.colour(link)));
        }
        raster.changed();
        return raster.image();
    }

    private void draw(LinkCurve curve, double thickness, double dash, int argb) {
        double length = 0;
        double wide = curve.x2() - curve.x1();
        double steep = (curve.y2() - curve.y1()) / wide;
        double on = dash * LinkStyle.DASH.getFirst();
        double period = on + dash * LinkStyle.DASH.getLast();
        int first = Math.max(0, (int) Math.floor(curve.x1()));
        int last = Math.min(width - 1, (int) Math.ceil(curve.x2()) - 1);
        for (int x = first; x <= last; x++) {
            double share = Math.clamp((x + 0.5 - curve.x1()) / wide, 0, 1);
            int at = (int) (share * TABLE + 0.5);
            double slant = Math.sqrt(1 + steep * steep * SLOPE[at] * SLOPE[at]);
            double y = curve.y1() + (curve.y2() - curve.y1()) * height(share);
            if (dash == 0) {
                column(x, y, thickness, slant, argb);
            } else {
                dashedColumn(x, y, thickness, slant, argb, length, on, period, steep);
            }
            length += slant;
        }
    }

    private static double height(double share) {
        double at = share * TABLE;
        int low = Math.min((int) at, TABLE - 1);
        return HEIGHT[low] + (HEIGHT[low + 1] - HEIGHT[low]) * (at - low);
    }

    /** The pixels of one column: those nearer to the curve than half its thickness. */
    private void column(int x, double y, double thickness, double slant, int argb) {
        double reach = (thickness / 2 + 0.5) * slant;
        int from = Math.max(0, (int) Math.ceil(y - reach - 0.5));
        int to = Math.min(height - 1, (int) Math.floor(y + reach - 0.5));
        double full = Math.min(1, thickness);
        for (int row = from; row <= to; row++) {
            double distance = Math.abs(row + 0.5 - y) / slant;
            double covered = Math.min(full, thickness / 2 + 0.5 - distance);
            blend(row * width + x, argb, covered);
        }
    }

    /** Where the curve is steep a dash begins and ends within a column: each row has its place. */
    private void dashedColumn(
            int x,
            double y,
            double thickness,
            double slant,
            int argb,
            double length,
            double on,
            double period,
            double steep) {
        double reach = (thickness / 2 + 0.5) * slant;
        int from = Math.max(0, (int) Math.ceil(y - reach - 0.5));
        int to = Math.min(height - 1, (int) Math.floor(y + reach - 0.5));
        double full = Math.min(1, thickness);
        double along = slant == 1 ? 0 : Math.signum(steep) * Math.sqrt(1 - 1 / (slant * slant));
        for (int row = from; row <= to; row++) {
            double off = row + 0.5 - y;
            double place = (length + slant / 2 + off * along) % period;
            double inDash = Math.clamp(Math.min(place, on - place) + 0.5, 0, 1);
            double covered = Math.min(full, thickness / 2 + 0.5 - Math.abs(off) / slant);
            blend(row * width + x, argb, covered * inDash);
        }
    }

    private void blend(int index, int argb, double covered) {
        if (covered <= 0) {
            return;
        }
        int share = (int) (covered * 256);
        int rest = 256 - share;
        int below = pixels[index];
        int redBlue = ((argb & 0xFF00FF) * share + (below & 0xFF00FF) * rest) >>> 8 & 0xFF00FF;
        int green = ((argb & 0xFF00) * share + (below & 0xFF00) * rest) >>> 8 & 0xFF00;
        pixels[index] = 0xFF000000 | redBlue | green;
    }
}

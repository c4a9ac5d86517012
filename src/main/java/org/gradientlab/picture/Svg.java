package org.gradientlab.picture;

import java.util.Locale;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.RadialGradient;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import org.gradientlab.plot.Fonts;

/** How JavaFX's colours, strokes and faces are called in SVG. */
final class Svg {
    /** What the lab's face was made from first, for other computers do not have it. */
    private static final String FAMILIES =
            "'Lab Sans', Inter, 'Inter Variable', 'Helvetica Neue', Arial, 'Liberation Sans',"
                    + " 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";

    private Svg() {}

    static boolean areFinite(double... numbers) {
        for (double number : numbers) {
            if (!Double.isFinite(number)) {
                return false;
            }
        }
        return true;
    }

    /** Of a gradient its first colour: the lab has no others than plain ones of its own. */
    static Color colour(Paint paint) {
        return switch (paint) {
            case Color colour -> colour;
            case LinearGradient gradient -> gradient.getStops().getFirst().getColor();
            case RadialGradient gradient -> gradient.getStops().getFirst().getColor();
            default -> Color.TRANSPARENT;
        };
    }

    static String hex(Color colour) {
        return String.format(
                Locale.ROOT,
                "#%02x%02x%02x",
                Math.round(colour.getRed() * 255),
                Math.round(colour.getGreen() * 255),
                Math.round(colour.getBlue() * 255));
    }

    static void fill(Markup out, Paint paint) {
        paint(out, "fill", paint);
    }

    static void paint(Markup out, String attribute, Paint paint) {
        Color colour = colour(paint);
        out.with(attribute, hex(colour));
        if (colour.getOpacity() < 1) {
            out.with(attribute + "-opacity", colour.getOpacity());
        }
    }

    static void stroke(Markup out, Paint paint, double width) {
        paint(out, "stroke", paint);
        out.with("stroke-width", width);
    }

    static void ends(Markup out, StrokeLineCap cap, StrokeLineJoin join) {
        if (cap != StrokeLineCap.BUTT) {
            out.with("stroke-linecap", cap.name().toLowerCase(Locale.ROOT));
        }
        if (join != StrokeLineJoin.MITER) {
            out.with("stroke-linejoin", join.name().toLowerCase(Locale.ROOT));
        }
    }

    static void dashes(Markup out, double[] dashes) {
        if (dashes.length > 0 && areFinite(dashes)) {
            StringBuilder list = new StringBuilder();
            for (double dash : dashes) {
                list.append(list.isEmpty() ? "" : " ").append(Markup.number(dash));
            }
            out.with("stroke-dasharray", list.toString());
        }
    }

    static void font(Markup out, Font font) {
        boolean own = font.getFamily().startsWith(Fonts.FAMILY);
        out.with("font-family", own ? FAMILIES : "'" + font.getFamily() + "', " + FAMILIES);
        out.with("font-size", font.getSize());
        String weight = weight(font);
        if (!weight.isEmpty()) {
            out.with("font-weight", weight);
        }
    }

    private static String weight(Font font) {
        String name = (font.getFamily() + " " + font.getStyle()).toLowerCase(Locale.ROOT);
        if (name.contains("bold")) {
            return "600";
        }
        return name.contains("medium") ? "500" : "";
    }
}

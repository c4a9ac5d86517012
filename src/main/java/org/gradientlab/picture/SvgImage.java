package org.gradientlab.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Objects;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;

/** A picture of pixels within an SVG document: a heat map is nothing else. */
final class SvgImage {
    private SvgImage() {}

    /**
     * @param sharp whether its pixels are to be seen as squares where the picture is enlarged
     */
    static void write(
            Markup out,
            Image image,
            double x,
            double y,
            double width,
            double height,
            boolean sharp) {
        if (!Svg.areFinite(x, y, width, height) || width <= 0 || height <= 0) {
            return;
        }
        out.begin("image").with("x", x).with("y", y).with("width", width).with("height", height);
        out.with("preserveAspectRatio", "none");
        if (sharp) {
            out.with("style", "image-rendering:pixelated");
        }
        out.with("xlink:href", "data:image/png;base64," + base64(image)).end();
    }

    private static String base64(Image image) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(
                    Objects.requireNonNull(SwingFXUtils.fromFXImage(image, null)), "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(png.toByteArray());
    }
}

package org.gradientlab.shell.export;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.gradientlab.file.WholeFile;

/** Turns painted pictures into what files hold. */
public final class PictureFile {
    private PictureFile() {}

    public static void writePng(WritableImage image, Path file) throws IOException {
        BufferedImage picture = Objects.requireNonNull(SwingFXUtils.fromFXImage(image, null));
        new WholeFile(file).write(out -> ImageIO.write(picture, "png", out));
    }

    /** Its pixels row by row from the top. */
    public static int[] pixels(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }
}

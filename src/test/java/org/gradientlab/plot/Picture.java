package org.gradientlab.plot;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javax.imageio.ImageIO;

/** What a part of the window looks like, kept under target/gallery for a person to look at too. */
public record Picture(BufferedImage pixels) {
    /** Lays the content out in a dressed scene of that size and draws it. */
    public static Picture of(String name, Parent content, Look look, double width, double height) {
        return FxThread.call(() -> {
            Scene scene = new Scene(content, width, height);
            look.dress(scene);
            content.applyCss();
            content.layout();
            Picture picture = new Picture(SwingFXUtils.fromFXImage(scene.snapshot(null), null));
            picture.write(name);
            return picture;
        });
    }

    private void write(String name) throws IOException {
        File folder = new File("target/gallery");
        folder.mkdirs();
        ImageIO.write(pixels, "png", new File(folder, name + ".png"));
    }

    /** How many pixels have this very colour. */
    public int count(Color colour) {
        return count(colour, 0, 0, pixels.getWidth(), pixels.getHeight());
    }

    public int count(Color colour, int left, int top, int width, int height) {
        int found = 0;
        for (int y = top; y < top + height; y++) {
            for (int x = left; x < left + width; x++) {
                found += near(pixels.getRGB(x, y), colour) ? 1 : 0;
            }
        }
        return found;
    }

    private static boolean near(int argb, Color colour) {
        return Math.abs((argb >> 16 & 0xFF) - colour.getRed() * 255) < 2.5
                && Math.abs((argb >> 8 & 0xFF) - colour.getGreen() * 255) < 2.5
                && Math.abs((argb & 0xFF) - colour.getBlue() * 255) < 2.5;
    }
}

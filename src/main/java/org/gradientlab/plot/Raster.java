package org.gradientlab.plot;

import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/** A picture painted pixel by pixel. */
final class Raster {
    private final int width;
    private final int[] pixels;
    private final PixelBuffer<IntBuffer> buffer;
    private final Image image;

    /** Finds the opaque ARGB colour of a pixel. */
    interface Paint {
        int at(int column, int row);
    }

    Raster(int width, int height) {
        this.width = width;
        pixels = new int[width * height];
        buffer =
                new PixelBuffer<>(
                        width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
        image = new WritableImage(buffer);
    }

    static Raster of(int width, int height, Paint paint) {
        Raster raster = new Raster(width, height);
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                raster.set(column, row, paint.at(column, row));
            }
        }
        return raster;
    }

    void set(int column, int row, int argb) {
        pixels[row * width + column] = argb;
    }

    Image image() {
        return image;
    }

    /** Row by row from the top, to paint on; say when they {@link #changed}. */
    int[] pixels() {
        return pixels;
    }

    /** Lets an image that was shown before show what was painted since. */
    void changed() {
        buffer.updateBuffer(all -> null);
    }

    static int argb(Color colour) {
        return 0xFF << 24
                | (int) Math.round(colour.getRed() * 255) << 16
                | (int) Math.round(colour.getGreen() * 255) << 8
                | (int) Math.round(colour.getBlue() * 255);
    }
}

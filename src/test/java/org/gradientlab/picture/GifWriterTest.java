package org.gradientlab.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reader of the JDK, which knows nothing of our writer, says what is in the file. */
class GifWriterTest {
    private static final int WIDE = 160;
    private static final int HIGH = 100;

    @Test
    void fewColoursComeBackAsTheyWere() throws IOException {
        List<BufferedImage> pictures = List.of(disc(20, 4), disc(60, 4), disc(100, 4));
        Decoded decoded = decode(written(pictures, 7));
        assertEquals(3, decoded.pictures.size());
        for (int i = 0; i < 3; i++) {
            assertEquals(0, farthest(pictures.get(i), decoded.pictures.get(i)), "picture " + i);
        }
    }

    @Test
    void everyPictureHasItsDelayAndTheWholeRepeatsForEver() throws IOException {
        Decoded decoded = decode(written(List.of(disc(20, 4), disc(30, 4)), 13));
        assertEquals(List.of(13, 13), decoded.delays);
        assertEquals(0, decoded.repeats);
    }

    @Test
    void aPictureLikeTheOneBeforeIsStillAPicture() throws IOException {
        byte[] once = written(List.of(disc(20, 4)), 5);
        byte[] twice = written(List.of(disc(20, 4), disc(20, 4)), 5);
        assertEquals(2, decode(twice).pictures.size());
        assertTrue(twice.length - once.length < 60, "what stands still costs next to nothing");
    }

    @Test
    void manyColoursComeBackNearly() throws IOException {
        BufferedImage many = new BufferedImage(WIDE, HIGH, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < WIDE; x++) {
            for (int y = 0; y < HIGH; y++) {
                many.setRGB(x, y, ((x * 255 / WIDE) << 16) | ((y * 255 / HIGH) << 8) | 128);
            }
        }
        assertTrue(farthest(many, decode(written(List.of(many), 5)).pictures.getFirst()) < 24);
    }

    @Test
    void theColourMostPixelsHaveStaysExact() throws IOException {
        BufferedImage noisy = disc(50, 2);
        Random random = new Random(5);
        for (int i = 0; i < 3000; i++) {
            noisy.setRGB(random.nextInt(WIDE), random.nextInt(HIGH / 2), random.nextInt(1 << 24));
        }
        BufferedImage back = decode(written(List.of(noisy), 5)).pictures.getFirst();
        assertEquals(0xFFFFFF, back.getRGB(2, HIGH - 2) & 0xFFFFFF);
    }

    /** As heat maps are: colours halved where they differ most took 1.3 MB for these. */
    @Test
    void aSmoothMapThatMovesIsSmallAndCloseToWhatItWas() throws IOException {
        List<BufferedImage> pictures = IntStream.range(0, 24).mapToObj(GifWriterTest::map).toList();
        byte[] gif = written(pictures, 5);
        System.out.println("a map of 24 pictures takes " + gif.length + " bytes");
        assertTrue(gif.length < 950_000, "bytes: " + gif.length);
        List<BufferedImage> back = decode(gif).pictures;
        for (int i = 0; i < pictures.size(); i++) {
            int apart = farthest(pictures.get(i), back.get(i));
            assertTrue(apart <= 8, "picture " + i + " is off by " + apart);
        }
    }

    @Test
    void onAFlatGroundNothingIsLeftOfWhatPassed() throws IOException {
        List<BufferedImage> pictures = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            BufferedImage map = map(i);
            Graphics2D on = map.createGraphics();
            on.setColor(Color.WHITE);
            on.fillRect(0, 0, WIDE, HIGH / 2);
            on.setColor(new Color(0xFCFCFC));
            on.fillOval(8 * i, 4, 20, 20);
            on.dispose();
            pictures.add(map);
        }
        List<BufferedImage> back = decode(written(pictures, 5)).pictures;
        for (int i = 0; i < pictures.size(); i++) {
            for (int x = 8 * i + 21; x < WIDE; x++) {
                assertEquals(0xFFFFFF, back.get(i).getRGB(x, 10) & 0xFFFFFF, i + " at " + x);
            }
            for (int x = 0; x < 8 * i; x++) {
                assertEquals(0xFFFFFF, back.get(i).getRGB(x, 10) & 0xFFFFFF, i + " at " + x);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 17, 100, 255, 256, 4000})
    void anyNumberOfColoursCanBeRead(int colours) throws IOException {
        int[] pixels = new int[200 * 200];
        Random random = new Random(colours);
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (random.nextInt(colours) * 0x0A1B37) & 0xFFFFFF;
        }
        BufferedImage picture = new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, 200, 200, pixels, 0, 200);
        BufferedImage back = decode(written(List.of(picture), 4)).pictures.getFirst();
        assertEquals(200, back.getWidth());
        assertTrue(
                colours > 255 || farthest(picture, back) == 0, "colours, and the seed: " + colours);
    }

    // --- writing and reading

    /** Orange to blue through white, with a boundary that turns. */
    private static BufferedImage map(int turn) {
        BufferedImage map = new BufferedImage(3 * WIDE, 3 * HIGH, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < map.getWidth(); x++) {
            for (int y = 0; y < map.getHeight(); y++) {
                double u = (x - map.getWidth() / 2.0) / 120;
                double v = (y - map.getHeight() / 2.0) / 120;
                double height =
                        Math.tanh(u * Math.cos(0.05 * turn) + v * Math.sin(0.05 * turn))
                                + 0.3 * Math.sin(3 * u * v);
                double blue = Math.clamp(height, 0, 1);
                double orange = Math.clamp(-height, 0, 1);
                int red = (int) (255 - 245 * blue - 76 * orange);
                int green = (int) (255 - 163 * blue - 176 * orange);
                int last = (int) (255 - 105 * blue - 255 * orange);
                map.setRGB(x, y, (red << 16) | (green << 8) | last);
            }
        }
        return map;
    }

    private static BufferedImage disc(int x, int colours) {
        BufferedImage image = new BufferedImage(WIDE, HIGH, BufferedImage.TYPE_INT_RGB);
        Graphics2D on = image.createGraphics();
        on.setColor(Color.WHITE);
        on.fillRect(0, 0, WIDE, HIGH);
        on.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING,
                colours > 2
                        ? RenderingHints.VALUE_ANTIALIAS_ON
                        : RenderingHints.VALUE_ANTIALIAS_OFF);
        on.setColor(new Color(0x0072B2));
        on.fillOval(x, 30, 40, 40);
        on.dispose();
        return image;
    }

    private static byte[] written(List<BufferedImage> pictures, int hundredths) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BufferedImage first = pictures.getFirst();
        GifWriter writer = new GifWriter(bytes, first.getWidth(), first.getHeight());
        for (BufferedImage picture : pictures) {
            writer.add(
                    picture.getRGB(
                            0,
                            0,
                            picture.getWidth(),
                            picture.getHeight(),
                            null,
                            0,
                            picture.getWidth()),
                    hundredths);
        }
        writer.finish();
        return bytes.toByteArray();
    }

    private record Decoded(List<BufferedImage> pictures, List<Integer> delays, int repeats) {}

    private static Decoded decode(byte[] gif) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        List<BufferedImage> pictures = new ArrayList<>();
        List<Integer> delays = new ArrayList<>();
        int repeats = -1;
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(gif))) {
            reader.setInput(in);
            BufferedImage canvas = null;
            for (int i = 0; i < reader.getNumImages(true); i++) {
                BufferedImage part = reader.read(i);
                IIOMetadataNode tree =
                        (IIOMetadataNode)
                                reader.getImageMetadata(i).getAsTree("javax_imageio_gif_image_1.0");
                canvas = canvas == null ? blank(part) : copy(canvas);
                IIOMetadataNode place = node(tree, "ImageDescriptor");
                canvas.createGraphics()
                        .drawImage(
                                part,
                                Integer.parseInt(place.getAttribute("imageLeftPosition")),
                                Integer.parseInt(place.getAttribute("imageTopPosition")),
                                null);
                pictures.add(canvas);
                delays.add(
                        Integer.parseInt(
                                node(tree, "GraphicControlExtension").getAttribute("delayTime")));
                IIOMetadataNode loop = node(tree, "ApplicationExtension");
                byte[] data = loop == null ? null : (byte[]) loop.getUserObject();
                repeats = data == null ? repeats : data[1] | (data[2] << 8);
            }
        }
        return new Decoded(pictures, delays, repeats);
    }

    private static IIOMetadataNode node(IIOMetadataNode tree, String name) {
        return (IIOMetadataNode) tree.getElementsByTagName(name).item(0);
    }

    private static BufferedImage blank(BufferedImage like) {
        return new BufferedImage(like.getWidth(), like.getHeight(), BufferedImage.TYPE_INT_RGB);
    }

    private static BufferedImage copy(BufferedImage image) {
        BufferedImage copy = blank(image);
        copy.createGraphics().drawImage(image, 0, 0, null);
        return copy;
    }

    /** The largest difference of one channel of one pixel. */
    private static int farthest(BufferedImage one, BufferedImage other) {
        int most = 0;
        for (int x = 0; x < one.getWidth(); x++) {
            for (int y = 0; y < one.getHeight(); y++) {
                for (int shift = 0; shift < 24; shift += 8) {
                    int a = (one.getRGB(x, y) >> shift) & 0xFF;
                    int b = (other.getRGB(x, y) >> shift) & 0xFF;
                    most = Math.max(most, Math.abs(a - b));
                }
            }
        }
        return most;
    }
}

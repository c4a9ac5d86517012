package org.gradientlab.lesson;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** How large a picture would be once it is unpacked, read from its first bytes. */
final class PictureSize {
    static final int MOST_SIDE = 4096;
    private static final Set<String> KINDS = Set.of("png", "jpeg");

    private PictureSize() {}

    /** Whether it is a PNG or JPEG of a size that a window can hold. */
    static boolean isShowable(byte[] bytes) {
        try (ImageInputStream in =
                ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            return readers.hasNext() && fits(readers.next(), in);
        } catch (IOException | RuntimeException e) {
            // A picture made to harm may break the reader in any way.
            return false;
        }
    }

    private static boolean fits(ImageReader reader, ImageInputStream in) throws IOException {
        try {
            if (!KINDS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                return false;
            }
            reader.setInput(in, true, true);
            return reader.getWidth(0) <= MOST_SIDE && reader.getHeight(0) <= MOST_SIDE;
        } finally {
            reader.dispose();
        }
    }
}

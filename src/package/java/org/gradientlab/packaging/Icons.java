package org.gradientlab.packaging;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The lab's icon in the form each system wants, put together from the PNGs in assets/icons. */
record Icons(Path pictures, Path work) {
    /** Windows stops at 256; a 0 in the directory of an .ico means 256. */
    private static final List<Integer> OF_WINDOWS = List.of(16, 32, 48, 64, 128, 256);

    private static final Map<Integer, String> OF_MAC =
            Map.of(128, "ic07", 256, "ic08", 512, "ic09");
    private static final int HEAD = 6;
    private static final int ENTRY = 16;
    private static final int BITS = 32;

    Path png(int size) {
        return pictures.resolve("gradient-lab-" + size + ".png");
    }

    Path forThisSystem() throws IOException {
        if (Host.isLinux()) {
            return png(512);
        }
        return Host.isWindows()
                ? Files.write(work.resolve("gradient-lab.ico"), ico())
                : Files.write(work.resolve("gradient-lab.icns"), icns());
    }

    byte[] ico() throws IOException {
        ByteBuffer head = ByteBuffer.allocate(HEAD + ENTRY * OF_WINDOWS.size());
        head.order(ByteOrder.LITTLE_ENDIAN);
        head.putShort((short) 0).putShort((short) 1).putShort((short) OF_WINDOWS.size());
        ByteArrayOutputStream pictures = new ByteArrayOutputStream();
        for (int size : OF_WINDOWS) {
            byte[] png = Files.readAllBytes(png(size));
            head.put((byte) size).put((byte) size).put((byte) 0).put((byte) 0);
            head.putShort((short) 1).putShort((short) BITS);
            head.putInt(png.length).putInt(head.capacity() + pictures.size());
            pictures.writeBytes(png);
        }
        ByteArrayOutputStream icon = new ByteArrayOutputStream();
        icon.writeBytes(head.array());
        icon.writeBytes(pictures.toByteArray());
        return icon.toByteArray();
    }

    byte[] icns() throws IOException {
        ByteArrayOutputStream pictures = new ByteArrayOutputStream();
        for (Map.Entry<Integer, String> kind : OF_MAC.entrySet()) {
            byte[] png = Files.readAllBytes(png(kind.getKey()));
            pictures.writeBytes(chunk(kind.getValue(), png));
        }
        return chunk("icns", pictures.toByteArray());
    }

    private static byte[] chunk(String name, byte[] content) {
        ByteBuffer chunk = ByteBuffer.allocate(2 * Integer.BYTES + content.length);
        chunk.put(name.getBytes(StandardCharsets.US_ASCII)).putInt(chunk.capacity());
        return chunk.put(content).array();
    }
}

package org.gradientlab.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.gradientlab.knob.Text;
import org.gradientlab.words.Fault;

/** The name of a CSV file: a path, or with {@code lab:} before it one that the lab brings along. */
public record CsvFile(String text) implements Text {
    private static final String OWN = "lab:";
    private static final String FOLDER = "/assets/datasets/";
    private static final int MOST_BYTES = 64 << 20;

    public static CsvFile parse(String text) {
        if (text.isBlank()) {
            throw new Fault("dataset.csv-no-name");
        }
        return new CsvFile(text.strip());
    }

    public CsvTable read(HeaderRow header) {
        return CsvTable.parse(name(), decoded(bytes()), header);
    }

    /** The last part of the path: how messages name the file. */
    public String name() {
        String path = text.startsWith(OWN) ? text.substring(OWN.length()) : text;
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    private byte[] bytes() {
        try (InputStream in = open()) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new Fault("dataset.csv-too-big", name(), MOST_BYTES >> 20);
            }
            return bytes;
        } catch (IOException | InvalidPathException e) {
            throw new Fault("dataset.csv-unreadable", text);
        }
    }

    private InputStream open() throws IOException {
        if (!text.startsWith(OWN)) {
            return Files.newInputStream(Path.of(text));
        }
        InputStream in = CsvFile.class.getResourceAsStream(FOLDER + name());
        if (in == null) {
            throw new Fault("dataset.csv-unreadable", text);
        }
        return in;
    }

    private String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new Fault("dataset.csv-not-utf8", name());
        }
    }
}

package org.gradientlab.lesson;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.gradientlab.words.Fault;

/** The files of one lesson, wherever they lie. They may come from anyone. */
public interface LessonFiles {
    int MOST_BYTES = 4 << 20;

    /** The name of the lesson's folder. */
    String name();

    /** A file of the folder itself; nothing where there is none or the name leads elsewhere. */
    Optional<byte[]> read(String file);

    /** Whether a name stays inside the folder: a plain name without any path. */
    static boolean isPlain(String file) {
        return file.matches("[\\p{L}\\p{N}_-][\\p{L}\\p{N}._ -]{0,99}");
    }

    /** A text in UTF-8. */
    default Optional<String> text(String file) {
        return read(file).map(bytes -> decoded(file, bytes));
    }

    private static String decoded(String file, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new Fault("scene.not-text", file);
        }
    }
}

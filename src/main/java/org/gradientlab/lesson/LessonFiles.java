package org.gradientlab.lesson;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.gradientlab.words.Fault;

/** The files of one lesson, wherever they lie. They may come from anyone. */
public interface LessonFiles {
    int MOST_BYTES = 4 << 20;

    /** No text of a lesson is longer, and no line of one: a page is set in one piece. */
    int MOST_TEXT = 256 << 10;

    int MOST_LINE = 8000;

    /** The name of the lesson's folder. */
    String name();

    /** A file of the folder itself; nothing where there is none or the name leads elsewhere. */
    Optional<byte[]> read(String file);

    /** The folder on the disk, where it is one: what may change while it is read. */
    default Optional<Path> onDisk() {
        return Optional.empty();
    }

    /** Whether a name stays inside the folder: a plain name without any path. */
    static boolean isPlain(String file) {
        return file.matches("[\\p{L}\\p{N}_-][\\p{L}\\p{N}._ -]{0,99}");
    }

    /** A text in UTF-8. */
    default Optional<String> text(String file) {
        return read(file).map(bytes -> decoded(file, bytes));
    }

    /** A picture that is safe to show. */
    default Optional<byte[]> picture(String file) {
        return read(file).filter(PictureSize::isShowable);
    }

    static String decoded(String file, byte[] bytes) {
        if (bytes.length > MOST_TEXT) {
            throw new Fault("lesson.text-too-long", MOST_TEXT >> 10);
        }
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            int[] line = {0};
            text.lines()
                    .forEach(words -> {
                        line[0]++;
                        if (words.length() > MOST_LINE) {
                            throw new Fault("lesson.line-too-long", line[0], MOST_LINE);
                        }
                    });
            return text;
        } catch (CharacterCodingException e) {
            throw new Fault("scene.not-text", file);
        }
    }
}

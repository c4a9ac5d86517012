package org.gradientlab.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gradientlab.experiment.Bench;
import org.gradientlab.experiment.Lane;
import org.gradientlab.experiment.Scene;
import org.gradientlab.experiment.SceneWriter;
import org.gradientlab.experiment.Setup;
import org.gradientlab.shell.LabPictures;
import org.gradientlab.words.Language;
import org.gradientlab.words.Words;

/** What a person gets who types a scene into a file and asks for its numbers. */
public final class Typed {
    private Typed() {}

    /** The lines that {@code run FILE --csv -} prints for one lane of this setup. */
    public static List<String> csv(Path folder, Bench<?> bench, Setup setup, long steps)
            throws IOException {
        return csv(folder, SceneWriter.write(new Scene(bench, steps, 0, List.of(new Lane(setup)))));
    }

    static List<String> csv(Path folder, String scene) throws IOException {
        String file = Files.writeString(folder.resolve("golden.yaml"), scene).toString();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int status =
                new CommandLine(
                                new LabPictures(),
                                Words.in(Language.ENGLISH),
                                new PrintStream(out, false, StandardCharsets.UTF_8),
                                new PrintStream(
                                        OutputStream.nullOutputStream(),
                                        false,
                                        StandardCharsets.UTF_8))
                        .run(List.of("run", file, "--csv", "-"));
        assertEquals(0, status, scene);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}

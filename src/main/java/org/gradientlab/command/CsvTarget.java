package org.gradientlab.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;

/** Writes to the screen for "-", else to a file that is there whole or not at all. */
final class CsvTarget {
    private CsvTarget() {}

    static void write(String target, PrintStream screen, Consumer<PrintStream> writer) {
        if (target.equals("-")) {
            writer.accept(screen);
            return;
        }
        Path file = SceneArgument.path(target).toAbsolutePath();
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (PrintStream out =
                    new PrintStream(
                            new BufferedOutputStream(Files.newOutputStream(part)),
                            false,
                            StandardCharsets.UTF_8)) {
                writer.accept(out);
            }
            Files.move(
                    part,
                    file,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw RunCommand.unwritable(target);
        }
    }
}

package org.gradientlab.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.gradientlab.file.WholeFile;

/** Writes to the screen for "-", else to a file that is there whole or not at all. */
final class CsvTarget {
    private CsvTarget() {}

    static void write(String target, PrintStream screen, Consumer<PrintStream> writer) {
        if (target.equals("-")) {
            writer.accept(screen);
            return;
        }
        try {
            new WholeFile(SceneArgument.path(target))
                    .write(out -> {
                        PrintStream text = new PrintStream(out, false, StandardCharsets.UTF_8);
                        writer.accept(text);
                        text.flush();
                        if (text.checkError()) {
                            throw new IOException(target);
                        }
                    });
        } catch (IOException e) {
            throw RunCommand.unwritable(target);
        }
    }
}

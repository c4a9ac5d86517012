package org.gradientlab;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.gradientlab.command.CommandLine;
import org.gradientlab.command.SpokenLine;
import org.gradientlab.shell.LabPictures;
import org.gradientlab.tensor.Nd4jStart;
import org.gradientlab.words.Language;
import org.gradientlab.words.Words;

/**
 * Starts Gradient Lab. Not a JavaFX Application itself: such a class could only be started with
 * JavaFX on the module path, and the command line needs no JavaFX at all.
 */
public final class Launcher {
    /** The exit status where the lab itself is at fault. */
    private static final int BROKEN = 70;

    private Launcher() {}

    public static void main(String[] args) {
        Nd4jStart.prepare();
        // Maven hands over one text, a shell words.
        String line = System.getProperty("lab.arguments", "");
        List<String> words = args.length > 0 ? List.of(args) : SpokenLine.words(line);
        PrintStream out =
                new PrintStream(
                        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)),
                        false,
                        StandardCharsets.UTF_8);
        CommandLine commandLine = new CommandLine(new LabPictures(), speech(), out, System.err);
        int status = BROKEN;
        try {
            status = commandLine.run(words);
        } catch (RuntimeException | Error e) {
            System.getLogger("gradient-lab")
                    .log(System.Logger.Level.ERROR, String.join(" ", words), e);
        }
        out.flush();
        // JavaFX keeps a thread alive that would wait for windows for ever.
        System.exit(status);
    }

    /** Messages on a terminal follow the system's language; the window has its own setting. */
    private static Words speech() {
        boolean chinese = Locale.getDefault().getLanguage().equals(Locale.CHINESE.getLanguage());
        return Words.in(chinese ? Language.CHINESE : Language.ENGLISH);
    }
}

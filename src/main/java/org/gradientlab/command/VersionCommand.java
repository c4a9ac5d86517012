package org.gradientlab.command;

import java.util.List;
import org.gradientlab.words.Edition;

/** Prints the version. */
final class VersionCommand implements Command {
    @Override
    public String name() {
        return "version";
    }

    @Override
    public int run(List<String> words, Console console) {
        console.out().println("Gradient Lab " + Edition.VERSION);
        return 0;
    }
}

package org.gradientlab.command;

import java.util.List;

/** One word of the command line. */
interface Command {
    String name();

    /** Does it and returns the exit status; bad input is a {@link org.gradientlab.words.Fault}. */
    int run(List<String> words, Console console);
}

package org.gradientlab.command;

import java.io.PrintStream;
import org.gradientlab.words.Words;

/** Where a command writes, in which language, and who draws for it. */
record Console(PrintStream out, PrintStream err, Words words, Pictures pictures) {
    void say(String key, Object... arguments) {
        out.println(words.say(key, arguments));
    }
}

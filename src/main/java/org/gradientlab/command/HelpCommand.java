package org.gradientlab.command;

import java.util.List;

/** Prints what commands there are. */
final class HelpCommand implements Command {
    @Override
    public String name() {
        return "help";
    }

    @Override
    public int run(List<String> words, Console console) {
        console.say("command.help");
        return 0;
    }
}

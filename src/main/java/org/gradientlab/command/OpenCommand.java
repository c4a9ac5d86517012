package org.gradientlab.command;

import java.util.List;

/** Opens the window; where there is no display, takes the tour instead. */
final class OpenCommand implements Command {
    @Override
    public String name() {
        return "open";
    }

    @Override
    public int run(List<String> words, Console console) {
        Arguments.of(words);
        if (Display.isThere()) {
            NativeLibraries.require(true);
            console.pictures().open();
            return 0;
        }
        console.say("command.no-display");
        return new TourCommand().run(List.of(), console);
    }
}

package org.gradientlab.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gradientlab.words.Fault;

/** Opens the window, with a file in it if one is named; without a display, takes the tour. */
final class OpenCommand implements Command {
    @Override
    public String name() {
        return "open";
    }

    @Override
    public int run(List<String> words, Console console) {
        List<String> names = Arguments.of(words).names();
        if (names.size() > 1) {
            throw new Fault("command.unexpected", names.get(1));
        }
        if (Display.isNamed()) {
            console.pictures().soon();
        }
        if (Display.isThere()) {
            NativeLibraries.require(true);
            Optional<Path> file = names.stream().findFirst().map(SceneArgument::path);
            console.pictures().open(file);
            return 0;
        }
        console.say("command.no-display");
        return new TourCommand().run(names, console);
    }
}

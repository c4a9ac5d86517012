package org.gradientlab.command;

import java.util.List;
import org.gradientlab.words.Fault;

/**
 * Goes once through what people do first, without a display if there is none: from such a run the
 * installer's start-up cache is made.
 */
final class WarmUpCommand implements Command {
    @Override
    public String name() {
        return "warm-up";
    }

    @Override
    public int run(List<String> words, Console console) {
        List<String> names = Arguments.of(words).names();
        if (!names.isEmpty()) {
            throw new Fault("command.unexpected", names.getFirst());
        }
        boolean display = Display.isThere();
        NativeLibraries.require(display);
        console.pictures().warmUp(display, console.out()::println);
        return 0;
    }
}

package org.gradientlab.command;

import java.util.List;
import java.util.Locale;
import org.gradientlab.words.Fault;

/** Opens the window, tells how long that and what follows took, and closes it again. */
final class FirstFrameCommand implements Command {
    private static final double MOST_SECONDS = 3600;

    @Override
    public String name() {
        return "first-frame";
    }

    @Override
    public int run(List<String> words, Console console) {
        Arguments arguments = Arguments.of(words, "--run");
        List<String> names = arguments.names();
        if (!names.isEmpty()) {
            throw new Fault("command.unexpected", names.getFirst());
        }
        if (Display.isNamed()) {
            console.pictures().soon();
        }
        boolean display = Display.isThere();
        NativeLibraries.require(display);
        double seconds = arguments.number("--run", 0, 0, MOST_SECONDS);
        console.pictures()
                .firstFrame(display, seconds, (mark, millis) -> tell(mark, millis, console));
        if (seconds > 0) {
            console.say("command.first-frame.memory", ThisProcess.residentMegabytes());
            console.out().flush();
        }
        return 0;
    }

    /** At once, so that who reads along can take the time as well. */
    private static void tell(StartMark mark, double millis, Console console) {
        String key = "command.first-frame." + mark.name().toLowerCase(Locale.ROOT);
        console.say(key.replace('_', '-'), Math.round(millis));
        console.out().flush();
    }
}

package org.gradientlab.command;

import java.util.List;
import java.util.Locale;
import org.gradientlab.words.Fault;

/** Times the frames of the window while a scene runs at full speed, or stands still. */
final class ProfileCommand implements Command {
    private static final double MOST_SECONDS = 36_000;

    @Override
    public String name() {
        return "profile";
    }

    @Override
    public int run(List<String> words, Console console) {
        boolean still = words.contains("--still");
        List<String> others = words.stream().filter(word -> !word.equals("--still")).toList();
        Arguments arguments = Arguments.of(others, "--seconds");
        if (arguments.names().size() != 1) {
            throw new Fault("command.profile-what");
        }
        double seconds = arguments.number("--seconds", 10, 2, MOST_SECONDS);
        NativeLibraries.require(false);
        ProfilePlan plan =
                new ProfilePlan(SceneArgument.scene(arguments.names().getFirst()), seconds, still);
        FrameTimes times = console.pictures().profile(plan);
        times.histogram().forEach(console.out()::println);
        console.say("command.profile-long", times.longFrames());
        console.say(
                "command.profile-share", String.format(Locale.ROOT, "%.2f", times.trainingShare()));
        console.say(
                "command.profile-heap",
                Math.round(times.heapBefore()),
                Math.round(times.heapAfter()));
        console.out().println(times.summary());
        return 0;
    }
}

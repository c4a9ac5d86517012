package org.gradientlab.command;

import java.util.List;
import java.util.Locale;
import org.gradientlab.experiment.Declaration;
import org.gradientlab.experiment.KnobPath;
import org.gradientlab.experiment.RealKind;
import org.gradientlab.experiment.Scene;
import org.gradientlab.words.Fault;

/**
 * Times the frames of the window while a scene runs at full speed, stands still, or has one of its
 * knobs dragged.
 */
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
        Arguments arguments = Arguments.of(others, "--seconds", "--drag");
        if (arguments.names().size() != 1) {
            throw new Fault("command.profile-what");
        }
        double seconds = arguments.number("--seconds", 10, 2, MOST_SECONDS);
        NativeLibraries.require(false);
        Scene scene = SceneArgument.scene(arguments.names().getFirst());
        String dragged = arguments.last("--drag");
        if (dragged != null) {
            checkDraggable(scene, dragged);
        }
        ProfilePlan plan = new ProfilePlan(scene, seconds, still || dragged != null, dragged);
        FrameTimes times = console.pictures().profile(plan);
        times.histogram().forEach(console.out()::println);
        console.say("command.profile-long", times.longFrames());
        console.say(
                "command.profile-share", String.format(Locale.ROOT, "%.2f", times.trainingShare()));
        if (dragged != null) {
            console.say(
                    "command.profile-pictures",
                    String.format(Locale.ROOT, "%.1f", times.picturesPerSecond()));
        }
        console.say(
                "command.profile-heap",
                Math.round(times.heapBefore()),
                Math.round(times.heapAfter()));
        console.out().println(times.summary());
        return 0;
    }

    private static void checkDraggable(Scene scene, String knob) {
        KnobPath path = KnobPath.of(Declaration.of(scene.bench()), knob);
        if (!(path.kind(scene.lanes().getFirst().latest()) instanceof RealKind)) {
            throw new Fault("command.profile-drag", knob);
        }
    }
}

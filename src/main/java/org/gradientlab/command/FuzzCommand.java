package org.gradientlab.command;

import java.util.List;
import org.gradientlab.experiment.Bench;
import org.gradientlab.experiment.Benches;
import org.gradientlab.words.Fault;

/** Lets a seeded monkey play with the window and tells what it broke. */
final class FuzzCommand implements Command {
    private static final double MOST_MINUTES = 600;

    @Override
    public String name() {
        return "fuzz";
    }

    @Override
    public int run(List<String> words, Console console) {
        Arguments arguments = Arguments.of(words, "--seed", "--minutes", "--bench");
        if (!arguments.names().isEmpty()) {
            throw new Fault("command.unexpected", arguments.names().getFirst());
        }
        long seed = (long) arguments.number("--seed", 1, 0, 9e15);
        double minutes = arguments.number("--minutes", 1, 0.01, MOST_MINUTES);
        String bench = arguments.last("--bench");
        List<Bench<?>> benches = bench == null ? Benches.all() : List.of(Benches.named(bench));
        FuzzPlan plan = new FuzzPlan(seed, minutes * 60, benches);
        NativeLibraries.require(false);
        List<String> faults = console.pictures().fuzz(plan, console.out()::println);
        faults.forEach(console.err()::println);
        console.say(faults.isEmpty() ? "command.fuzz-passed" : "command.fuzz-failed", seed);
        return faults.isEmpty() ? 0 : 1;
    }
}

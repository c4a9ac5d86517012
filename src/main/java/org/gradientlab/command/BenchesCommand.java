package org.gradientlab.command;

import java.util.ArrayList;
import java.util.List;
import org.gradientlab.experiment.Bench;
import org.gradientlab.experiment.Benches;

/** Prints the benches there are. */
final class BenchesCommand implements Command {
    @Override
    public String name() {
        return "benches";
    }

    @Override
    public int run(List<String> words, Console console) {
        Arguments.of(words);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("bench", "steps", "scalars", "about"));
        for (Bench<?> bench : Benches.all()) {
            rows.add(
                    List.of(
                            bench.id(),
                            Long.toString(bench.steps()),
                            String.join(",", bench.scalars()),
                            console.words().say(bench.id() + ".help")));
        }
        console.out().print(Table.of(rows));
        return 0;
    }
}

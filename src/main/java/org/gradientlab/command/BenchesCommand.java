package org.gradientlab.command;

import java.util.ArrayList;
import java.util.List;
import org.gradientlab.experiment.Bench;
import org.gradientlab.experiment.Benches;
import org.gradientlab.words.Words;

/** Prints the benches there are. */
final class BenchesCommand implements Command {
    @Override
    public String name() {
        return "benches";
    }

    @Override
    public int run(List<String> words, Console console) {
        Arguments.of(words);
        Words spoken = console.words();
        List<Table.Row> rows = new ArrayList<>();
        rows.add(
                new Table.Row(
                        List.of(
                                spoken.say("command.benches.bench"),
                                spoken.say("command.benches.steps")),
                        List.of(
                                spoken.say("command.benches.about"),
                                spoken.say("command.benches.scalars"))));
        for (Bench<?> bench : Benches.all()) {
            rows.add(
                    new Table.Row(
                            List.of(bench.id(), Long.toString(bench.steps())),
                            List.of(
                                    spoken.say(bench.id() + ".help"),
                                    String.join(", ", bench.scalars()))));
        }
        console.out().print(Table.of(rows));
        return 0;
    }
}

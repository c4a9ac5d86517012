package org.gradientlab.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.gradientlab.command.FuzzPlan;
import org.gradientlab.experiment.Bench;
import org.gradientlab.experiment.Benches;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The monkey plays ten seconds with every bench there is. */
class FuzzTest {
    private static final double SECONDS = 10;

    static Stream<Bench<?>> benches() {
        return Benches.all().stream();
    }

    @ParameterizedTest
    @MethodSource("benches")
    void theMonkeyBreaksNothing(Bench<?> bench) {
        long seed = Long.getLong("lab.seed", 20261121);
        System.out.println("monkey on " + bench.id() + " with seed " + seed);
        FuzzPlan plan = new FuzzPlan(seed, SECONDS, List.of(bench));
        assertEquals("", String.join("\n", new LabPictures().fuzz(plan, System.out::println)));
    }
}

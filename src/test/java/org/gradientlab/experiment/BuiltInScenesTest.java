package org.gradientlab.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BuiltInScenesTest {
    static List<String> names() {
        return BuiltInScenes.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aSceneIsListedBelowItsBench(String name) {
        assertEquals(BuiltInScenes.named(name).bench().id(), BuiltInScenes.benchOf(name));
    }

    @ParameterizedTest
    @MethodSource("benches")
    void eachBenchHasScenes(Bench<?> bench) {
        assertEquals(
                1,
                names().stream()
                        .map(BuiltInScenes::benchOf)
                        .filter(bench.id()::equals)
                        .distinct()
                        .count());
    }

    static Stream<Bench<?>> benches() {
        return Benches.all().stream();
    }
}

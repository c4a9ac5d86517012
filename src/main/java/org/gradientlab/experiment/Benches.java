package org.gradientlab.experiment;

import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.gradientlab.words.Fault;

/** The benches there are: those that {@code META-INF/services} names, in that order. */
public final class Benches {
    private static final List<Bench<?>> ALL =
            ServiceLoader.load(Bench.class).stream()
                    .<Bench<?>>map(ServiceLoader.Provider::get)
                    .toList();

    private Benches() {}

    public static List<Bench<?>> all() {
        return ALL;
    }

    public static Bench<?> named(String id) {
        return ALL.stream()
                .filter(bench -> bench.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Fault("scene.unknown-bench", id, ids()));
    }

    public static String ids() {
        return ALL.stream().map(Bench::id).collect(Collectors.joining(", "));
    }
}

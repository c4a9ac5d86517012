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

    /** Those that can be shown in the window. */
    public static List<Bench<?>> onStage() {
        return ALL.stream().filter(Bench::hasStage).toList();
    }

    /** A scene that is to be shown; one of a bench without a view is a fault. */
    public static Scene showable(Scene scene) {
        if (!scene.bench().hasStage()) {
            throw new Fault("scene.no-stage", scene.bench().id());
        }
        return scene;
    }

    public static String ids() {
        return ALL.stream().map(Bench::id).collect(Collectors.joining(", "));
    }
}

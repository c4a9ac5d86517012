package org.gradientlab.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Java's ahead-of-time cache: the classes of a run that has done what people do first, loaded and
 * linked already.
 */
final class StartCache {
    /** Below this share of classes from the cache it was not used as it should. */
    private static final double ENOUGH = 0.9;

    private final AppImage image;
    private final Product product;

    StartCache(AppImage image, Product product) {
        this.image = image;
        this.product = product;
    }

    void train() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(image.runtime().resolve("bin/java").toString());
        for (String option : image.javaOptions()) {
            command.add(option.replace("-XX:AOTCache=", "-XX:AOTCacheOutput="));
        }
        command.addAll(List.of("-cp", image.classPath(), product.mainClass()));
        command.addAll(product.training());
        try (Screen screen = Screen.open()) {
            Tool.output(command, screen.environment());
        }
    }

    /**
     * Starts the program as a person would, with a Java machine that refuses to go without the
     * cache, and counts where its classes came from.
     */
    String check() throws IOException, InterruptedException {
        Path log = Files.createTempFile("classes", ".log");
        try {
            String options = "-XX:AOTMode=on -Xlog:class+load:file=" + log;
            List<String> command = new ArrayList<>(List.of(image.launcher().toString()));
            command.addAll(product.training());
            Tool.output(command, Map.of("JAVA_TOOL_OPTIONS", options));
            List<String> classes = Files.readAllLines(log);
            long cached =
                    classes.stream().filter(line -> line.contains("shared objects file")).count();
            if (cached < ENOUGH * classes.size()) {
                throw new IllegalStateException(
                        "only "
                                + cached
                                + " of "
                                + classes.size()
                                + " classes came from the cache");
            }
            return cached + " of " + classes.size() + " classes come from the start-up cache";
        } finally {
            Files.delete(log);
        }
    }
}

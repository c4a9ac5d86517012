package org.gradientlab.code;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The scripts of many samples in one dialect, and a folder that holds them. */
final class ScriptFolder {
    private final Path folder;
    private final Map<Sample, Script> scripts = new LinkedHashMap<>();

    private ScriptFolder(Path folder) {
        this.folder = folder;
    }

    static ScriptFolder write(List<Sample> samples, Dialect dialect, Path folder)
            throws IOException {
        ScriptFolder all = new ScriptFolder(folder);
        for (Sample sample : samples) {
            Script script = sample.script(dialect);
            all.scripts.put(sample, script);
            Files.writeString(all.file(sample), script.text());
        }
        return all;
    }

    Map<Sample, Script> scripts() {
        return scripts;
    }

    List<String> files() {
        return scripts.keySet().stream().map(sample -> file(sample).toString()).toList();
    }

    private Path file(Sample sample) {
        return folder.resolve(sample.name() + ".py");
    }

    /** Has one Python run them all; the lines that each of them prints. */
    Map<String, List<String>> printed(Python python) throws IOException {
        Path list = Files.write(folder.resolve("list.txt"), files());
        python.run(Path.of("src/test/resources/code/driver.py").toString(), list.toString());
        Map<String, List<String>> printed = new LinkedHashMap<>();
        for (Sample sample : scripts.keySet()) {
            Path file = folder.resolve(sample.name() + ".csv");
            printed.put(
                    sample.name(),
                    Files.exists(file) ? Files.readAllLines(file) : List.of("nothing printed"));
        }
        return printed;
    }

    /** Those that are no Python. */
    List<String> broken(Python python) {
        if (python.compiles(files())) {
            return List.of();
        }
        return files().stream().filter(file -> !python.compiles(List.of(file))).toList();
    }
}

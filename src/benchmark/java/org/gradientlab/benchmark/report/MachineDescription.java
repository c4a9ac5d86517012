package org.gradientlab.benchmark.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The machine in one line: processor, how many of it, system and Java. */
final class MachineDescription {
    private MachineDescription() {}

    static String text() {
        return "%s, %d processors, %s, Java %s"
                .formatted(
                        find("/proc/cpuinfo", "model name", System.getProperty("os.arch")),
                        Runtime.getRuntime().availableProcessors(),
                        find("/etc/os-release", "PRETTY_NAME", System.getProperty("os.name")),
                        Runtime.version());
    }

    /** What follows the name in the first line that begins with it, without quotes. */
    private static String find(String file, String name, String otherwise) {
        try (Stream<String> lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.replaceFirst("^[^:=]*[:=]", "").replace("\"", "").strip())
                    .findFirst()
                    .orElse(otherwise);
        } catch (IOException e) {
            return otherwise;
        }
    }
}

package org.gradientlab.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gradientlab.benchmark.contest.Contest;
import org.gradientlab.benchmark.core.CoreMeasurements;
import org.gradientlab.benchmark.report.BenchmarkPage;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Everything {@code mvn -Pbenchmark} does, in order: bring the peers, train the same nets with all
 * of them in turn, measure the core alone with JMH, print the page and write it.
 */
public final class Benchmarks {
    private Benchmarks() {}

    /** The folder of the peers' sources, a folder to work in, and the page to write. */
    public static void main(String[] arguments) throws IOException, RunnerException {
        Path sources = Path.of(arguments[0]);
        Path room = Files.createDirectories(Path.of(arguments[1]));
        Path page = Path.of(arguments[2]);
        List<String> remarks = new ArrayList<>();
        Contest contest = Contest.hold(sources, room, remarks);
        String text = new BenchmarkPage(contest, CoreMeasurements.run(), remarks).text();
        Files.createDirectories(page.toAbsolutePath().getParent());
        Files.writeString(page, text + startAndSize(page));
        System.out.println(text);
        System.out.println("Written to " + page);
    }

    /** The last chapter of the page, which the installed lab writes and this does not measure. */
    private static String startAndSize(Path page) throws IOException {
        String before = Files.exists(page) ? Files.readString(page) : "";
        int chapter = before.indexOf("\n## Start and size\n");
        return chapter < 0 ? "" : before.substring(chapter);
    }
}

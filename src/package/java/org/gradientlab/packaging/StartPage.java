package org.gradientlab.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gradientlab.packaging.StartTimes.Round;

/** What was measured, as the last chapter of the page of benchmarks. */
final class StartPage {
    private static final String HEAD = "\n## Start and size\n";
    private static final double MOST_TIMES = 1.5;
    private static final double MOST_WAIT = 1000;
    private static final double MOST_MEMORY = 2.5;
    private static final double MOST_MEGABYTES = 160;
    private static final double MEGABYTE = 1e6;

    private final StartTimes times;
    private final Memory memory;
    private final AppImage lab;
    private final Path installers;

    StartPage(StartTimes times, Memory memory, AppImage lab, Path installers) {
        this.times = times;
        this.memory = memory;
        this.lab = lab;
        this.installers = installers;
    }

    void write(Path page) throws IOException {
        String text = Files.readString(page);
        int old = text.indexOf(HEAD);
        Files.writeString(
                page,
                (old < 0 ? text : text.substring(0, old)).stripTrailing()
                        + "\n"
                        + HEAD
                        + chapter());
    }

    private String chapter() throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(
                "`mvn -Pdist package` and then, on a display, `mvn -Pstart` measure this chapter and write it anew. Beside the lab stands the least");
        lines.add(
                "that JavaFX can show, one window with one word (`src/benchmark/bare`), linked and given a start-up cache in the same way, and packed by jpackage.");
        lines.add(
                "All are started in turn, "
                        + times.count()
                        + " times; a ratio is taken within a round before its median is. Memory is the median of three runs.");
        lines.add("");
        lines.add("| demand | measured | |");
        lines.add("|---|---|---|");
        double ratio = times.median(Round::ratio);
        double wait = times.median(Round::waitForNumbers);
        lines.add(
                row(
                        "first complete frame at most 1.5 times that of the bare window as jpackage packs it",
                        "%.2f (%.0f ms beside %.0f ms)"
                                .formatted(
                                        ratio,
                                        times.median(Round::firstFrame),
                                        times.median(Round::bare)),
                        ratio <= MOST_TIMES));
        lines.add(
                "| the same, the bare window started by our launcher too | %.2f (beside %.0f ms) | |"
                        .formatted(
                                times.median(Round::straightRatio), times.median(Round::straight)));
        lines.add(
                row(
                        "ND4J ready at most 1 s after it",
                        "%.0f ms after".formatted(wait),
                        wait <= MOST_WAIT));
        lines.add(
                row(
                        "resident memory after a minute of the spiral at full speed at most 2.5 times the bare window's",
                        "%.2f (%.0f MB beside %.0f MB)"
                                .formatted(memory.ratio(), memory.lab(), memory.bare()),
                        memory.ratio() <= MOST_MEMORY));
        for (Path deb : installers()) {
            double size = Files.size(deb) / MEGABYTE;
            lines.add(
                    row(
                            "`.deb` at most 160 MB",
                            "%.1f MB".formatted(size),
                            size <= MOST_MEGABYTES));
        }
        lines.add("");
        lines.add(
                "The first training step is on screen "
                        + "%.0f ms after the start.".formatted(times.median(Round::firstStep)));
        lines.add("");
        lines.add("| what | room |");
        lines.add("|---|--:|");
        new Sizes(lab, installers()).table().forEach(lines::add);
        lines.add("");
        lines.add(
                "What made it smaller, what it costs and what was dropped stands in [decision 90](decisions/0090-installer.md).");
        lines.add("");
        return String.join("\n", lines);
    }

    private List<Path> installers() throws IOException {
        try (Stream<Path> files = Files.list(installers)) {
            return files.filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".deb"))
                    .toList();
        }
    }

    private static String row(String demand, String measured, boolean holds) {
        return "| "
                + demand
                + " | "
                + measured
                + " | "
                + (holds ? "holds" : "does not hold")
                + " |";
    }
}

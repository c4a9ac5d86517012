package org.gradientlab.packaging;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Starts of both programs in turn, as each tells them itself. */
final class StartTimes {
    private final AppImage lab;
    private final AppImage bare;
    private final Optional<Path> straight;
    private final List<Round> rounds = new ArrayList<>();

    /**
     * @param straight starts the bare window with our launcher, where there is one
     */
    StartTimes(AppImage lab, AppImage bare, Optional<Path> straight) {
        this.lab = lab;
        this.bare = bare;
        this.straight = straight;
    }

    /** Milliseconds since the process of each began. */
    record Round(
            double bare,
            double straight,
            double firstFrame,
            double numbersReady,
            double firstStep) {
        double ratio() {
            return firstFrame / bare;
        }

        /** Beside the bare window started as the lab is. */
        double straightRatio() {
            return firstFrame / straight;
        }

        double waitForNumbers() {
            return numbersReady - firstFrame;
        }

        @Override
        public String toString() {
            return "bare %.0f ms, straight %.0f ms, lab %.0f ms = %.2f and %.2f times; ND4J %.0f ms, first training step %.0f ms"
                    .formatted(
                            bare,
                            straight,
                            firstFrame,
                            ratio(),
                            straightRatio(),
                            numbersReady,
                            firstStep);
        }
    }

    Round round() throws IOException, InterruptedException {
        String window = Tool.output(List.of(bare.launcher().toString()), Map.of());
        String again =
                straight.isPresent()
                        ? Tool.output(List.of(straight.get().toString()), Map.of())
                        : window;
        String told = Tool.output(List.of(lab.launcher().toString(), "--first-frame"), Map.of());
        Round round =
                new Round(
                        number(window, "first frame"),
                        number(again, "first frame"),
                        number(told, "first frame"),
                        number(told, "ND4J ready"),
                        number(told, "first training step"));
        rounds.add(round);
        return round;
    }

    int count() {
        return rounds.size();
    }

    double median(ToDoubleFunction<Round> figure) {
        return median(rounds.stream().mapToDouble(figure).toArray());
    }

    static double median(double[] figures) {
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    static double number(String text, String label) {
        Matcher line = Pattern.compile(Pattern.quote(label) + " (\\d+)").matcher(text);
        if (!line.find()) {
            throw new IllegalStateException("no “" + label + "” in: " + text);
        }
        return Double.parseDouble(line.group(1));
    }
}

package org.gradientlab.bench.initialization;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Series;
import org.gradientlab.words.Figures;
import org.gradientlab.words.Words;

/**
 * What one column shows: for each layer how its numbers are spread and their variance, and of the
 * chosen layer a little more.
 *
 * @param spreads of the layers, empty where the pass has not come to
 * @param chosen layer, counted from 0
 * @param numbered whether the layers' numbers stand at the left
 */
record Ridges(
        List<Optional<Spread>> spreads,
        List<String> variances,
        double low,
        double high,
        int chosen,
        boolean numbered,
        Series series,
        String title,
        List<String> details,
        String spoken) {
    private static final double LEAST_PLAIN = 0.001;
    private static final double MOST_PLAIN = 100;

    static Ridges of(
            InitializationSetup setup,
            InitializationFrame frame,
            Flow flow,
            int chosen,
            boolean numbered,
            Series series,
            String lane,
            Look look) {
        List<Optional<Spread>> spreads = new ArrayList<>();
        List<String> variances = new ArrayList<>();
        for (int layer = 0; layer < frame.layers(); layer++) {
            double variance = flow.variance(frame, layer);
            spreads.add(Double.isFinite(variance) ? flow.spread(frame, layer) : Optional.empty());
            variances.add(Double.isNaN(variance) ? "" : steady(variance));
        }
        Range range =
                flow == Flow.ACTIVATIONS
                        ? Range.of(setup)
                        : new Range(-SignalPass.REACH, SignalPass.REACH);
        int shown = Math.min(chosen, frame.layers() - 1);
        List<String> details = details(frame, flow, shown, look.words());
        return new Ridges(
                spreads,
                variances,
                range.low(),
                range.high(),
                shown,
                numbered,
                series,
                look.words().say("initialization.column." + flow.key()),
                details,
                spoken(lane, frame, flow, details, look.words()));
    }

    private static List<String> details(
            InitializationFrame frame, Flow flow, int layer, Words words) {
        String mean =
                words.say("initialization.detail.mean", layer + 1, shown(flow.mean(frame, layer)));
        if (flow == Flow.GRADIENTS) {
            return List.of(mean);
        }
        return frame.forward(layer)
                .map(at ->
                        List.of(
                                mean,
                                words.say(
                                        "initialization.detail.shares",
                                        Verdict.percent(at.saturated()),
                                        Verdict.percent(at.dead()))))
                .orElse(List.of(mean));
    }

    private static String shown(double value) {
        return Double.isNaN(value) ? "–" : Figures.shown(value, 2);
    }

    /** Three digits with their zeros, so that a column of them stays in line. */
    private static String steady(double value) {
        return value >= LEAST_PLAIN && value < MOST_PLAIN
                ? new BigDecimal(value).round(new MathContext(3)).toPlainString()
                : Figures.shown(value, 3);
    }

    private static String spoken(
            String lane, InitializationFrame frame, Flow flow, List<String> details, Words words) {
        int last = frame.layers() - 1;
        String text =
                words.say(
                        "initialization.spoken." + flow.key(),
                        lane,
                        frame.layers(),
                        shown(flow.variance(frame, 0)),
                        shown(flow.variance(frame, last)));
        return text + " " + String.join("; ", details);
    }
}

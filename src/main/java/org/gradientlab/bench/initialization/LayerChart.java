package org.gradientlab.bench.initialization;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gradientlab.experiment.Shot;
import org.gradientlab.experiment.Shot.LaneShot;
import org.gradientlab.plot.Axis;
import org.gradientlab.plot.Chart;
import org.gradientlab.plot.EndLabels;
import org.gradientlab.plot.Explained;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Mark;
import org.gradientlab.plot.Marker;
import org.gradientlab.plot.PointLabel;
import org.gradientlab.plot.Scale;
import org.gradientlab.plot.Series;
import org.gradientlab.plot.TextStyle;
import org.gradientlab.plot.Topic;
import org.gradientlab.words.Figures;
import org.gradientlab.words.Words;

/** One quantity against the layer for all lanes, with the theory as a broad grey line under it. */
final class LayerChart {
    private static final double BAND = 7;
    private static final double LABEL_GAP = 12;
    private static final double LEAST_SPAN = 30;
    private static final double SMALLEST = 1e-250;
    private static final double LARGEST = 1e250;

    private final Shot shot;
    private final Look look;
    private final Words words;
    private final Quantity quantity;
    private double low = Double.POSITIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;
    private int layers = 1;

    private LayerChart(Shot shot, Look look, Quantity quantity) {
        this.shot = shot;
        this.look = look;
        this.quantity = quantity;
        words = look.words();
        for (LaneShot lane : shot.lanes()) {
            InitializationFrame frame = (InitializationFrame) lane.frame();
            layers = Math.max(layers, frame.layers());
            quantity.values(frame).forEach(this::include);
        }
    }

    /** Its room stays empty where something else stands in the place of the title. */
    static Chart of(Shot shot, Look look, Quantity quantity, boolean titled) {
        LayerChart chart = new LayerChart(shot, look, quantity);
        return chart.chart().titled(titled ? chart.title() : " ");
    }

    private void include(double value) {
        boolean drawable =
                quantity.isLog() ? value > SMALLEST && value < LARGEST : Double.isFinite(value);
        if (drawable) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
    }

    private Chart chart() {
        List<Mark> bands = new ArrayList<>();
        List<Mark> lines = new ArrayList<>();
        List<EndLabels.EndLabel> ends = new ArrayList<>();
        List<String> names = LaneNames.of(shot, words);
        for (int i = 0; i < shot.lanes().size(); i++) {
            LaneShot lane = shot.lanes().get(i);
            lane(lane, i, names.get(i), bands, lines, ends);
        }
        bands.addAll(lines);
        theoryLabel().ifPresent(bands::add);
        if (shot.lanes().size() > 1) {
            bands.add(new EndLabels(ends));
        }
        double last = Math.max(2, layers);
        Scale across = quantity.runsBackwards() ? Scale.linear(last, 1) : Scale.linear(1, last);
        return Chart.of(
                        new Axis(across, words.say("initialization.layer"), true),
                        new Axis(up(), ""))
                .with(bands)
                .spokenAs(spoken(names));
    }

    private void lane(
            LaneShot lane,
            int index,
            String name,
            List<Mark> bands,
            List<Mark> lines,
            List<EndLabels.EndLabel> ends) {
        InitializationFrame frame = (InitializationFrame) lane.frame();
        Series series = look.palette().series(index);
        boolean theory = lane.step() == 0 && ((InitializationSetup) lane.setup()).theory();
        if (theory) {
            bands.add(new LayerLine(quantity.theory(frame), grey(), BAND, false, "", words));
        }
        List<Double> values = quantity.values(frame);
        LayerLine line = new LayerLine(values, series, series.width(), true, name, words);
        lines.add(
                Explained.ofEachPoint(
                        line,
                        spot -> {
                            int layer = (int) Math.rint(spot.x()) - 1;
                            return Topic.shown(index, InitializationExplained.layer(layer));
                        }));
        int end = quantity.runsBackwards() ? 0 : values.size() - 1;
        double value = values.get(end);
        if (!Double.isNaN(value)) {
            ends.add(new EndLabels.EndLabel(end + 1, within(value), name, series.text()));
        }
    }

    /** What the grey bands are, said once, beside the first that is there. */
    private Optional<Mark> theoryLabel() {
        for (LaneShot lane : shot.lanes()) {
            List<Double> theory = quantity.theory((InitializationFrame) lane.frame());
            boolean drawn = lane.step() == 0 && ((InitializationSetup) lane.setup()).theory();
            if (drawn && theory.size() > 2 && theory.stream().allMatch(value -> value > 0)) {
                List<PointLabel.Place> places = new ArrayList<>();
                for (int layer = theory.size() / 2; layer > 1; layer--) {
                    places.addAll(
                            PointLabel.Place.at(
                                    layer,
                                    within(theory.get(layer - 1)),
                                    PointLabel.Side.BELOW_LEFT,
                                    PointLabel.Side.BELOW,
                                    PointLabel.Side.BELOW_RIGHT,
                                    PointLabel.Side.ABOVE));
                }
                PointLabel.Line line =
                        new PointLabel.Line(
                                words.say("initialization.theory-label"),
                                TextStyle.TICK,
                                look.palette().muted());
                return Optional.of(new PointLabel(places, LABEL_GAP, line).ifThereIsRoom());
            }
        }
        return Optional.empty();
    }

    private Series grey() {
        return new Series(
                look.palette().track(),
                look.palette().muted(),
                look.palette().track(),
                List.of(),
                Marker.CIRCLE,
                BAND);
    }

    private double within(double value) {
        double least = up().low();
        double most = up().high();
        return Math.clamp(value, Math.min(least, most), Math.max(least, most));
    }

    private Scale up() {
        if (quantity.isShare()) {
            return Scale.linear(0, 1.02);
        }
        if (!(low <= high)) {
            return quantity.isLog() ? Scale.log(0.1, 10) : Scale.linear(0, 1);
        }
        if (quantity.isLog()) {
            double wanted = Math.sqrt(low * high);
            boolean narrow = high / low < LEAST_SPAN;
            double side = Math.sqrt(LEAST_SPAN);
            return narrow ? Scale.log(wanted / side, wanted * side) : Scale.log(low / 2, high * 2);
        }
        double from = quantity == Quantity.DISTANCE ? 0 : Math.min(0, low);
        double to = Math.max(from + 1e-9, high);
        double pad = 0.08 * (to - from);
        return Scale.linear(from == 0 ? 0 : from - pad, to + pad);
    }

    private String title() {
        String name = "*" + words.say("initialization.chart." + quantity.key()) + "*";
        String how = words.say("initialization.chart." + quantity.key() + ".how");
        return name + "  " + how;
    }

    private String spoken(List<String> names) {
        StringBuilder text = new StringBuilder(words.say("initialization.chart." + quantity.key()));
        for (int i = 0; i < names.size(); i++) {
            List<Double> values =
                    quantity.values((InitializationFrame) shot.lanes().get(i).frame());
            text.append("; ")
                    .append(
                            words.say(
                                    "initialization.spoken.line",
                                    names.get(i),
                                    Figures.shown(values.getFirst(), 3),
                                    Figures.shown(values.getLast(), 3)));
        }
        return text.toString();
    }
}

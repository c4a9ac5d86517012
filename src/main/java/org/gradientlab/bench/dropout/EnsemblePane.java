package org.gradientlab.bench.dropout;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.gradientlab.plot.Axis;
import org.gradientlab.plot.Chart;
import org.gradientlab.plot.Explained;
import org.gradientlab.plot.Field;
import org.gradientlab.plot.HeatMap;
import org.gradientlab.plot.LevelLine;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Plot;
import org.gradientlab.plot.Scale;
import org.gradientlab.plot.Spot;
import org.gradientlab.plot.Topic;
import org.gradientlab.plot.TopicEvent;
import org.gradientlab.plot.TopicPlace;
import org.gradientlab.view.ReadingCard;
import org.gradientlab.view.SmallChoice;
import org.gradientlab.words.Figures;
import org.gradientlab.words.Words;

/**
 * The thinned networks together: how many there are and were seen, and what they say on average
 * against the network in use, in numbers or on two maps.
 */
final class EnsemblePane extends Region {
    private static final double PALE = 0.75;
    private static final int EXACT_POWERS = 30;
    private static final double COUNTS = 82;
    private static final double OUTPUTS = 106;
    private static final double OVERLAP = 34;
    private static final double BOTH_FROM = 340;

    private final ReadingCard counts = new ReadingCard();
    private final ReadingCard outputs = new ReadingCard();
    private final Plot average;
    private final Plot whole;
    private final SmallChoice shown = new SmallChoice(2, this::requestLayout);
    private Look look = Look.standard();
    private int lane;

    EnsemblePane() {
        Axis axis = new Axis(Scale.linear(0, 1), "");
        average = new Plot(look, Chart.of(axis, axis));
        whole = new Plot(look, Chart.of(axis, axis));
        whole.setId("whole-map");
        shown.setId("ensemble-content");
        counts.setOnMouseClicked(event -> ask(DropoutExplained.NETWORKS));
        outputs.setOnMouseClicked(event -> ask(DropoutExplained.OUTPUTS));
        TopicPlace.mark(counts, DropoutExplained.NETWORKS);
        TopicPlace.mark(outputs, DropoutExplained.OUTPUTS);
        getChildren().addAll(counts, outputs, average, whole, shown);
    }

    private void ask(String key) {
        TopicEvent.ask(this, Topic.shown(lane, key));
    }

    void show(MaskScene scene) {
        lane = scene.lane();
        look = scene.look();
        Words words = scene.words();
        shown.name(
                List.of(words.say("dropout.ensemble.numbers"), words.say("dropout.ensemble.maps")));
        counts.show(counts(scene), look);
        outputs.show(outputs(scene), look);
        ShareMap seen = scene.frame().average();
        ShareMap of = seen == null ? scene.frame().whole() : seen;
        average.show(
                chart(
                        of,
                        words.say(
                                "dropout.ensemble.map-average",
                                Figures.whole(scene.frame().averaged()))),
                look);
        whole.show(chart(scene.frame().whole(), titleOfWhole(scene)), look);
        requestLayout();
    }

    /** With how far the average is from it. */
    private static String titleOfWhole(MaskScene scene) {
        ShareMap seen = scene.frame().average();
        String title = scene.words().say("dropout.ensemble.map-whole");
        return seen == null
                ? title
                : title
                        + "   "
                        + scene.words()
                                .say(
                                        "dropout.ensemble.gap",
                                        Figures.shown(seen.distance(scene.frame().whole()), 2));
    }

    private static ReadingCard.Reading counts(MaskScene scene) {
        MaskFrame frame = scene.frame();
        Words words = scene.words();
        return new ReadingCard.Reading(
                "*" + words.say("dropout.ensemble") + "*",
                "",
                List.of(),
                List.of(
                        row(words, "count", networks(frame.freeNeurons())),
                        row(words, "seen", "*" + Figures.whole(frame.seen()) + "*")));
    }

    private static ReadingCard.Reading outputs(MaskScene scene) {
        MaskFrame frame = scene.frame();
        Words words = scene.words();
        Color quiet = scene.look().palette().muted();
        return new ReadingCard.Reading(
                "",
                "",
                List.of(
                        new ReadingCard.Head(words.say("dropout.ensemble.output", "1"), quiet),
                        new ReadingCard.Head(words.say("dropout.ensemble.output", "2"), quiet)),
                List.of(
                        row(
                                words,
                                "average",
                                number(frame.averageOutputs().get(0)),
                                number(frame.averageOutputs().get(1))),
                        row(
                                words,
                                "whole",
                                number(frame.wholeOutputs().get(0)),
                                number(frame.wholeOutputs().get(1)))));
    }

    private static ReadingCard.Row row(Words words, String key, String... values) {
        return new ReadingCard.Row(words.say("dropout.ensemble." + key), List.of(values));
    }

    private static String networks(int neurons) {
        String power = "$2^{" + neurons + "}$";
        return neurons <= EXACT_POWERS
                ? power + " = *" + Figures.whole(1L << neurons) + "*"
                : power + " ≈ *" + Figures.shown(Math.pow(2, neurons), 2) + "*";
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "–" : "*" + Figures.shown(value, 3) + "*";
    }

    private Chart chart(ShareMap map, String title) {
        Field field = field(map);
        Scale scale = Scale.linear(-map.reach(), map.reach());
        return Chart.of(new Axis(scale, "$x_1$"), new Axis(scale, ""))
                .titled(title)
                .with(
                        Explained.ofEachPoint(
                                new HeatMap(
                                        field,
                                        look.palette().diverging().middle(PALE),
                                        0,
                                        1,
                                        (x, y) -> card(map, x, y)),
                                spot -> topic(map, spot)),
                        LevelLine.of(field, 0.5, look.palette().decision(), 2))
                .spokenAs(title);
    }

    private List<String> card(ShareMap map, double x, double y) {
        double share = map.share(map.nearest(x), map.nearest(y));
        return List.of(look.words().say("dropout.share", "*" + LearningLane.percent(share) + "*"));
    }

    private Topic topic(ShareMap map, Spot spot) {
        return Topic.shown(
                lane, DropoutExplained.place(map.nearest(spot.x()), map.nearest(spot.y())));
    }

    /** The share of class A as a field over the plane. */
    static Field field(ShareMap map) {
        double[] values = new double[map.side() * map.side()];
        for (int row = 0; row < map.side(); row++) {
            for (int column = 0; column < map.side(); column++) {
                values[row * map.side() + column] = map.share(column, row);
            }
        }
        double reach = map.reach();
        return new Field(-reach, reach, -reach, reach, map.side(), map.side(), values);
    }

    /** Shows the numbers or the maps. */
    void choose(int index) {
        shown.choose(index);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double choiceWidth = Math.ceil(shown.prefWidth(-1));
        double choiceHeight = Math.ceil(shown.prefHeight(-1));
        double top = look.size(8);
        shown.resizeRelocate(width - choiceWidth - look.size(16), top, choiceWidth, choiceHeight);
        boolean both = height >= look.size(BOTH_FROM);
        boolean numbers = both || shown.chosen() == 0;
        boolean maps = both || shown.chosen() == 1;
        shown.setVisible(!both);
        double first = look.size(COUNTS);
        counts.resizeRelocate(0, 0, width, first);
        outputs.setVisible(numbers);
        outputs.resizeRelocate(0, first - look.size(OVERLAP), width, look.size(OUTPUTS));
        double above = both ? first + look.size(OUTPUTS - OVERLAP) : top + choiceHeight;
        counts.setVisible(numbers);
        layoutMaps(maps, width, above, height - above);
    }

    private void layoutMaps(boolean visible, double width, double y, double height) {
        average.setVisible(visible);
        whole.setVisible(visible);
        double half = Math.floor(width / 2);
        average.resizeRelocate(0, y, half, height);
        whole.resizeRelocate(half, y, width - half, height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return look.size(190);
    }
}

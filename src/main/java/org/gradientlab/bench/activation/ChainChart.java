package org.gradientlab.bench.activation;

import java.util.ArrayList;
import java.util.List;
import org.gradientlab.plot.Axis;
import org.gradientlab.plot.Chart;
import org.gradientlab.plot.Dot;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Mark;
import org.gradientlab.plot.NowLine;
import org.gradientlab.plot.PointLabel;
import org.gradientlab.plot.PointLabel.Line;
import org.gradientlab.plot.PointLabel.Place;
import org.gradientlab.plot.PointLabel.Side;
import org.gradientlab.plot.Reference;
import org.gradientlab.plot.Scale;
import org.gradientlab.plot.Series;
import org.gradientlab.plot.TextStyle;
import org.gradientlab.plot.Topic;
import org.gradientlab.words.Words;

/** The products of the chains as bars against the layer, on a log scale. */
final class ChainChart {
    private static final double FILLED = 0.78;
    private static final double LEAST_DECADES = 2;
    private static final double MOST_DECADES = 300;

    private final ChainFrame frame;
    private final Look look;
    private final Words words;

    private ChainChart(ChainFrame frame, Look look) {
        this.frame = frame;
        this.look = look;
        this.words = look.words();
    }

    static Chart of(ChainFrame frame, Look look) {
        return new ChainChart(frame, look).chart();
    }

    static Series series(ChainFrame frame, int index, Look look) {
        Series own = look.palette().series(index);
        return frame.links().size() == 1 ? own.solid() : own;
    }

    private Chart chart() {
        List<Mark> marks = new ArrayList<>();
        marks.add(Reference.at(1, ""));
        marks.add(new NowLine((double) frame.step()));
        int count = frame.links().size();
        double width = FILLED / count;
        for (int i = 0; i < count; i++) {
            LinkReading link = frame.links().get(i);
            double offset = width * (i - (count - 1) / 2.0);
            marks.add(
                    new LayerBars(
                            link.products(),
                            offset,
                            width,
                            frame.step(),
                            series(frame, i, look),
                            ActivationNames.of(link.link(), words),
                            Topic.shown(0, ActivationExplained.chain(i))));
        }
        List<Mark> labels = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double offset = width * (i - (count - 1) / 2.0);
            now(i, frame.step() == 0 ? 0 : (double) frame.step() + offset, marks, labels);
        }
        marks.addAll(labels);
        Axis across =
                new Axis(
                        Scale.linear(-0.5, 1.05 * frame.layers() + 0.7),
                        words.say("activation.layer"),
                        true);
        return Chart.of(across, new Axis(scale(), ""))
                .titled("*" + words.say("activation.title.chain") + "*  " + words.say(how()))
                .with(marks)
                .spokenAs(Spoken.of(frame, words));
    }

    /** Hollow bars are explained where there are any. */
    private String how() {
        boolean negative = frame.links().stream().anyMatch(link -> link.factor() < 0);
        return negative ? "activation.title.chain-signs" : "activation.title.chain-how";
    }

    private void now(int index, double x, List<Mark> marks, List<Mark> labels) {
        Series series = series(frame, index, look);
        Product product = frame.links().get(index).after(frame.step());
        double y = product.isZero() ? scale().low() : product.drawn();
        marks.add(new Dot(x, y, 5, series.line(), series.marker()));
        if (frame.step() > 0) {
            labels.add(
                    new PointLabel(
                                    places(x, y, product),
                                    12,
                                    new Line(product.shown(), TextStyle.BODY_STRONG, series.text()))
                            .ifThereIsRoom());
        }
    }

    /** Beyond the bar's end, over the bars before it: those are shorter. */
    private static List<Place> places(double x, double y, Product product) {
        if (Math.abs(product.exponent()) < 1) {
            return Place.at(x, y, Side.RIGHT, Side.ABOVE_LEFT, Side.BELOW_LEFT);
        }
        return product.exponent() < 0
                ? Place.at(x, y, Side.BELOW_LEFT, Side.LEFT, Side.BELOW_RIGHT, Side.RIGHT)
                : Place.at(x, y, Side.ABOVE_LEFT, Side.LEFT, Side.ABOVE_RIGHT, Side.RIGHT);
    }

    /** All products there will be; a zero has no place on it and runs off the bottom. */
    private Scale scale() {
        double low = -LEAST_DECADES;
        double high = LEAST_DECADES;
        for (LinkReading link : frame.links()) {
            for (Product product : link.products()) {
                low = Math.min(low, product.isZero() ? low : product.exponent());
                high = Math.max(high, product.exponent());
            }
        }
        double room = 0.14 * (high - low);
        low = Math.max(low - room, -MOST_DECADES);
        high = Math.min(high + room, MOST_DECADES);
        return Scale.log(StrictMath.pow(10, low), StrictMath.pow(10, high));
    }
}

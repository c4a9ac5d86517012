package org.gradientlab.bench.surface;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.gradientlab.experiment.Shot;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Tex;
import org.gradientlab.view.ReadingCard.Head;
import org.gradientlab.view.ReadingCard.Reading;
import org.gradientlab.view.ReadingCard.Row;
import org.gradientlab.words.Figures;
import org.gradientlab.words.Words;

/** How the ground bends where each lane stands, and what that means for the step size. */
final class CurvatureReading {
    private final Look look;
    private final Words words;
    private final List<SurfaceFrame> frames;
    private final List<Row> rows = new ArrayList<>();

    private CurvatureReading(Shot shot, Look look) {
        this.look = look;
        words = look.words();
        frames = shot.lanes().stream().map(GroundGroup::frame).toList();
    }

    static Reading of(Shot shot, Look look) {
        return new CurvatureReading(shot, look).read(LaneNames.of(shot, look.words()));
    }

    private Reading read(List<String> names) {
        add("large", frame -> Tex.number(frame.curvature().large()));
        add("small", frame -> Tex.number(frame.curvature().small()));
        add("condition", frame -> Tex.number(frame.curvature().conditionNumber()));
        add("limit", frame -> Tex.number(frame.curvature().largestStableEta()));
        add("eta", frame -> Tex.number(frame.eta()));
        if (frames.getFirst().regression() != null) {
            add("batch", CurvatureReading::batch);
            add("epoch", CurvatureReading::epoch);
        }
        if (frames.stream().anyMatch(frame -> frame.evaluations() != frame.step())) {
            add("cost", frame -> Tex.figures(Figures.whole(frame.evaluations())));
        }
        boolean alone = frames.size() == 1;
        List<Head> heads = new ArrayList<>();
        for (int i = 0; i < frames.size(); i++) {
            heads.add(
                    new Head(
                            alone ? "" : names.get(i),
                            alone ? look.palette().text() : look.palette().series(i).text()));
        }
        String place = alone ? "*" + frames.getFirst().place().word().in(words) + "*" : "";
        return new Reading("*" + words.say("surface.curvature") + "*", place, heads, rows);
    }

    private void add(String key, Function<SurfaceFrame, String> value) {
        List<String> values = frames.stream().map(frame -> "$" + value.apply(frame) + "$").toList();
        rows.add(new Row(words.say("surface.curvature." + key), values));
    }

    private static String batch(SurfaceFrame frame) {
        RegressionPicture picture = frame.regression();
        return picture == null ? "" : picture.batchSize() + " / " + picture.examples().count();
    }

    private static String epoch(SurfaceFrame frame) {
        RegressionPicture picture = frame.regression();
        return picture == null ? "" : Tex.figures(Figures.whole(picture.epoch()));
    }
}

package org.gradientlab.plot;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A mark whose points can be clicked to have their numbers explained.
 *
 * @param topic what the point at a spot stands for; null where it stands for nothing of its own
 * @param whole what the mark's writing stands for; null where that is nothing
 */
public record Explained(Mark mark, Function<Spot, @Nullable Topic> topic, @Nullable Topic whole)
        implements Mark {
    /** All of the mark, its writing too, stands for one number of the step on screen. */
    public static Mark of(Mark mark, int lane, String key) {
        Topic topic = Topic.shown(lane, key);
        return new Explained(mark, spot -> topic, topic);
    }

    /** A curve over the steps of a run: each of its points is the same number of another step. */
    public static Mark ofEachStep(Mark mark, int lane, String key) {
        return new Explained(mark, spot -> new Topic(lane, key, Math.round(spot.x())), null);
    }

    /** Each point of the mark stands for something of its own. */
    public static Mark ofEachPoint(Mark mark, Function<Spot, @Nullable Topic> topic) {
        return new Explained(mark, topic, null);
    }

    @Override
    public Optional<Spot> nearest(PlotArea area, double px, double py) {
        return mark.nearest(area, px, py).map(spot -> spot.about(topic.apply(spot)));
    }

    @Override
    public void draw(Pen pen) {
        pen.about(whole, () -> mark.draw(pen));
    }

    @Override
    public boolean isPoint() {
        return mark.isPoint();
    }

    @Override
    public double above(Look look) {
        return mark.above(look);
    }

    @Override
    public double below(Look look) {
        return mark.below(look);
    }

    @Override
    public double beside(Look look) {
        return mark.beside(look);
    }

    @Override
    public boolean isWriting() {
        return mark.isWriting();
    }

    @Override
    public Mark wordless() {
        return new Explained(mark.wordless(), topic, whole);
    }

    @Override
    public boolean leavesArea() {
        return mark.leavesArea();
    }
}

package org.gradientlab.experiment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the screen shows at one moment: the scene, the step the playhead is at, the last step there
 * will be as far as is known, and each lane there.
 */
public record Shot(
        long generation, Scene scene, long step, long last, boolean playing, List<LaneShot> lanes) {
    public Shot {
        lanes = List.copyOf(lanes);
    }

    /** How far the longest of the lanes is computed: how far the timeline is filled. */
    public long computed() {
        return lanes.stream().mapToLong(LaneShot::computed).max().orElse(0);
    }

    /** The first lane: the one a view with room for only one shows. */
    public LaneShot lane() {
        return lanes.getFirst();
    }

    /** The same moment for someone who is not to know what comes next. */
    public Shot withoutFuture() {
        List<LaneShot> past = lanes.stream().map(LaneShot::withoutFuture).toList();
        return new Shot(generation, scene, step, scene.steps(), playing, past);
    }

    /** What a view sees that draws one lane of several. */
    public Shot ofLane(int index) {
        return new Shot(
                generation, scene.ofLane(index), step, last, playing, List.of(lanes.get(index)));
    }

    /**
     * One lane: the step it shows (its last one where it ended before the playhead), the knobs in
     * force there, what to draw, and the scalars of all steps computed so far.
     */
    public record LaneShot(
            long step,
            long computed,
            Setup setup,
            Frame frame,
            Track track,
            @Nullable Ending ending) {
        private LaneShot withoutFuture() {
            boolean over = step == computed;
            return new LaneShot(
                    step,
                    step,
                    setup,
                    frame.withoutFuture(),
                    track.upTo(step),
                    over ? ending : null);
        }
    }
}

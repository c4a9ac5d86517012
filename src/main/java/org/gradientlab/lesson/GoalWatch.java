package org.gradientlab.lesson;

import java.util.List;
import java.util.Optional;
import org.gradientlab.experiment.Declaration;
import org.gradientlab.experiment.KnobDeclaration;
import org.gradientlab.experiment.Lane;
import org.gradientlab.experiment.Scene;
import org.gradientlab.experiment.Shot;
import org.gradientlab.knob.Effect;
import org.jspecify.annotations.Nullable;

/**
 * Looks on while a student works at a goal. Only the first lane counts, only the steps that were on
 * screen, and only the knobs that the goal is about may differ from its scene.
 */
public final class GoalWatch {
    private final Goal goal;
    private final Scene scene;
    private @Nullable Lane seen;
    private long next;
    private @Nullable Long reachedAt;
    private boolean tried;

    public GoalWatch(Goal goal, Scene scene) {
        this.goal = goal;
        this.scene = scene;
    }

    /**
     * How it stands now.
     *
     * @param reachedAt the first step at which it held
     * @param now what the left side of its first comparison is
     * @param share how much of the way from the start is done, from 0 to 1
     * @param blocked a knob that differs and may not
     * @param tried whether a run was seen to the end of what counts
     */
    public record Standing(
            Optional<Long> reachedAt,
            double now,
            double share,
            Optional<String> blocked,
            boolean tried) {}

    /** Looks at a picture of the goal's bench, for others have not the numbers it asks for. */
    public Standing see(Shot shot) {
        Lane lane = shot.scene().lanes().getFirst();
        if (!lane.equals(seen)) {
            seen = lane;
            next = 0;
            reachedAt = null;
        }
        Optional<String> blocked = blocked(shot.scene());
        Shot.LaneShot shown = shot.lane();
        long last = Math.min(shown.step(), goal.condition().within());
        tried |= last > 0 && last >= Math.min(goal.condition().within(), shot.last());
        if (blocked.isEmpty()) {
            for (; next <= last && reachedAt == null; next++) {
                if (goal.condition().holds(reading(shot, next))) {
                    reachedAt = next;
                }
            }
        }
        Condition.Comparison first = goal.condition().comparisons().getFirst();
        double now = first.left().in(reading(shot, Math.min(last, shown.step())));
        double begin = first.left().in(reading(shot, 0));
        double target = first.right().in(reading(shot, 0));
        double share = reachedAt != null ? 1 : share(begin, now, target);
        return new Standing(Optional.ofNullable(reachedAt), now, share, blocked, tried);
    }

    private static Reading reading(Shot shot, long step) {
        Lane lane = shot.scene().lanes().getFirst();
        return new Reading(shot.scene().bench(), lane.at(step), shot.lane().track(), step);
    }

    /** On a logarithmic scale where all of it is above 0. */
    private static double share(double begin, double now, double target) {
        boolean log = begin > 0 && now > 0 && target > 0;
        double from = log ? Math.log(begin) : begin;
        double to = log ? Math.log(target) : target;
        double at = log ? Math.log(now) : now;
        double share = (at - from) / (to - from);
        return Double.isFinite(share) ? Math.clamp(share, 0, 1) : 0;
    }

    private Optional<String> blocked(Scene shown) {
        Declaration declaration = Declaration.of(scene.bench());
        Object wanted = scene.lanes().getFirst().setup();
        Object present = shown.lanes().getFirst().latest();
        List<KnobDeclaration> differing = declaration.differing(wanted, present);
        return differing.stream()
                .filter(knob -> !goal.turnable().contains(knob.name()))
                .filter(knob -> knob.effect() != Effect.SHOWS)
                .map(KnobDeclaration::labelKey)
                .findFirst();
    }
}

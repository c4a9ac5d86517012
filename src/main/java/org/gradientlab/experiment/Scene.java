package org.gradientlab.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an experiment is, as a value: a bench, how many steps, the step to show first, one to four
 * lanes, and which knobs are hidden or locked.
 */
public record Scene(Bench<?> bench, long steps, long at, List<Lane> lanes, KnobRules rules) {
    public static final long MOST_STEPS = 10_000_000;
    public static final int MOST_LANES = 4;

    public Scene {
        lanes = List.copyOf(lanes);
    }

    /** A scene whose knobs may all be turned. */
    public Scene(Bench<?> bench, long steps, long at, List<Lane> lanes) {
        this(bench, steps, at, lanes, KnobRules.NONE);
    }

    /** A fresh scene of a bench: one lane, every knob at its default. */
    public static Scene of(Bench<?> bench) {
        Setup setup = (Setup) Declaration.of(bench).defaults();
        return new Scene(bench, bench.steps(), 0, List.of(new Lane(setup)));
    }

    public Scene withLane(int index, Lane lane) {
        List<Lane> changed = new ArrayList<>(lanes);
        changed.set(index, lane);
        return new Scene(bench, steps, at, changed, rules);
    }

    /** With another lane right behind the one at this index. */
    public Scene withLaneAfter(int index, Lane lane) {
        List<Lane> more = new ArrayList<>(lanes);
        more.add(index + 1, lane);
        return new Scene(bench, steps, at, more, rules);
    }

    public Scene withoutLane(int index) {
        List<Lane> fewer = new ArrayList<>(lanes);
        fewer.remove(index);
        return new Scene(bench, steps, at, fewer, rules);
    }

    /** The scene of one lane alone. */
    public Scene ofLane(int index) {
        return new Scene(bench, steps, at, List.of(lanes.get(index)), rules);
    }

    public Scene withSteps(long count) {
        return new Scene(bench, count, Math.min(at, count), lanes, rules);
    }

    public Scene withRules(KnobRules other) {
        return new Scene(bench, steps, at, lanes, other);
    }

    public Scene at(long step) {
        return new Scene(bench, steps, step, lanes, rules);
    }

    /**
     * This scene with a knob of one lane set at the step on screen, and a shared one in the lanes
     * that are compared with it. A knob that turns makes a turn there; one that only shows holds
     * for the whole run; any other starts the lane anew, as does any knob where the run has not
     * begun or is over.
     */
    public Scene turned(int index, String path, Object value, long step, boolean over) {
        KnobPath knob = KnobPath.of(Declaration.of(bench), path);
        Setup turning = lanes.get(index).latest();
        List<Lane> turned = new ArrayList<>();
        for (int i = 0; i < lanes.size(); i++) {
            Lane lane = lanes.get(i);
            boolean along = i == index || knob.isShared(turning, lane.latest());
            turned.add(along ? turned(lane, knob, value, step, over) : lane);
        }
        return new Scene(bench, steps, at, turned, rules);
    }

    private static Lane turned(Lane lane, KnobPath knob, Object value, long step, boolean over) {
        Setup next = (Setup) knob.with(lane.latest(), value);
        return switch (knob.effect(lane.latest(), value)) {
            case SHOWS -> lane.withEach(setup -> (Setup) knob.with(setup, value));
            case TURNS -> over ? new Lane(next) : lane.turned(step, next);
            case RESTARTS -> new Lane(next);
        };
    }

    /** The steps at which a knob of any lane was turned. */
    public Stream<Long> turnedAt() {
        return lanes.stream().flatMap(lane -> lane.turns().stream()).map(Turn::from).distinct();
    }
}

package org.gradientlab.experiment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gradientlab.knob.Effect;

/** The tapes of a scene's lanes, stepping in lockstep. Owned by one thread. */
public final class Rehearsal {
    private final List<Tape> tapes = new ArrayList<>();
    private Scene scene;

    public Rehearsal(Scene scene) {
        this.scene = scene;
        scene.lanes().forEach(lane -> tapes.add(new Tape(scene.bench(), lane)));
    }

    public Scene scene() {
        return scene;
    }

    public List<Tape> tapes() {
        return List.copyOf(tapes);
    }

    /** The step up to which every lane can be shown: lanes that ended hold no one back. */
    public long reach() {
        // Asked before every step: streams took a fifteenth of the time of a small network.
        long hindmost = Long.MAX_VALUE;
        long foremost = 0;
        for (Tape tape : tapes) {
            foremost = Math.max(foremost, tape.computed());
            if (tape.ending() == null) {
                hindmost = Math.min(hindmost, tape.computed());
            }
        }
        return Math.min(hindmost, foremost);
    }

    /** The last step there will be: the scene's, or where the last of the lanes ended. */
    public long last() {
        boolean ended = tapes.stream().allMatch(tape -> tape.ending() != null);
        return ended ? Math.min(scene.steps(), reach()) : scene.steps();
    }

    /**
     * Brings the lanes that are furthest behind one step on; false where nothing is left to
     * compute.
     */
    public boolean advance() {
        long reach = reach();
        if (reach >= scene.steps()) {
            return false;
        }
        boolean moved = false;
        for (Tape tape : tapes) {
            moved |= tape.computed() == reach && tape.advance();
        }
        return moved;
    }

    /** What each lane shows at a step; a lane that ended before it shows its last. */
    public List<Shot.LaneShot> shots(long step) {
        List<Shot.LaneShot> shots = new ArrayList<>();
        for (Tape tape : tapes) {
            long at = Math.min(step, tape.computed());
            Setup setup = tape.lane().at(at);
            shots.add(
                    new Shot.LaneShot(
                            at,
                            tape.computed(),
                            setup,
                            tape.frame(at),
                            tape.track(),
                            tape.ending()));
        }
        return shots;
    }

    /**
     * Goes over to another scene of the same bench, keeping of each tape what still holds. Returns
     * the step up to which all lanes are as before: 0 where one had to start anew.
     */
    public long become(Scene next) {
        List<Tape> free = new ArrayList<>(tapes);
        List<Optional<Tape>> kept = new ArrayList<>();
        next.lanes().forEach(lane -> kept.add(takeEqual(free, lane)));
        List<Tape> all = new ArrayList<>();
        long same = Long.MAX_VALUE;
        for (int i = 0; i < kept.size(); i++) {
            Lane lane = next.lanes().get(i);
            Heir heir = kept.get(i).map(Heir::new).orElseGet(() -> heir(lane, free));
            same = Math.min(same, heir.same());
            all.add(heir.tape());
        }
        tapes.clear();
        tapes.addAll(all);
        scene = next;
        return same;
    }

    private static Optional<Tape> takeEqual(List<Tape> free, Lane lane) {
        Optional<Tape> equal = free.stream().filter(tape -> tape.lane().equals(lane)).findFirst();
        equal.ifPresent(free::remove);
        return equal;
    }

    /** The tape of a lane of the next scene, and up to which step it is as it was. */
    private record Heir(Tape tape, long same) {
        Heir(Tape tape) {
            this(tape, Long.MAX_VALUE);
        }
    }

    /** A lane that changed takes over a tape whose lane is gone; one that was added shares one. */
    private Heir heir(Lane lane, List<Tape> free) {
        if (!free.isEmpty()) {
            Tape tape = free.removeFirst();
            long same = agreement(tape.lane(), lane);
            if (same == 0) {
                return new Heir(new Tape(scene.bench(), lane), 0);
            }
            if (same == Long.MAX_VALUE) {
                tape.show(lane);
            } else {
                tape.turn(same, lane);
            }
            return new Heir(tape, same);
        }
        Tape model =
                Collections.max(
                        tapes, Comparator.comparingLong(tape -> agreement(tape.lane(), lane)));
        long shared = agreement(model.lane(), lane);
        return new Heir(shared > 0 ? model.forked(shared, lane) : new Tape(scene.bench(), lane));
    }

    /** The first step at which two lanes' knobs differ in more than what is shown. */
    private long agreement(Lane one, Lane other) {
        List<Long> starts = new ArrayList<>(List.of(0L));
        one.turns().forEach(turn -> starts.add(turn.from()));
        other.turns().forEach(turn -> starts.add(turn.from()));
        Declaration declaration = Declaration.of(scene.bench());
        return starts.stream()
                .filter(step -> declaration.effect(one.at(step), other.at(step)) != Effect.SHOWS)
                .min(Long::compare)
                .orElse(Long.MAX_VALUE);
    }
}

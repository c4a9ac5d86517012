package org.gradientlab.shell.session;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadFactory;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.gradientlab.experiment.Bench;
import org.gradientlab.experiment.Player;
import org.gradientlab.experiment.Scene;
import org.gradientlab.experiment.Setup;
import org.gradientlab.experiment.Shot;
import org.jspecify.annotations.Nullable;

/**
 * The experiment on the workbench: the scene as a value with its undo, and the player that runs it.
 * Everything the person turns goes through here. Used on the FX thread only.
 */
public final class Session implements AutoCloseable {
    private final History<Sheet> history;
    private final Player player;
    private final Lanes lanes = new Lanes(this);
    private final KnobChanges changes = new KnobChanges(this);
    private final Cover cover = new Cover();
    private final Explaining explaining;
    private final ReadOnlyObjectWrapper<Sheet> sheet;
    private final ReadOnlyObjectWrapper<@Nullable Shot> shot = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private boolean restingPulse;
    private final ReadOnlyDoubleWrapper speed = new ReadOnlyDoubleWrapper(2);

    /** How fast each bench went when it was left, for benches differ widely in pace. */
    private final Map<Bench<?>, Double> speeds = new HashMap<>();

    public Session(ThreadFactory threads, LongSupplier clock, Sheet first) {
        history = new History<>(first);
        sheet = new ReadOnlyObjectWrapper<>(first);
        player = new Player(threads, clock, first::scene);
        explaining = new Explaining(player);
    }

    // --- what there is to see

    /** The scene with its title and file. */
    public ReadOnlyObjectProperty<Sheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    public Scene scene() {
        return sheet.get().scene();
    }

    /** Its lanes, and which of them the knobs belong to. */
    public Lanes lanes() {
        return lanes;
    }

    /** The number that is being explained. */
    public Explaining explaining() {
        return explaining;
    }

    /** What of it is not as in a fresh scene. */
    public KnobChanges changes() {
        return changes;
    }

    /** What lies over the run while a prediction is open. */
    public Cover cover() {
        return cover;
    }

    /** The newest picture of the run; null until the first one of its scene is there. */
    public ReadOnlyObjectProperty<@Nullable Shot> shotProperty() {
        return shot.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    /** Steps a second; infinity is as fast as it goes. */
    public ReadOnlyDoubleProperty speedProperty() {
        return speed.getReadOnlyProperty();
    }

    /** The knobs of a lane as the panel shows them. */
    public Setup setup(int lane) {
        return scene().lanes().get(lane).latest();
    }

    /** How long pictures have been in the making, all in all: what steps did not have. */
    public long nanosOnPictures() {
        return player.nanosOnPictures();
    }

    // --- commands on the scene

    /** Lays another scene on the workbench, at the step it asks to be shown first. */
    public void open(Sheet next) {
        Bench<?> bench = next.scene().bench();
        if (!bench.equals(scene().bench())) {
            speeds.put(scene().bench(), speed.get());
            speed(speeds.getOrDefault(bench, bench.pace()));
        }
        history.act(next);
        start(next.scene());
        playing.set(false);
        publish();
    }

    /** Until the first picture is there, that of the scene before must not be taken for it. */
    private void start(Scene other) {
        player.open(other);
        cover.forget();
        shot.set(null);
    }

    /** A fresh scene of a bench, every knob at its default. */
    public void startNew(Bench<?> bench) {
        open(Sheet.untitled(Scene.of(bench)));
    }

    /**
     * Turns a knob; throws a fault, and changes nothing, where it cannot have the value. What the
     * hand is on may be a moment older than the scene: a lane that is gone has no knobs.
     */
    public void turn(int lane, String knobPath, Object value, boolean adjusting) {
        if (!has(lane)) {
            return;
        }
        Turning turning = new Turning(scene(), knobPath);
        turning.checkFree();
        Scene next = turning.at(shot.get(), lane, turning.legal(lane, value));
        go(next, lane + "/" + knobPath, adjusting);
    }

    boolean has(int lane) {
        return lane < scene().lanes().size();
    }

    /** The step on screen. */
    long step() {
        Shot now = shot.get();
        return now == null ? 0 : now.step();
    }

    public void steps(long count, boolean adjusting) {
        new Turning(scene(), "steps").checkFree();
        go(scene().withSteps(count), "steps", adjusting);
    }

    void go(Scene next, @Nullable Object mark, boolean continues) {
        if (next.equals(scene()) && mark == null) {
            return;
        }
        history.act(sheet.get().with(next), mark, continues);
        if (continues) {
            player.adjust(next);
        } else {
            player.turn(next);
        }
        publish();
    }

    /** Says that the scene now belongs to a file, which is nothing to undo. */
    void savedAs(Sheet saved) {
        history.amend(saved);
        publish();
    }

    public void undo() {
        if (history.canUndo()) {
            show(history.undo());
        }
    }

    public void redo() {
        if (history.canRedo()) {
            show(history.redo());
        }
    }

    private void show(Sheet other) {
        if (other.scene().bench().equals(scene().bench())) {
            player.turn(other.scene());
        } else {
            start(other.scene());
        }
        publish();
    }

    private void publish() {
        lanes.leave(history.now().scene().lanes().size());
        sheet.set(history.now());
        canUndo.set(history.canUndo());
        canRedo.set(history.canRedo());
    }

    // --- commands on the playhead

    /**
     * Takes the newest shot; called once a pulse. At full speed every other pulse is left to the
     * run: thirty pictures a second are even enough, and painting takes no more than half a core.
     */
    public void pulse() {
        explaining.pulse();
        boolean rushing = playing.get() && Double.isInfinite(speed.get());
        restingPulse = rushing && !restingPulse;
        if (restingPulse) {
            return;
        }
        Shot newest = player.take();
        if (newest != null) {
            playing.set(newest.playing());
            Shot seen = cover.over(newest);
            shot.set(seen);
            explaining.show(seen);
        }
    }

    /** Covers the run from its start on, or uncovers it. */
    public void cover(boolean wanted) {
        if (wanted != cover.isOn()) {
            if (wanted) {
                restart();
            }
            cover.lay(wanted);
            shot.set(cover.again());
        }
    }

    public void play() {
        if (!cover.refuses()) {
            player.play();
        }
    }

    public void pause() {
        player.pause();
    }

    public void playOrPause() {
        if (playing.get()) {
            pause();
        } else {
            play();
        }
    }

    public void restart() {
        player.pause();
        player.seek(0);
    }

    public void stepBy(long steps) {
        if (steps < 0 || !cover.refuses()) {
            player.stepBy(steps);
        }
    }

    public void seek(long step) {
        if (step <= step() || !cover.refuses()) {
            player.seek(step);
        }
    }

    public void seekToEnd() {
        Shot now = shot.get();
        seek(now == null ? scene().steps() : now.last());
    }

    public void speed(double stepsPerSecond) {
        speed.set(stepsPerSecond);
        player.speed(stepsPerSecond);
    }

    @Override
    public void close() {
        player.close();
    }
}

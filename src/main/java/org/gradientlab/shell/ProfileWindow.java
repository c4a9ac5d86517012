package org.gradientlab.shell;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadFactory;
import javafx.animation.AnimationTimer;
import javafx.stage.Stage;
import org.gradientlab.command.FrameTimes;
import org.gradientlab.command.ProfilePlan;
import org.gradientlab.experiment.Declaration;
import org.gradientlab.experiment.KnobPath;
import org.gradientlab.experiment.RealKind;
import org.gradientlab.experiment.Scene;
import org.gradientlab.experiment.Shot;
import org.gradientlab.shell.session.Background;
import org.gradientlab.shell.session.FileChoice;
import org.gradientlab.shell.session.Preferences;
import org.gradientlab.shell.session.Session;
import org.gradientlab.shell.session.Settings;
import org.gradientlab.shell.session.Sheet;
import org.gradientlab.shell.session.Surroundings;
import org.gradientlab.shell.session.TextClipboard;
import org.gradientlab.shell.session.Workbench;

/** The real window with one scene, timing its own frames. Lives on the FX thread. */
final class ProfileWindow {
    private static final long WARM_UP_NANOS = 1_000_000_000L;
    private static final int PULSES_TO_SETTLE = 30;
    private static final double BYTES_PER_MEGABYTE = 1 << 20;
    private static final double NANOS = 1e9;
    private static final double SWEEP_SECONDS = 4;
    private static final double NANOS_PER_MILLISECOND = 1e6;

    private final ProfilePlan plan;
    private final CompletableFuture<FrameTimes> outcome;
    private final List<Thread> workers = new CopyOnWriteArrayList<>();
    private final List<Double> times = new ArrayList<>();
    private final Workbench workbench;
    private final Stage stage = new Stage();
    private int settling = PULSES_TO_SETTLE;
    private long opened;
    private double heapBefore;
    private long last;
    private Meter begun = new Meter(0, 0, 0);
    private long pictures;
    private long lastScene = -1;

    /** The steps of the runs that came to their end. */
    private long stepsBefore;

    /** What had been computed at one moment, and at what cost. */
    private record Meter(long nanos, long steps, long trainingNanos) {}

    private ProfileWindow(ProfilePlan plan, CompletableFuture<FrameTimes> outcome) {
        this.plan = plan;
        this.outcome = outcome;
        ThreadFactory factory = Thread.ofPlatform().daemon().name("profile-", 0).factory();
        workbench =
                new Workbench(
                        Preferences.of(Settings.fresh()),
                        new Surroundings(
                                task -> {
                                    Thread worker = factory.newThread(task);
                                    workers.add(worker);
                                    return worker;
                                },
                                System::nanoTime,
                                Background.none(),
                                FileChoice.none(),
                                TextClipboard.ofItsOwn()));
    }

    static void measure(ProfilePlan plan, CompletableFuture<FrameTimes> outcome) {
        new ProfileWindow(plan, outcome).run();
    }

    private void run() {
        // Laid before there is a window, or home would be drawn first.
        lay();
        Settings settings = workbench.preferences().settings();
        stage.setScene(new LabWindow(workbench).scene(settings.width(), settings.height()));
        stage.show();
        new AnimationTimer() {
            @Override
            public void handle(long pulse) {
                if (!frame(System.nanoTime())) {
                    stop();
                    finish();
                }
            }
        }.start();
    }

    private void lay() {
        Scene scene = plan.scene();
        workbench
                .documents()
                .lay(Sheet.untitled(plan.still() ? scene : scene.withSteps(Scene.MOST_STEPS)));
    }

    /** A run that came to its end is begun anew, or what is timed then would be a still window. */
    private void goOn() {
        Shot shot = workbench.session().shotProperty().get();
        if (shot != null && shot.step() >= shot.last()) {
            stepsBefore += stepsOf(shot);
            lay();
            workbench.session().play();
        }
    }

    /** Takes one frame in; false after the last one. */
    private boolean frame(long now) {
        workbench.session().pulse();
        if (--settling >= 0) {
            if (settling == 0) {
                begin(now);
            }
        } else if (now - opened < WARM_UP_NANOS) {
            begun = meter(now);
        } else {
            times.add((now - last) / NANOS_PER_MILLISECOND);
            pictures += isNewPicture() ? 1 : 0;
        }
        if (settling < 0 && !plan.still()) {
            goOn();
        }
        if (settling < 0 && plan.dragged() != null) {
            drag(plan.dragged(), (now - opened) / NANOS);
        }
        last = now;
        return settling > 0 || now - opened < plan.seconds() * NANOS + WARM_UP_NANOS;
    }

    /** The window is there: from now on time counts. */
    private void begin(long now) {
        opened = now;
        heapBefore = heap();
        if (!plan.still()) {
            workbench.session().speed(Double.POSITIVE_INFINITY);
            workbench.session().play();
        }
    }

    /** Memory in use after a collection, in megabytes. */
    private static double heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / BYTES_PER_MEGABYTE;
    }

    /** Whether the picture of a scene that another knob made is on the screen, and whole. */
    private boolean isNewPicture() {
        Shot shot = workbench.session().shotProperty().get();
        if (shot == null
                || shot.generation() == lastScene
                || shot.lanes().stream().anyMatch(lane -> lane.frame().isUnfinished())) {
            return false;
        }
        lastScene = shot.generation();
        return true;
    }

    /** To and fro over the whole slider, as a hand that does not let go. */
    private void drag(String knob, double seconds) {
        Session session = workbench.session();
        KnobPath path = KnobPath.of(Declaration.of(session.scene().bench()), knob);
        if (path.kind(session.setup(0)) instanceof RealKind real) {
            double share = Math.abs(seconds / SWEEP_SECONDS % 2 - 1);
            double value =
                    real.log()
                            ? real.from() * Math.pow(real.to() / real.from(), share)
                            : real.from() + share * (real.to() - real.from());
            session.turn(0, knob, value, true);
        }
    }

    private Meter meter(long now) {
        long cpu = 0;
        for (Thread worker : workers) {
            cpu +=
                    Math.max(
                            0,
                            ManagementFactory.getThreadMXBean()
                                    .getThreadCpuTime(worker.threadId()));
        }
        return new Meter(now, computed(), cpu - workbench.session().nanosOnPictures());
    }

    private long computed() {
        Shot shot = workbench.session().shotProperty().get();
        return stepsBefore + (shot == null ? 0 : stepsOf(shot));
    }

    private static long stepsOf(Shot shot) {
        return shot.lanes().stream().mapToLong(Shot.LaneShot::computed).sum();
    }

    private void finish() {
        Meter ended = meter(last);
        workbench.session().pause();
        double heap = heap();
        stage.close();
        workbench.close();
        double seconds = (ended.nanos - begun.nanos) / NANOS;
        outcome.complete(
                new FrameTimes(
                        times,
                        (ended.steps - begun.steps) / seconds,
                        (ended.trainingNanos - begun.trainingNanos) / NANOS / seconds,
                        heapBefore,
                        heap,
                        pictures / seconds));
    }
}

package org.gradientlab.shell.monkey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.robot.Robot;
import org.gradientlab.command.FuzzPlan;
import org.gradientlab.experiment.Bench;

/**
 * Lets the monkey play with each bench of a plan in turn while the watch looks on. It plays in
 * rounds: each begins from the same screen, so that memory can be compared from round to round.
 */
public final class MonkeyBusiness {
    private static final int MOST_ACTS_A_FRAME = 6;
    private static final int FEWEST_ROUNDS = 6;
    private static final double LONGEST_ROUND_SECONDS = 10;
    private static final int PINGS_TO_SETTLE = 3;

    /** Some ten seconds: what is not at rest by then is measured as it is. */
    private static final int MOST_PINGS_TO_REST = 300;

    private static final double NANOS = 1e9;

    private final FuzzPlan plan;
    private final Playground playground;
    private final Consumer<String> progress;

    public MonkeyBusiness(FuzzPlan plan, Playground playground, Consumer<String> progress) {
        this.plan = plan;
        this.playground = playground;
        this.progress = progress;
    }

    /**
     * Plays until the time is up or something broke; returns what broke, with the last acts before
     * it.
     */
    public List<String> run() {
        try {
            for (Bench<?> bench : plan.benches()) {
                List<String> faults = play(bench, plan.seconds() / plan.benches().size());
                if (!faults.isEmpty()) {
                    return faults;
                }
            }
            return List.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of("interrupted");
        } catch (ExecutionException e) {
            return List.of("the window could not be opened: " + e.getCause());
        }
    }

    private List<String> play(Bench<?> bench, double seconds)
            throws InterruptedException, ExecutionException {
        Diary diary = new Diary();
        RandomGenerator dice = RandomGeneratorFactory.of("L64X128MixRandom").create(plan.seed());
        Thread window = onWindow(Thread::currentThread);
        try (HealthWatch watch = new HealthWatch(window)) {
            Play play = onWindow(() -> new Play(new Monkey(dice, new Robot(), diary), dice));
            int rounds = Math.max(FEWEST_ROUNDS, (int) Math.ceil(seconds / LONGEST_ROUND_SECONDS));
            for (int round = 0; round < rounds && !watch.foundSomething(); round++) {
                playRound(bench, play, watch, seconds / rounds);
            }
            List<String> faults = watch.faults();
            progress.accept(
                    String.format(
                            Locale.ROOT,
                            "%s: seed %d, %d acts, %d faults",
                            bench.id(),
                            plan.seed(),
                            diary.count(),
                            faults.size()));
            return faults.isEmpty() ? faults : withDiary(bench, faults, diary);
        }
    }

    private void playRound(Bench<?> bench, Play play, HealthWatch watch, double seconds)
            throws InterruptedException, ExecutionException {
        onWindow(() -> {
            playground.open(bench);
            return bench;
        });
        int atRest = 0;
        for (int ping = 0; ping < MOST_PINGS_TO_REST && atRest < PINGS_TO_SETTLE; ping++) {
            watch.ping();
            atRest = onWindow(playground::atRest) ? atRest + 1 : 0;
        }
        watch.measureHeap();
        onWindow(play::begin);
        long start = System.nanoTime();
        while ((System.nanoTime() - start) / NANOS < seconds && !watch.foundSomething()) {
            watch.ping();
        }
        onWindow(play::end);
    }

    private List<String> withDiary(Bench<?> bench, List<String> faults, Diary diary) {
        List<String> all = new ArrayList<>(faults);
        all.add(
                "replay with: fuzz --bench "
                        + bench.id()
                        + " --seed "
                        + plan.seed()
                        + "; the last acts were");
        all.addAll(diary.last());
        return all;
    }

    private static <T> T onWindow(Callable<T> task)
            throws InterruptedException, ExecutionException {
        FutureTask<T> future = new FutureTask<>(task);
        Platform.runLater(future);
        return future.get();
    }

    /** Several acts a frame. */
    private static final class Play extends AnimationTimer {
        private final Monkey monkey;
        private final RandomGenerator dice;

        Play(Monkey monkey, RandomGenerator dice) {
            this.monkey = monkey;
            this.dice = dice;
        }

        Play begin() {
            start();
            return this;
        }

        Play end() {
            stop();
            return this;
        }

        @Override
        public void handle(long now) {
            for (int acts = 1 + dice.nextInt(MOST_ACTS_A_FRAME); acts > 0; acts--) {
                monkey.act();
            }
        }
    }
}

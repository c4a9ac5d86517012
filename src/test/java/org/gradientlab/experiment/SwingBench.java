package org.gradientlab.experiment;

import java.util.List;
import org.gradientlab.words.Word;
import org.jspecify.annotations.Nullable;

/**
 * A chaotic swing whose every bit depends on every step before, so that a wrong replay shows at
 * once.
 */
public final class SwingBench implements Bench<SwingSetup> {
    /**
     * Where the swing stands; beyond {@code END} steps a swing that started left of -9 has ended.
     */
    public record SwingFrame(long steps, double place, double speed) implements Frame {}

    static final int END = 50;
    private static final SwingBench BENCH = new SwingBench();

    @Override
    public String id() {
        return "swing";
    }

    @Override
    public Class<SwingSetup> setupType() {
        return SwingSetup.class;
    }

    @Override
    public Run start(SwingSetup setup) {
        return new SwingRun(setup);
    }

    @Override
    public List<String> scalars() {
        return List.of("place", "speed");
    }

    @Override
    public int headline() {
        return 0;
    }

    @Override
    public long steps() {
        return 100;
    }

    static Scene scene() {
        return Scene.of(BENCH);
    }

    private static final class SwingRun implements Run {
        private record Saved(long steps, double place, double speed) implements Checkpoint {
            @Override
            public long bytes() {
                return 40;
            }
        }

        private SwingSetup setup;
        private long steps;
        private double place;
        private double speed = 0.01;

        SwingRun(SwingSetup setup) {
            this.setup = setup;
            this.place = setup.start();
        }

        @Override
        public void step() {
            double drag = setup.push() instanceof SwingSetup.Push.Damped damped ? damped.drag() : 0;
            speed = (1 - 0.01 * drag) * speed - setup.push().rate() * StrictMath.sin(7 * place);
            place = StrictMath.IEEEremainder(place + speed, 2);
            steps++;
        }

        @Override
        public void turn(Setup next) {
            setup = (SwingSetup) next;
        }

        @Override
        public void scalars(double[] into) {
            into[0] = place;
            into[1] = speed;
        }

        @Override
        public Checkpoint checkpoint() {
            return new Saved(steps, place, speed);
        }

        @Override
        public void restore(Checkpoint checkpoint) {
            Saved saved = (Saved) checkpoint;
            steps = saved.steps();
            place = saved.place();
            speed = saved.speed();
        }

        @Override
        public Frame frame() {
            return new SwingFrame(steps, place, speed);
        }

        @Override
        public @Nullable Ending ending() {
            return setup.start() < -9 && steps >= END ? new Ending(Word.of("swing.ended")) : null;
        }
    }
}

package org.gradientlab.bench.race;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gradientlab.code.Program;
import org.gradientlab.code.Programmed;
import org.gradientlab.code.RaceProgram;
import org.gradientlab.experiment.Bench;
import org.gradientlab.experiment.Explanation;
import org.gradientlab.experiment.Lane;
import org.gradientlab.experiment.Run;
import org.gradientlab.experiment.Shot.LaneShot;
import org.jspecify.annotations.Nullable;

/** Up to eight optimizers from one start on one ground. */
public final class RaceBench implements Bench<RaceSetup>, Programmed {
    /** The column of the lowest f of all racers so far. */
    public static final int BEST = 0;

    /** One to read knobs with. */
    static final RaceBench SHARED = new RaceBench();

    private static final int COLUMNS = 3;

    private final RaceMaps knobMaps = new RaceMaps();

    @Override
    public String id() {
        return "race";
    }

    @Override
    public Class<RaceSetup> setupType() {
        return RaceSetup.class;
    }

    @Override
    public Run start(RaceSetup setup) {
        return new RaceRun(setup, knobMaps);
    }

    /** Where each racer is drawn and its f; NaN for racers there are not, and after their end. */
    @Override
    public List<String> scalars() {
        List<String> names = new ArrayList<>(List.of("best"));
        for (int racer = 1; racer <= RaceSetup.MOST_RACERS; racer++) {
            names.addAll(List.of("x" + racer, "y" + racer, "f" + racer));
        }
        return List.copyOf(names);
    }

    /** The column of a racer's x in the track; racers are counted from 0. */
    public static int x(int racer) {
        return BEST + 1 + COLUMNS * racer;
    }

    public static int y(int racer) {
        return x(racer) + 1;
    }

    public static int f(int racer) {
        return x(racer) + 2;
    }

    @Override
    public int headline() {
        return BEST;
    }

    @Override
    public List<String> topics(LaneShot lane) {
        return new RaceExplained((RaceFrame) lane.frame(), (RaceSetup) lane.setup()).topics();
    }

    @Override
    public @Nullable Explanation explain(String topic, LaneShot lane) {
        return new RaceExplained((RaceFrame) lane.frame(), (RaceSetup) lane.setup()).of(topic);
    }

    @Override
    public long steps() {
        return 200;
    }

    @Override
    public Program program(Lane lane) {
        RaceSetup setup = (RaceSetup) lane.setup();
        Course course = Course.of(setup);
        return RaceProgram.on(
                course.ground(),
                Arrays.stream(course.ground().placeAt(setup.x0(), setup.y0())).boxed().toList(),
                setup.racers(),
                course.far(setup.x0(), setup.y0()),
                RaceSetup.MOST_RACERS);
    }
}

package org.gradientlab.bench.race;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.gradientlab.experiment.Checkpoint;
import org.gradientlab.experiment.Ending;
import org.gradientlab.experiment.Frame;
import org.gradientlab.experiment.Run;
import org.gradientlab.experiment.Setup;
import org.gradientlab.function.Region;
import org.gradientlab.landscape.Descender;
import org.gradientlab.landscape.FormulaCurve;
import org.gradientlab.landscape.FormulaSurface;
import org.gradientlab.landscape.HeightMap;
import org.gradientlab.landscape.Inner;
import org.gradientlab.landscape.Landscape;
import org.gradientlab.words.Word;
import org.jspecify.annotations.Nullable;

/** Racers that step together on one course; those that are out stay where they ended. */
final class RaceRun implements Run {
    private static final int FINE = 121;
    private static final int COARSE = 31;
    private static final int ALONG_CURVE = 401;

    /** Steps of the knob map made with each picture: a few milliseconds. */
    private static final int SLICE = 8000;

    private final Course course;
    private final List<Racer> racers;
    private RaceSetup setup;
    private long step;
    private @Nullable HeightMap map;
    private final RaceMaps knobMaps;

    RaceRun(RaceSetup setup, RaceMaps knobMaps) {
        this.setup = setup;
        this.knobMaps = knobMaps;
        course = Course.of(setup);
        racers =
                setup.racers().stream()
                        .map(rule -> new Racer(course, rule, setup.x0(), setup.y0()))
                        .toList();
    }

    @Override
    public void step() {
        racers.forEach(Racer::step);
        step++;
    }

    /** Only what is shown can be turned: a race is fair because all run under one setup. */
    @Override
    public void turn(Setup next) {
        setup = (RaceSetup) next;
    }

    @Override
    public void scalars(double[] into) {
        Arrays.fill(into, Double.NaN);
        for (int i = 0; i < racers.size(); i++) {
            Racer racer = racers.get(i);
            if (racer.point().steps() == step) {
                into[RaceBench.x(i)] = racer.x();
                into[RaceBench.y(i)] = racer.y();
                into[RaceBench.f(i)] = racer.point().height();
            }
            double lowest = into[RaceBench.BEST];
            double f = racer.isOut() ? Double.NaN : racer.point().height();
            into[RaceBench.BEST] = f < lowest || Double.isNaN(lowest) ? f : lowest;
        }
    }

    @Override
    public Checkpoint checkpoint() {
        return new Saved(step, racers.stream().map(Racer::state).toList());
    }

    @Override
    public void restore(Checkpoint checkpoint) {
        Saved saved = (Saved) checkpoint;
        step = saved.step();
        for (int i = 0; i < racers.size(); i++) {
            racers.get(i).restore(saved.racers().get(i));
        }
    }

    private record Saved(long step, List<double[]> racers) implements Checkpoint {
        private static final int OVERHEAD = 64;

        @Override
        public long bytes() {
            long numbers = racers.stream().mapToLong(state -> state.length + 2L).sum();
            return OVERHEAD + Double.BYTES * numbers;
        }
    }

    @Override
    public @Nullable Ending ending() {
        return racers.stream().allMatch(Racer::isOut)
                ? new Ending(Word.of("race.all-out", step))
                : null;
    }

    @Override
    public Frame frame() {
        Landscape ground = course.ground();
        return new RaceFrame(
                step,
                ground instanceof FormulaCurve,
                formula(ground),
                map(),
                course.minima(),
                course.goal(),
                course.floor(),
                IntStream.range(0, racers.size()).mapToObj(this::picture).toList(),
                Standing.of(racers),
                knobMap());
    }

    private static String formula(Landscape ground) {
        return switch (ground) {
            case FormulaSurface surface -> surface.f().latex();
            case FormulaCurve curve -> curve.f().latex();
            default -> "";
        };
    }

    private RacerPicture picture(int index) {
        Racer racer = racers.get(index);
        Descender point = racer.point();
        Landscape ground = course.ground();
        double[] ahead = point.lookAhead();
        double x = racer.x();
        double y = racer.y();
        return new RacerPicture(
                index,
                setup.racers().get(index),
                x,
                y,
                point.height(),
                point.steps(),
                point.evaluations(),
                course.distance(x, y),
                racer.reachedAt(),
                point.gradient(0),
                ground.dimensions() > 1 ? point.gradient(1) : 0,
                ground.pictureX(ahead),
                ground.pictureY(ahead),
                Coast.of(point),
                Inner.of(point.updater()),
                index == setup.shownRacer() && !racer.isOut() ? point.nextUpdate(1) : List.of(),
                racer.fate(),
                racer.why().orElse(null));
    }

    private HeightMap map() {
        Region best = course.picture().region();
        double[] start = course.ground().placeAt(setup.x0(), setup.y0());
        double y0 = course.ground().pictureY(start);
        Region region = setup.area().on(best, setup.x0(), y0);
        HeightMap known = map;
        if (known == null || !known.region().equals(region)) {
            boolean curve = course.ground() instanceof FormulaCurve;
            int cells = course.ground().effort() > 1 ? COARSE : FINE;
            known =
                    HeightMap.of(
                            course.picture(),
                            region,
                            curve ? ALONG_CURVE : cells,
                            curve ? 2 : cells);
            map = known;
        }
        return known;
    }

    private @Nullable KnobMapPicture knobMap() {
        return setup.map() instanceof KnobMap.Grid grid
                ? knobMaps.worked(setup, grid, SLICE)
                : null;
    }
}

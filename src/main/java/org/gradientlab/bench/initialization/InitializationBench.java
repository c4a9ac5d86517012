package org.gradientlab.bench.initialization;

import java.util.List;
import org.gradientlab.code.Program;
import org.gradientlab.code.Programmed;
import org.gradientlab.experiment.Bench;
import org.gradientlab.experiment.Explanation;
import org.gradientlab.experiment.Lane;
import org.gradientlab.experiment.Run;
import org.gradientlab.experiment.Shot.LaneShot;
import org.gradientlab.words.Word;
import org.jspecify.annotations.Nullable;

/** One deep network from several beginnings: how signals and gradients fare, and what it learns. */
public final class InitializationBench implements Bench<InitializationSetup>, Programmed {
    public static final int LOSS = 0;
    public static final int GRADIENT = 1;

    private final StandardDraws draws = new StandardDraws();
    private final PassRooms rooms = new PassRooms();

    @Override
    public String id() {
        return "initialization";
    }

    @Override
    public Class<InitializationSetup> setupType() {
        return InitializationSetup.class;
    }

    @Override
    public Run start(InitializationSetup setup) {
        return new InitializationRun(setup, draws, rooms);
    }

    /** Both are of the update that led to a step, measured before it was made; NaN at the start. */
    @Override
    public List<String> scalars() {
        return List.of("loss", "gradient_norm");
    }

    @Override
    public int headline() {
        return LOSS;
    }

    @Override
    public List<String> columns() {
        return List.of("layer", "mean", "variance", "saturated", "dead", "gradient_variance");
    }

    @Override
    public List<String> topics(LaneShot lane) {
        return new InitializationExplained((InitializationFrame) lane.frame(), lane).topics();
    }

    @Override
    public @Nullable Explanation explain(String topic, LaneShot lane) {
        return new InitializationExplained((InitializationFrame) lane.frame(), lane).of(topic);
    }

    @Override
    public long steps() {
        return 100;
    }

    @Override
    public double pace() {
        return 10;
    }

    /** The beginning is the point, not what comes of it. */
    @Override
    public boolean tellsAtOnce() {
        return true;
    }

    /** Training costs more than a pass, and most who look at beginnings never ask for it. */
    @Override
    public boolean runsAhead() {
        return false;
    }

    @Override
    public Program program(Lane lane) {
        InitializationSetup setup = (InitializationSetup) lane.setup();
        return InitializationRun.isTooLarge(setup)
                ? new Program.None(Word.of("initialization.no-program", setup.weights()))
                : Learning.program(lane);
    }
}

package org.gradientlab.bench.dropout;

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

/** Dropout: a mask at each step, or a network that learns with masks. */
public final class DropoutBench implements Bench<DropoutSetup>, Programmed {
    /** Average of the masks against the whole network; test loss against training loss. */
    public static final int DIFFERENCE = 0;

    public static final int KEPT = 1;
    public static final int SEEN = 2;
    public static final int AVERAGE_OUTPUT = 3;
    public static final int TRAIN_LOSS = 4;
    public static final int TEST_LOSS = 5;
    public static final int TRAIN_ACCURACY = 6;
    public static final int TEST_ACCURACY = 7;

    @Override
    public String id() {
        return "dropout";
    }

    @Override
    public Class<DropoutSetup> setupType() {
        return DropoutSetup.class;
    }

    @Override
    public Run start(DropoutSetup setup) {
        return switch (setup.experiment()) {
            case DropoutExperiment.Masks masks -> new MaskRun(masks, setup.seed());
            case DropoutExperiment.Training training -> new TrainingRun(training, setup.seed());
        };
    }

    /** Those of the other experiment are NaN. */
    @Override
    public List<String> scalars() {
        return List.of(
                "difference",
                "kept",
                "seen",
                "average_output",
                "train_loss",
                "test_loss",
                "train_accuracy",
                "test_accuracy");
    }

    @Override
    public int headline() {
        return DIFFERENCE;
    }

    @Override
    public double pace() {
        return 4;
    }

    @Override
    public List<String> topics(LaneShot lane) {
        return new DropoutExplained(lane.frame(), (DropoutSetup) lane.setup()).topics();
    }

    @Override
    public @Nullable Explanation explain(String topic, LaneShot lane) {
        return new DropoutExplained(lane.frame(), (DropoutSetup) lane.setup()).of(topic);
    }

    @Override
    public long steps() {
        return 10_000;
    }

    @Override
    public Program program(Lane lane) {
        DropoutSetup setup = (DropoutSetup) lane.setup();
        return switch (setup.experiment()) {
            case DropoutExperiment.Masks masks -> new Program.None(Word.of("dropout.no-program"));
            case DropoutExperiment.Training training -> TrainingRun.program(lane, training);
        };
    }
}

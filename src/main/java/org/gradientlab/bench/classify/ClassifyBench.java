package org.gradientlab.bench.classify;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gradientlab.code.Program;
import org.gradientlab.code.Programmed;
import org.gradientlab.experiment.Bench;
import org.gradientlab.experiment.Explanation;
import org.gradientlab.experiment.Lane;
import org.gradientlab.experiment.Run;
import org.gradientlab.experiment.Shot.LaneShot;
import org.gradientlab.words.Fault;
import org.jspecify.annotations.Nullable;

/** A network that learns to tell classes of points in the plane apart. */
public final class ClassifyBench implements Bench<ClassifySetup>, Programmed {
    public static final int EPOCH = 0;
    public static final int LOSS = 1;
    public static final int PENALTY = 2;
    public static final int TRAIN_ACCURACY = 3;
    public static final int VALIDATION_LOSS = 4;
    public static final int VALIDATION_ACCURACY = 5;
    public static final int TEST_LOSS = 6;
    public static final int TEST_ACCURACY = 7;
    private static final int FIRST_GRADIENT = 8;

    private static final List<String> SCALARS = named();

    /** The column of the length of a layer's gradient; layers are counted from 0. */
    public static int gradient(int layer) {
        return FIRST_GRADIENT + layer;
    }

    private static List<String> named() {
        List<String> names =
                new ArrayList<>(
                        List.of(
                                "epoch",
                                "loss",
                                "penalty",
                                "train_accuracy",
                                "validation_loss",
                                "validation_accuracy",
                                "test_loss",
                                "test_accuracy"));
        for (int layer = 1; layer <= ClassifySetup.MOST_LAYERS + 1; layer++) {
            names.add("gradient_" + layer);
        }
        return List.copyOf(names);
    }

    @Override
    public String id() {
        return "classify";
    }

    @Override
    public Class<ClassifySetup> setupType() {
        return ClassifySetup.class;
    }

    /**
     * Points that cannot be learnt from are no error: more are being drawn, or a file is chosen.
     */
    @Override
    public Run start(ClassifySetup setup) {
        try {
            return new ClassifyRun(setup, Material.of(setup));
        } catch (Fault fault) {
            return new UnreadyRun(setup, fault);
        }
    }

    /** The length of the gradient of every layer, the output last; NaN for layers there are not. */
    @Override
    public List<String> scalars() {
        return SCALARS;
    }

    @Override
    public int headline() {
        return LOSS;
    }

    @Override
    public List<String> topics(LaneShot lane) {
        return lane.frame() instanceof ClassifyFrame frame
                ? new ClassifyExplained(frame, (ClassifySetup) lane.setup()).topics()
                : List.of();
    }

    @Override
    public @Nullable Explanation explain(String topic, LaneShot lane) {
        return lane.frame() instanceof ClassifyFrame frame
                ? new ClassifyExplained(frame, (ClassifySetup) lane.setup()).of(topic)
                : null;
    }

    @Override
    public long steps() {
        return 5000;
    }

    /** Two features and a label, in the first three columns until the person says otherwise. */
    @Override
    public List<String> taking(Path table) {
        return List.of("data=csv", "data.file=" + table.toAbsolutePath(), "scaling=z_score");
    }

    /** A single step of a batch is hardly seen; some ten epochs a second are. */
    @Override
    public double pace() {
        return 100;
    }

    /** A network at work has no use for steps nobody has come to. */
    @Override
    public boolean runsAhead() {
        return false;
    }

    @Override
    public Program program(Lane lane) {
        return ClassifyProgram.of(lane);
    }
}

package org.gradientlab.bench.activation;

import java.util.ArrayList;
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

/** Activations and their derivatives, their outputs, chains of layers of them, and a softmax. */
public final class ActivationBench implements Bench<ActivationSetup>, Programmed {
    /** The column the timeline draws: a slope, a mean, the size of a product, or a loss. */
    public static final int SHOWN = 0;

    public static final int Z = 1;
    public static final int VALUES = 2;
    public static final int SLOPES = VALUES + Curves.MOST;
    public static final int MEANS = SLOPES + Curves.MOST;
    public static final int PRODUCTS = MEANS + Outputs.MOST;
    public static final int LOSS = PRODUCTS + Chain.MOST;
    public static final int LOGITS = LOSS + 1;
    public static final int PROBABILITIES = LOGITS + Softmax.MOST;

    @Override
    public String id() {
        return "activation";
    }

    @Override
    public Class<ActivationSetup> setupType() {
        return ActivationSetup.class;
    }

    @Override
    public Run start(ActivationSetup setup) {
        return switch (setup.show()) {
            case Curves curves -> new CurvesRun(curves);
            case Outputs outputs -> new OutputsRun(outputs);
            case Chain chain -> new ChainRun(chain);
            case Softmax softmax -> new SoftmaxRun(softmax);
        };
    }

    /** NaN in the columns that belong to what is not shown. */
    @Override
    public List<String> scalars() {
        List<String> names = new ArrayList<>(List.of("shown", "z"));
        number(names, "f", Curves.MOST);
        number(names, "slope", Curves.MOST);
        number(names, "mean", Outputs.MOST);
        number(names, "product", Chain.MOST);
        names.add("loss");
        number(names, "o", Softmax.MOST);
        number(names, "p", Softmax.MOST);
        return List.copyOf(names);
    }

    private static void number(List<String> names, String name, int count) {
        for (int i = 1; i <= count; i++) {
            names.add(name + i);
        }
    }

    @Override
    public int headline() {
        return SHOWN;
    }

    @Override
    public List<String> topics(LaneShot lane) {
        return new ActivationExplained(lane.frame()).topics();
    }

    @Override
    public @Nullable Explanation explain(String topic, LaneShot lane) {
        return new ActivationExplained(lane.frame()).of(topic);
    }

    @Override
    public long steps() {
        return 60;
    }

    /** Of what it shows only a softmax learns. */
    @Override
    public Program program(Lane lane) {
        return ((ActivationSetup) lane.setup()).show() instanceof Softmax softmax
                ? SoftmaxRun.program(lane, softmax)
                : new Program.None(Word.of("activation.no-program"));
    }
}

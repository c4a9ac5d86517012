package org.gradientlab.bench.classify;

import java.util.List;
import org.gradientlab.code.LearningData;
import org.gradientlab.code.NetworkProgram;
import org.gradientlab.code.NetworkProgram.Edit;
import org.gradientlab.code.NetworkProgram.Phase;
import org.gradientlab.code.NetworkProgram.Report;
import org.gradientlab.code.NetworkProgram.Stop;
import org.gradientlab.code.Program;
import org.gradientlab.experiment.Lane;
import org.gradientlab.experiment.Turn;
import org.gradientlab.network.Layer;
import org.gradientlab.words.Fault;

/** Says what the run of a lane does, so that it can be written down. */
final class ClassifyProgram {
    private final Material material;

    private ClassifyProgram(Material material) {
        this.material = material;
    }

    /** Points that cannot be learnt from leave nothing to write down but why. */
    static Program of(Lane lane) {
        ClassifySetup setup = (ClassifySetup) lane.setup();
        try {
            return new ClassifyProgram(Material.of(setup)).of(lane, setup);
        } catch (Fault fault) {
            return new Program.None(fault.sentence());
        }
    }

    private Program of(Lane lane, ClassifySetup setup) {
        return new NetworkProgram(
                new LearningData.Given(
                        material.train(),
                        material.measured().rows(),
                        material.validation(),
                        material.test()),
                true,
                setup.initialization(),
                setup.seed(),
                report(setup),
                NetworkProgram.phases(lane, this::phase));
    }

    private Report report(ClassifySetup setup) {
        long answers = answers(setup);
        return new Report.EveryPart(
                Cadence.earlySteps(answers),
                new NetworkProgram.Gradients(
                        Inspection.rows(material.measured()),
                        Cadence.earlyGradients(answers),
                        ClassifySetup.MOST_LAYERS + 1));
    }

    private List<Layer> network(ClassifySetup setup) {
        return setup.network(material.inputs().count(), material.classes());
    }

    private long answers(ClassifySetup setup) {
        return network(setup).stream().mapToLong(Layer::units).sum() * material.rows();
    }

    private Phase phase(Turn turn) {
        ClassifySetup setup = (ClassifySetup) turn.setup();
        List<Layer> layers = network(setup);
        return new Phase(
                turn.from(),
                setup.recipe(),
                layers,
                setup.batch(),
                setup.early() instanceof EarlyStopping.Patience(int epochs) ? epochs : 0,
                stop(setup.stop()),
                setup.weights().edits().stream()
                        .filter(edit -> isIn(layers, edit))
                        .map(ClassifyProgram::edit)
                        .toList());
    }

    private static Stop stop(StopRule rule) {
        return switch (rule) {
            case StopRule.Never never -> new Stop.Never();
            case StopRule.Epochs(long count) -> new Stop.AfterEpochs(count);
            case StopRule.Accuracy(double share) -> new Stop.AtAccuracy(share);
            case StopRule.Loss(double below) -> new Stop.BelowLoss(below);
        };
    }

    private boolean isIn(List<Layer> layers, WeightEdit edit) {
        int layer = edit.layer() - 1;
        if (layer < 0 || layer >= layers.size()) {
            return false;
        }
        int inputs = layer == 0 ? material.inputs().count() : layers.get(layer - 1).units();
        return edit.from() <= inputs && edit.to() >= 1 && edit.to() <= layers.get(layer).units();
    }

    private static Edit edit(WeightEdit edit) {
        return new Edit(
                edit.layer() - 1, edit.from() - 1, edit.to() - 1, edit.value(), edit.frozen());
    }
}

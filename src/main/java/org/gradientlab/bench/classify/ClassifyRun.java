package org.gradientlab.bench.classify;

import org.gradientlab.experiment.Checkpoint;
import org.gradientlab.experiment.Ending;
import org.gradientlab.experiment.Frame;
import org.gradientlab.experiment.Run;
import org.gradientlab.experiment.Setup;
import org.gradientlab.network.Network;
import org.gradientlab.network.Training;
import org.gradientlab.words.Word;
import org.jspecify.annotations.Nullable;

/** A network that learns from points of the plane, one batch a step. */
final class ClassifyRun implements Run {
    private final Material material;
    private final Network network;
    private final Training training;
    private final Measuring measuring;
    private final Inspection inspection;
    private final EpochOrder order;
    private ClassifySetup setup;
    private Progress progress;
    private @Nullable Camera camera;
    private long step;

    ClassifyRun(ClassifySetup setup, Material material) {
        this.setup = setup;
        this.material = material;
        int inputs = material.inputs().count();
        network = Network.of(inputs, setup.network(inputs, material.classes()));
        network.initialize(setup.initialization(), 0, setup.seed());
        HandSet.edit(network, setup.weights().edits());
        HandSet.freeze(network, setup.weights());
        training = new Training(network, setup.recipe(), setup.seed());
        measuring = new Measuring(network, material, setup.recipe().loss());
        inspection = new Inspection(network, setup.recipe().loss(), material.measured());
        order = new EpochOrder(material.train().rows(), setup.seed());
        progress = Progress.begun(measuring.scores(setup.penalty()), inspection.gradients());
    }

    @Override
    public void step() {
        int count = order.count(setup.batch());
        training.step(material.train(), order.rows(setup.batch()), order.from(), count);
        order.advance(count);
        step++;
        if (isDue(Cadence.earlyGradients(measuring.answers()))) {
            progress = progress.felt(inspection.gradients());
        }
        if (isDue(Cadence.earlySteps(measuring.answers())) || isAwaited()) {
            progress = progress.measured(measuring.scores(setup.penalty()));
            judge();
        }
    }

    private boolean isDue(long earlySteps) {
        return isBroken()
                || step <= earlySteps
                || (order.isAtEpochEnd() && Cadence.isDue(order.epoch()));
    }

    private boolean isBroken() {
        return !Double.isFinite(training.loss() + training.penalty());
    }

    /** Whoever waits for a number has it measured at the end of every epoch. */
    private boolean isAwaited() {
        return order.isAtEpochEnd() && Finish.waits(setup.early(), setup.stop());
    }

    private void judge() {
        if (isBroken() || progress.latest().isBroken()) {
            double loss = isBroken() ? training.loss() : progress.latest().train().loss();
            end(Finish.broken(step, loss, new NetworkPicture(network, material.inputs())));
        } else if (order.isAtEpochEnd()) {
            progress = progress.epochEnded(step, order.epoch());
            watch();
            Word reached = Finish.reached(setup.stop(), order.epoch(), progress.latest());
            if (reached != null && progress.ending() == null) {
                end(reached);
            }
        }
    }

    private void watch() {
        double loss = Scores.loss(progress.latest().validation());
        if (!(setup.early() instanceof EarlyStopping.Patience(int epochs)) || Double.isNaN(loss)) {
            return;
        }
        Watch watch = progress.watch();
        if (watch == null || loss < watch.loss()) {
            progress = progress.watching(new Watch(order.epoch(), loss, training.checkpoint()));
        } else if (order.epoch() - watch.epoch() >= epochs) {
            training.restoreNetwork(watch.weights());
            progress =
                    progress.measured(measuring.scores(setup.penalty()))
                            .felt(inspection.gradients());
            end(Word.of("classify.stopped-early", order.epoch(), epochs, watch.epoch()));
        }
    }

    private void end(Word why) {
        progress = progress.ended(new Ending(why));
    }

    @Override
    public void turn(Setup next) {
        ClassifySetup turned = (ClassifySetup) next;
        if (turned.equals(setup)) {
            return;
        }
        network.turn(turned.network(network.inputs(), material.classes()));
        HandSet.edit(network, turned.weights().since(setup.weights()));
        HandSet.freeze(network, turned.weights());
        training.turn(turned.recipe());
        if (turned.early() instanceof EarlyStopping.Off) {
            progress = progress.watching(null);
        }
        setup = turned;
    }

    @Override
    public void scalars(double[] into) {
        Scores scores = progress.latest();
        into[ClassifyBench.EPOCH] = order.epochs();
        into[ClassifyBench.LOSS] = scores.train().loss();
        into[ClassifyBench.PENALTY] = scores.penalty();
        into[ClassifyBench.TRAIN_ACCURACY] = scores.train().accuracy();
        into[ClassifyBench.VALIDATION_LOSS] = Scores.loss(scores.validation());
        into[ClassifyBench.VALIDATION_ACCURACY] = Scores.accuracy(scores.validation());
        into[ClassifyBench.TEST_LOSS] = Scores.loss(scores.test());
        into[ClassifyBench.TEST_ACCURACY] = Scores.accuracy(scores.test());
        progress.gradients().scalars(into);
    }

    @Override
    public Checkpoint checkpoint() {
        return new ClassifyCheckpoint(
                step, order.epoch(), order.position(), training.checkpoint(), progress);
    }

    @Override
    public void restore(Checkpoint checkpoint) {
        ClassifyCheckpoint saved = (ClassifyCheckpoint) checkpoint;
        step = saved.step();
        order.restore(saved.epoch(), saved.position());
        training.restore(saved.training());
        progress = saved.progress();
    }

    @Override
    public Frame frame() {
        Camera its = camera == null ? new Camera(setup, material, network, inspection) : camera;
        camera = its;
        Scores scores = measuring.scores(setup.penalty());
        return its.frame(setup, step, order.epochs(), scores, progress);
    }

    @Override
    public @Nullable Ending ending() {
        return progress.ending();
    }
}

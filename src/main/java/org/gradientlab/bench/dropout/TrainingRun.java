package org.gradientlab.bench.dropout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gradientlab.code.LearningData;
import org.gradientlab.code.NetworkProgram;
import org.gradientlab.code.Program;
import org.gradientlab.experiment.Checkpoint;
import org.gradientlab.experiment.Ending;
import org.gradientlab.experiment.Frame;
import org.gradientlab.experiment.Lane;
import org.gradientlab.experiment.Run;
import org.gradientlab.experiment.Setup;
import org.gradientlab.experiment.Turn;
import org.gradientlab.network.Examples;
import org.gradientlab.network.Inference;
import org.gradientlab.network.Layer;
import org.gradientlab.network.Linear;
import org.gradientlab.network.Loss;
import org.gradientlab.network.Network;
import org.gradientlab.network.Recipe;
import org.gradientlab.network.Score;
import org.gradientlab.network.SoftmaxCrossEntropy;
import org.gradientlab.network.Training;
import org.gradientlab.network.TrainingState;
import org.gradientlab.network.XavierNormal;
import org.gradientlab.words.Word;
import org.jspecify.annotations.Nullable;

/** A network that learns few points with dropout; each step sees all of them. */
final class TrainingRun implements Run {
    private static final int MAP_SIDE = 81;

    /** Further than is shown at least: a plot that is not square shows more of one axis. */
    private static final double MAP_REACH = 2 * FewPoints.REACH;

    private static final Loss LOSS = new SoftmaxCrossEntropy();

    private record Saved(TrainingState state) implements Checkpoint {
        @Override
        public long bytes() {
            return state.bytes();
        }
    }

    private final LearningMaterial material;
    private final Network network;
    private final Training training;
    private final Inference onTrain;
    private final Inference onTest;
    private DropoutExperiment.Training knobs;

    /** Made when the first picture is. */
    private @Nullable Inference onMap;

    TrainingRun(DropoutExperiment.Training knobs, long seed) {
        this.knobs = knobs;
        material = LearningMaterial.of(knobs, seed);
        network = Network.of(2, layers(knobs));
        network.initialize(new XavierNormal(), 0, seed);
        training = new Training(network, Recipe.of(LOSS, knobs.optimizer()), seed);
        onTrain = new Inference(network, material.trainExamples().rows());
        onTest = new Inference(network, material.testExamples().rows());
    }

    /** What such a run does, so that it can be written down. */
    static Program program(Lane lane, DropoutExperiment.Training knobs) {
        long seed = ((DropoutSetup) lane.setup()).seed();
        LearningMaterial material = LearningMaterial.of(knobs, seed);
        Examples train = material.trainExamples();
        return new NetworkProgram(
                new LearningData.Given(train, train.rows(), null, material.testExamples()),
                true,
                new XavierNormal(),
                seed,
                new NetworkProgram.Report.TrainAndTest(),
                NetworkProgram.phases(lane, TrainingRun::phase));
    }

    private static NetworkProgram.Phase phase(Turn turn) {
        var knobs = (DropoutExperiment.Training) ((DropoutSetup) turn.setup()).experiment();
        return NetworkProgram.Phase.plain(
                turn.from(), Recipe.of(LOSS, knobs.optimizer()), layers(knobs));
    }

    private static List<Layer> layers(DropoutExperiment.Training knobs) {
        List<Layer> layers = new ArrayList<>();
        for (int i = 0; i < knobs.layers(); i++) {
            layers.add(Layer.of(knobs.units(), knobs.activation()).withDropout(knobs.p()));
        }
        layers.add(Layer.of(2, new Linear()));
        return layers;
    }

    @Override
    public void step() {
        training.step(material.trainExamples());
    }

    @Override
    public void turn(Setup setup) {
        if (((DropoutSetup) setup).experiment() instanceof DropoutExperiment.Training turned) {
            knobs = turned;
            network.turn(layers(turned));
            training.turn(Recipe.of(LOSS, turned.optimizer()));
        }
    }

    @Override
    public void scalars(double[] into) {
        Arrays.fill(into, Double.NaN);
        Score train = onTrain.score(material.trainExamples(), LOSS);
        Score test = onTest.score(material.testExamples(), LOSS);
        into[DropoutBench.DIFFERENCE] = test.loss() - train.loss();
        into[DropoutBench.TRAIN_LOSS] = train.loss();
        into[DropoutBench.TEST_LOSS] = test.loss();
        into[DropoutBench.TRAIN_ACCURACY] = train.accuracy();
        into[DropoutBench.TEST_ACCURACY] = test.accuracy();
    }

    @Override
    public Checkpoint checkpoint() {
        return new Saved(training.checkpoint());
    }

    @Override
    public void restore(Checkpoint checkpoint) {
        training.restore(((Saved) checkpoint).state);
    }

    @Override
    public Frame frame() {
        Said saidOfPlaces = saidOfPlaces();
        return new TrainingFrame(
                training.steps(),
                knobs.p(),
                material.train(),
                material.test(),
                onTrain.score(material.trainExamples(), LOSS),
                onTest.score(material.testExamples(), LOSS),
                said(onTrain, material.trainExamples()),
                said(onTest, material.testExamples()),
                ShareMap.of(MAP_SIDE, MAP_REACH, saidOfPlaces),
                saidOfPlaces,
                correlation());
    }

    private static Said said(Inference its, Examples points) {
        double[][] said = new double[2][points.rows()];
        its.outputs(inputs(points), said);
        return new Said(said);
    }

    private static double[][] inputs(Examples points) {
        double[][] inputs = new double[2][points.rows()];
        for (int row = 0; row < points.rows(); row++) {
            inputs[0][row] = points.input(row, 0);
            inputs[1][row] = points.input(row, 1);
        }
        return inputs;
    }

    /** What the network says of each place of the map, row by row. */
    private Said saidOfPlaces() {
        double[][] places = new double[2][MAP_SIDE * MAP_SIDE];
        for (int cell = 0; cell < places[0].length; cell++) {
            places[0][cell] = place(cell % MAP_SIDE);
            places[1][cell] = place(cell / MAP_SIDE);
        }
        double[][] said = new double[2][places[0].length];
        Inference its = onMap == null ? new Inference(network, places[0].length) : onMap;
        onMap = its;
        its.outputs(places, said);
        return new Said(said);
    }

    private static double place(int index) {
        return LearningMaterial.scaled(ShareMap.place(index, MAP_SIDE, MAP_REACH));
    }

    private HiddenCorrelation correlation() {
        int layer = knobs.comparedLayer();
        int places = material.testExamples().rows();
        double[][] said = new double[knobs.units()][places];
        double[] room = new double[places];
        onTest.run(
                inputs(material.testExamples()),
                tile -> {
                    for (int unit = 0; unit < said.length; unit++) {
                        tile.unit(layer, unit, room);
                        System.arraycopy(room, 0, said[unit], tile.from(), tile.count());
                    }
                });
        return HiddenCorrelation.of(layer, said);
    }

    /** A loss that is no number stays none. */
    @Override
    public @Nullable Ending ending() {
        return training.steps() > 0 && !Double.isFinite(training.loss())
                ? new Ending(Word.of("dropout.diverged", training.steps()))
                : null;
    }
}

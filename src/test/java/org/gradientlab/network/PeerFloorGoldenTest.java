package org.gradientlab.network;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gradientlab.golden.Golden;
import org.gradientlab.golden.GoldenFolder;
import org.gradientlab.golden.ReadsGolden;
import org.gradientlab.optimizer.Adam;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our networks learn what those of PyTorch and scikit-learn learn, in as many steps. */
@ReadsGolden(
        value = "peer_floor",
        sections = {"datasets", "results"})
class PeerFloorGoldenTest {
    private static final int STEPS = 2000;
    private static final int SEEDS = 5;

    record Case(String name, Golden data, Golden results) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> datasets() {
        List<Case> cases = new ArrayList<>();
        for (Golden file : GoldenFolder.family("peer_floor")) {
            for (String name : file.get("datasets").keys()) {
                Golden data = file.get("datasets").get(name).knowing("X", "y", "n_train");
                cases.add(new Case(name, data, file.get("results").get(name)));
            }
        }
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void reachTheAccuracyOfThePeers(Case golden) {
        int train = golden.data.get("n_train").whole();
        double[][] x = golden.data.get("X").matrix();
        int[] y = golden.data.get("y").wholes();
        int classes = Arrays.stream(y).max().orElseThrow() + 1;
        Examples training = part(x, y, 0, train, classes);
        Examples test = part(x, y, train, x.length, classes);
        double trained = 0;
        double tested = 0;
        for (int seed = 1; seed <= SEEDS; seed++) {
            Network network = learn(training, classes, seed);
            Inference inference = new Inference(network, x.length);
            Loss loss = new SoftmaxCrossEntropy();
            trained += inference.score(training, loss).accuracy() / SEEDS;
            tested += inference.score(test, loss).accuracy() / SEEDS;
        }
        // two test points below the worst run of the worst peer
        double slack = 2.0 / test.rows();
        assertTrue(trained >= floor(golden, "train_accuracy") - slack, "train " + trained);
        assertTrue(tested >= floor(golden, "test_accuracy") - slack, "test " + tested);
    }

    private static Network learn(Examples examples, int classes, long seed) {
        int[] widths = {examples.inputs(), 8, 8, classes};
        Network network = Network.of(widths[0], GoldenNetwork.layers(widths, new Tanh()));
        network.initialize(new XavierUniform(), 0, seed);
        Recipe recipe = Recipe.of(new SoftmaxCrossEntropy(), new Adam(0.01, 0.9, 0.999, 1e-8));
        Training training = new Training(network, recipe, seed);
        for (int step = 0; step < STEPS; step++) {
            training.step(examples);
        }
        return network;
    }

    private static Examples part(double[][] x, int[] y, int from, int to, int classes) {
        return Examples.ofClasses(
                Arrays.copyOfRange(x, from, to), Arrays.copyOfRange(y, from, to), classes);
    }

    /** The worst run of any peer. */
    private static double floor(Case golden, String quantity) {
        double floor = 1;
        for (Golden peer : golden.results.entries().values()) {
            floor = Math.min(floor, peer.get(quantity).get("min").number());
        }
        return floor;
    }
}

package org.gradientlab.bench.classify;

import static org.gradientlab.bench.classify.Classifications.frame;
import static org.gradientlab.bench.classify.Classifications.run;
import static org.gradientlab.bench.classify.Classifications.with;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gradientlab.dataset.DrawnPoints;
import org.gradientlab.dataset.PointList;
import org.gradientlab.experiment.KnobPath;
import org.gradientlab.golden.Golden;
import org.gradientlab.golden.GoldenFolder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A scene made of the peers' points and settings is not below the worst of the peers' runs. */
class PeerFloorTest {
    private static final int STEPS = 2000;
    private static final int SEEDS = 5;

    static Stream<String> names() {
        return file().get("datasets").keys().stream();
    }

    private static Golden file() {
        return GoldenFolder.family("peer_floor").getFirst();
    }

    @ParameterizedTest
    @MethodSource("names")
    void theBenchReachesWhatPeersReach(String name) {
        Golden data = file().get("datasets").get(name);
        double[][] x = data.get("X").matrix();
        int[] y = data.get("y").wholes();
        int train = data.get("n_train").whole();
        double floor =
                file().get("results")
                        .get(name)
                        .get("torch_xavier_uniform_zero_bias")
                        .get("test_accuracy")
                        .get("min")
                        .number();
        double onePoint = 1.0 / (x.length - train);
        double mean = 0;
        for (int seed = 1; seed <= SEEDS; seed++) {
            NetworkPicture network = frame(run(STEPS, setup(x, y, train, seed))).network();
            mean += accuracy(network, x, y, train) / SEEDS;
        }
        assertTrue(mean >= floor - onePoint, name + ": " + mean + " of at least " + floor);
    }

    private static ClassifySetup setup(double[][] x, int[] y, int train, int seed) {
        List<PointList.Point> points = new ArrayList<>();
        for (int row = 0; row < train; row++) {
            points.add(new PointList.Point(x[row][0], x[row][1], y[row]));
        }
        ClassifySetup setup =
                with(
                        "validation=0",
                        "test=0",
                        "batch=100000",
                        "initialization=xavier_uniform",
                        "optimizer={kind: adam, eta: 0.01}",
                        "seed=" + seed);
        KnobPath data = KnobPath.of(Classifications.DECLARATION, "data");
        return (ClassifySetup) data.with(setup, new DrawnPoints(new PointList(points)));
    }

    private static double accuracy(NetworkPicture network, double[][] x, int[] y, int from) {
        int right = 0;
        int last = network.depth() - 1;
        for (int row = from; row < x.length; row++) {
            double zero = network.read(last, 0, x[row][0], x[row][1]).output();
            double one = network.read(last, 1, x[row][0], x[row][1]).output();
            right += (one > zero ? 1 : 0) == y[row] ? 1 : 0;
        }
        return (double) right / (x.length - from);
    }
}

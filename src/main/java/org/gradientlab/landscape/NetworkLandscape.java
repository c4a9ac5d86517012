package org.gradientlab.landscape;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gradientlab.dataset.Batches;
import org.gradientlab.dataset.Examples;
import org.gradientlab.dataset.Scaler;
import org.gradientlab.dataset.ZScore;
import org.gradientlab.function.LowPoint;
import org.gradientlab.function.PointOnSurface;
import org.gradientlab.function.Region;
import org.gradientlab.network.Activation;
import org.gradientlab.network.DropoutMasks;
import org.gradientlab.network.Layer;
import org.gradientlab.network.Linear;
import org.gradientlab.network.LogitCrossEntropy;
import org.gradientlab.network.Loss;
import org.gradientlab.network.Network;
import org.gradientlab.network.Pass;
import org.gradientlab.network.SoftmaxCrossEntropy;
import org.gradientlab.network.XavierUniform;
import org.gradientlab.words.Word;

/**
 * The loss of a network with one hidden layer over all its weights. Its picture is a plane through
 * the weights: every place is drawn where it stands above that plane.
 */
public final class NetworkLandscape implements Landscape {
    private static final int EFFORT = 60;
    private static final DropoutMasks NO_MASKS = DropoutMasks.of(0);
    private static final double STEP = 1e-4;

    private final org.gradientlab.network.Examples examples;
    private final Network network;
    private final Loss loss;
    private final Batches batches;
    private final long seed;
    private final int[] members;
    private final Pass whole;
    private final Pass[] parts;
    private final WeightPlane plane;
    private final Surface picture = new Slice();

    NetworkLandscape(
            Examples points, int units, Activation activation, BatchSize batch, long seed) {
        boolean two = points.classes() == 2;
        examples = two ? oneOutput(points) : oneOutputForEach(points);
        loss = two ? new LogitCrossEntropy() : new SoftmaxCrossEntropy();
        network =
                Network.of(
                        points.features(),
                        List.of(
                                Layer.of(units, activation),
                                Layer.of(two ? 1 : points.classes(), new Linear())));
        this.seed = seed;
        network.initialize(new XavierUniform(), 0, seed);
        batches = new Batches(points.count(), batch.of(points.count()), seed);
        members = new int[batches.size()];
        whole = new Pass(network, points.count());
        whole.load(examples, null, 0);
        parts = new Pass[batches.size() + 1];
        plane = WeightPlane.of(this, network.parameters());
    }

    private static double[][] inputs(Examples points) {
        Scaler scaler = new ZScore(ZScore.Deviation.POPULATION).fit(points);
        double[][] inputs = new double[points.count()][points.features()];
        for (int row = 0; row < inputs.length; row++) {
            for (int column = 0; column < inputs[row].length; column++) {
                inputs[row][column] = scaler.scaled(column, points.feature(row, column));
            }
        }
        return inputs;
    }

    private static org.gradientlab.network.Examples oneOutput(Examples points) {
        double[][] targets =
                IntStream.range(0, points.count())
                        .mapToObj(row -> new double[] {points.label(row)})
                        .toArray(double[][]::new);
        return org.gradientlab.network.Examples.of(inputs(points), targets);
    }

    private static org.gradientlab.network.Examples oneOutputForEach(Examples points) {
        int[] labels = IntStream.range(0, points.count()).map(points::label).toArray();
        return org.gradientlab.network.Examples.ofClasses(inputs(points), labels, points.classes());
    }

    // what it is made of

    /** What the network is to say for which inputs. */
    public org.gradientlab.network.Examples examples() {
        return examples;
    }

    /** The hidden layer, and the one that answers. */
    public List<Layer> layers() {
        return network.layers();
    }

    public Loss loss() {
        return loss;
    }

    /** What the order of the batches depends on. */
    public long seed() {
        return seed;
    }

    public int batchSize() {
        return batches.size();
    }

    public int updatesPerEpoch() {
        return batches.perEpoch();
    }

    /** The plane of the picture: where it begins, and its two directions. */
    public List<double[]> plane() {
        return plane.vectors();
    }

    @Override
    public int dimensions() {
        return network.layout().count();
    }

    @Override
    public double height(double[] place) {
        network.setParameters(place);
        whole.forward(NO_MASKS, 0);
        return loss.measure(whole.predictions());
    }

    @Override
    public double measure(double[] place, double[] gradient) {
        network.setParameters(place);
        return differentiate(whole, gradient);
    }

    private double differentiate(Pass pass, double[] gradient) {
        pass.forward(NO_MASKS, 0);
        double value = loss.measure(pass.predictions());
        pass.backward();
        System.arraycopy(network.gradient(), 0, gradient, 0, gradient.length);
        return value;
    }

    @Override
    public boolean isSampled() {
        return batches.size() < examples.rows();
    }

    @Override
    public void sample(long update, double[] place, double[] gradient) {
        network.setParameters(place);
        int count = batches.take(update, members);
        Pass part = parts[count] == null ? new Pass(network, count) : parts[count];
        parts[count] = part;
        part.load(examples, members, 0);
        differentiate(part, gradient);
    }

    @Override
    public long cost(long update) {
        int last = examples.rows() - (batches.perEpoch() - 1) * batches.size();
        return (update + 1) % batches.perEpoch() == 0 ? last : batches.size();
    }

    @Override
    public int effort() {
        return EFFORT;
    }

    @Override
    public Surface picture() {
        return picture;
    }

    @Override
    public double pictureX(double[] place) {
        return plane.x(place);
    }

    @Override
    public double pictureY(double[] place) {
        return plane.y(place);
    }

    @Override
    public double[] placeAt(double x, double y) {
        return plane.place(x, y);
    }

    @Override
    public Optional<Word> reason(double[] place) {
        return Optional.empty();
    }

    /** The loss on the plane. Its Hessian is that of neighbouring gradients. */
    private final class Slice implements Surface {
        @Override
        public double height(double x, double y) {
            return NetworkLandscape.this.height(plane.place(x, y));
        }

        @Override
        public double measure(double[] place, double[] gradient) {
            double[] slope = new double[NetworkLandscape.this.dimensions()];
            double value = NetworkLandscape.this.measure(plane.place(place[0], place[1]), slope);
            gradient[0] = plane.alongX(slope);
            gradient[1] = plane.alongY(slope);
            return value;
        }

        @Override
        public PointOnSurface at(double x, double y) {
            double[] here = new double[2];
            double f = measure(new double[] {x, y}, here);
            double[] byX = difference(x + STEP, y, x - STEP, y);
            double[] byY = difference(x, y + STEP, x, y - STEP);
            double mixed = (byX[1] + byY[0]) / 2;
            return new PointOnSurface(x, y, f, here[0], here[1], byX[0], mixed, byY[1]);
        }

        private double[] difference(double x1, double y1, double x0, double y0) {
            double[] ahead = new double[2];
            double[] behind = new double[2];
            measure(new double[] {x1, y1}, ahead);
            measure(new double[] {x0, y0}, behind);
            return new double[] {
                (ahead[0] - behind[0]) / (2 * STEP), (ahead[1] - behind[1]) / (2 * STEP)
            };
        }

        @Override
        public Region region() {
            return plane.region();
        }

        /** Nobody knows the minima of a network. */
        @Override
        public List<LowPoint> minima() {
            return List.of();
        }

        @Override
        public Optional<Word> reason(double[] place) {
            return Optional.empty();
        }
    }
}

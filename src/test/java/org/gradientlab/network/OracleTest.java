package org.gradientlab.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gradientlab.optimizer.Adam;
import org.gradientlab.optimizer.Optimizer;
import org.gradientlab.optimizer.Sgd;
import org.gradientlab.tensor.Nd4jStart;
import org.gradientlab.tensor.Randomness;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/** The same network in ordinary ND4J calls: slow, and plain enough to be believed. */
class OracleTest {
    private static final int STEPS = 100;
    private static final double ETA = 0.05;
    private static final double TOLERANCE = 1e-10;

    record Case(List<Integer> net, int batch, boolean adam) {
        int[] widths() {
            return net.stream().mapToInt(Integer::intValue).toArray();
        }

        @Override
        public String toString() {
            return net + " batch " + batch + (adam ? " adam" : " sgd");
        }
    }

    static Stream<Case> cases() {
        List<List<Integer>> nets =
                List.of(
                        List.of(2, 4, 2),
                        List.of(2, 8, 8, 2),
                        List.of(2, 32, 32, 2),
                        List.of(2, 128, 128, 2));
        List<Case> cases = new ArrayList<>();
        for (List<Integer> net : nets) {
            for (int batch : new int[] {1, 10, 32, 200}) {
                cases.add(new Case(net, batch, false));
                cases.add(new Case(net, batch, true));
            }
        }
        return cases.stream();
    }

    @BeforeAll
    static void start() {
        Nd4jStart.await();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void plainNd4jAgreesAfterHundredSteps(Case at) {
        Network network = Network.of(2, GoldenNetwork.layers(at.widths(), new Tanh()));
        network.initialize(new XavierUniform(), 0.1, 5);
        Oracle oracle = new Oracle(network, at.adam);
        Optimizer optimizer = at.adam ? new Adam(ETA, 0.9, 0.999, 1e-8) : new Sgd(ETA);
        Training training =
                new Training(network, Recipe.of(new SoftmaxCrossEntropy(), optimizer), 1);
        double[][] x = points(at.batch * 3);
        int[] classes =
                IntStream.range(0, x.length).map(i -> x[i][0] * x[i][1] > 0 ? 1 : 0).toArray();
        Examples examples = Examples.ofClasses(x, classes, 2);
        for (int step = 0; step < STEPS; step++) {
            int from = step % 3 * at.batch;
            training.step(examples, null, from, at.batch);
            double loss = oracle.step(x, classes, from, at.batch);
            assertEquals(loss, training.loss(), TOLERANCE, "loss at step " + step);
        }
        oracle.compare(network);
    }

    private static double[][] points(int count) {
        Randomness random = Randomness.of(9, "oracle");
        double[][] points = new double[count][2];
        for (int i = 0; i < count; i++) {
            points[i] = new double[] {random.normal(2L * i), random.normal(2L * i + 1)};
        }
        return points;
    }

    private static final class Oracle {
        private final int depth;
        private final boolean adam;
        private final INDArray[] w;
        private final INDArray[] b;
        private final INDArray[] m;
        private final INDArray[] v;
        private int t;

        Oracle(Network network, boolean adam) {
            this.adam = adam;
            depth = network.depth();
            w = new INDArray[depth];
            b = new INDArray[depth];
            Layout layout = network.layout();
            for (int l = 0; l < depth; l++) {
                w[l] = Nd4j.create(DataType.DOUBLE, layout.inputs(l), layout.units(l));
                b[l] = Nd4j.create(DataType.DOUBLE, 1, layout.units(l));
                for (int unit = 0; unit < layout.units(l); unit++) {
                    for (int from = 0; from < layout.inputs(l); from++) {
                        w[l].putScalar(from, unit, network.weight(l, from, unit));
                    }
                    b[l].putScalar(0, unit, network.bias(l, unit));
                }
            }
            m =
                    Stream.concat(Stream.of(w), Stream.of(b))
                            .map(Nd4j::zerosLike)
                            .toArray(INDArray[]::new);
            v = Stream.of(m).map(Nd4j::zerosLike).toArray(INDArray[]::new);
        }

        /** Forward, loss, backward, update. */
        double step(double[][] x, int[] classes, int from, int n) {
            INDArray[] a = new INDArray[depth + 1];
            a[0] = Nd4j.create(Arrays.copyOfRange(x, from, from + n));
            for (int l = 0; l < depth; l++) {
                INDArray z = a[l].mmul(w[l]).addiRowVector(b[l]);
                a[l + 1] = l < depth - 1 ? Transforms.tanh(z, true) : z;
            }
            INDArray e = Transforms.exp(a[depth].subColumnVector(a[depth].max(true, 1)), false);
            INDArray p = e.divColumnVector(e.sum(true, 1));
            INDArray y = Nd4j.zerosLike(p);
            for (int i = 0; i < n; i++) {
                y.putScalar(i, classes[from + i], 1);
            }
            double loss = -Transforms.log(p, true).mul(y).sumNumber().doubleValue() / n;
            INDArray delta = p.sub(y).div(n);
            t++;
            for (int l = depth - 1; l >= 0; l--) {
                INDArray back = delta.mmul(w[l].transpose());
                update(w[l], a[l].transpose().mmul(delta), l);
                update(b[l], delta.sum(true, 0), depth + l);
                delta = back.mul(a[l].mul(a[l]).rsub(1));
            }
            return loss;
        }

        private void update(INDArray parameters, INDArray g, int i) {
            if (!adam) {
                parameters.subi(g.mul(ETA));
                return;
            }
            m[i] = m[i].mul(0.9).add(g.mul(0.1));
            v[i] = v[i].mul(0.999).add(g.mul(g).mul(0.001));
            INDArray mHat = m[i].div(1 - StrictMath.pow(0.9, t));
            INDArray vHat = v[i].div(1 - StrictMath.pow(0.999, t));
            parameters.subi(mHat.mul(ETA).div(Transforms.sqrt(vHat, true).add(1e-8)));
        }

        void compare(Network network) {
            Layout layout = network.layout();
            for (int l = 0; l < depth; l++) {
                for (int unit = 0; unit < layout.units(l); unit++) {
                    for (int from = 0; from < layout.inputs(l); from++) {
                        double weight = network.weight(l, from, unit);
                        assertEquals(w[l].getDouble(from, unit), weight, TOLERANCE);
                    }
                    assertEquals(b[l].getDouble(0, unit), network.bias(l, unit), TOLERANCE);
                }
            }
        }
    }
}

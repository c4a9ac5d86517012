package org.gradientlab.bench.dropout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.gradientlab.experiment.Checkpoint;
import org.gradientlab.experiment.Run;
import org.gradientlab.network.DropoutMasks;
import org.gradientlab.network.Sigmoid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Masks against what probability says of them. */
class MaskRunTest {
    private static final int MASKS = 10_000;

    /** A bound that a right program misses once in 15 million times. */
    private static final double DEVIATIONS = 5.3;

    @ParameterizedTest
    @CsvSource({"0.2,1", "0.5,44", "0.8,7"})
    void theMeanOfManyMasksIsTheNumberItself(double p, long seed) {
        MaskFrame frame = Dropouts.masks(100, layerP(p), "seed=" + seed);
        Followed neuron = frame.followed();
        double mean = neuron.curve().mean(neuron.curve().count() - 1, true);
        double deviation = Math.sqrt(neuron.variance() / MASKS);
        assertEquals(neuron.h(), mean, DEVIATIONS * deviation, "divided, seed " + seed);
        double raw = neuron.curve().mean(neuron.curve().count() - 1, false);
        assertEquals(
                (1 - p) * neuron.h(),
                raw,
                DEVIATIONS * deviation * (1 - p),
                "not divided, seed " + seed);
        assertEquals(p / (1 - p) * neuron.h() * neuron.h(), neuron.variance(), 1e-15);
    }

    private static String layerP(double p) {
        return "experiment.layers.0.p=" + p;
    }

    @Test
    void theVarianceOfManyMasksIsThatOfTheFormula() {
        MaskedNetwork network = network("seed=11", layerP(0.4));
        MaskBlock block = new MaskBlock(network);
        MaskTally tally = new MaskTally(network);
        for (long step = 1; step <= MASKS; step++) {
            block.addTo(tally, step);
        }
        double[][] whole = network.inUse(true);
        for (int unit = 0; unit < network.units(0); unit++) {
            double h = whole[0][unit];
            double wanted = 0.4 / 0.6 * h * h;
            assertEquals(wanted, tally.variance(0, unit), 0.08 * wanted, "unit " + unit);
        }
    }

    private static MaskedNetwork network(String... assignments) {
        DropoutSetup setup = Dropouts.with(assignments);
        return new MaskedNetwork((DropoutExperiment.Masks) setup.experiment(), setup.seed());
    }

    @Test
    void theNumberOfKeptNeuronsIsBinomial() {
        int units = 8;
        double p = 0.3;
        MaskSequence masks = new MaskSequence(List.of(new MaskedLayer(units, p)), 5);
        int[] found = new int[units + 1];
        for (long step = 1; step <= MASKS; step++) {
            int kept = 0;
            for (boolean stays : masks.kept(step, 0)) {
                kept += stays ? 1 : 0;
            }
            found[kept]++;
        }
        for (int kept = 0; kept <= units; kept++) {
            double share =
                    binomial(units, kept) * Math.pow(1 - p, kept) * Math.pow(p, units - kept);
            double deviation = Math.sqrt(MASKS * share * (1 - share));
            assertEquals(MASKS * share, found[kept], DEVIATIONS * deviation + 1, kept + " kept");
        }
    }

    private static double binomial(int n, int k) {
        double ways = 1;
        for (int i = 1; i <= k; i++) {
            ways = ways * (n - k + i) / i;
        }
        return ways;
    }

    @Test
    void theMasksAreThoseThatTrainingWouldDraw() {
        MaskSequence masks = new MaskSequence(List.of(new MaskedLayer(24, 0.5)), 9);
        double[] drawn = new double[24];
        DropoutMasks.of(9).fill(17, 0, 0.5, drawn, 24);
        boolean[] kept = masks.kept(17, 0);
        for (int unit = 0; unit < 24; unit++) {
            assertEquals(drawn[unit] > 0, kept[unit], "unit " + unit);
        }
    }

    @Test
    void theNeuronsOfTheFirstLayerAreTheirSumsDividedByWhatIsKept() {
        MaskedNetwork network = network("seed=44");
        MaskFrame frame = Dropouts.masks(42, "seed=44");
        for (int unit = 0; unit < 8; unit++) {
            double sum = 0;
            for (int from = 0; from < 4; from++) {
                sum += frame.wiring().weight(0, from, unit) * frame.inputs().get(from);
            }
            double h = new Sigmoid().value(sum);
            boolean kept = frame.kept().getFirst()[unit];
            assertEquals(kept ? h / 0.5 : 0, frame.values().getFirst()[unit], 1e-12);
            assertEquals(h, network.inUse(true)[0][unit], 1e-12);
            assertEquals(h * 0.5, network.inUse(false)[0][unit], 1e-12);
        }
    }

    @Test
    void inUseNothingIsDropped() {
        MaskFrame frame = Dropouts.masks(42, "experiment.mode=test");
        assertEquals(8, frame.keptOf(0));
        assertEquals(8, frame.keptOf(1));
        assertEquals(frame.wholeOutputs(), outputs(frame));
        MaskFrame raw = Dropouts.masks(42, "experiment.mode=test", "experiment.rescale=false");
        assertEquals(raw.wholeOutputs(), outputs(raw));
        MaskFrame start = Dropouts.masks(0);
        assertEquals(8, start.keptOf(0));
        assertEquals(start.wholeOutputs(), outputs(start));
    }

    private static List<Double> outputs(MaskFrame frame) {
        return Arrays.stream(frame.values().getLast()).boxed().toList();
    }

    @Test
    void theAverageOfASmallEnsembleIsTheMeanOfAllItsNetworks() {
        String[] small = {
            "experiment.inputs=2",
            "experiment.layers.0.units=3",
            "experiment.layers.1.units=2",
            "seed=12"
        };
        MaskedNetwork network = network(small);
        MaskBlock block = new MaskBlock(network);
        double all = 0;
        Set<String> met = new HashSet<>();
        for (long step = 1; step <= 3000; step++) {
            String mask = "";
            for (int layer = 0; layer < 2; layer++) {
                mask += Arrays.toString(network.masks().kept(step, layer));
            }
            if (met.add(mask)) {
                all += block.value(2, 0, step, true);
            }
        }
        assertEquals(32, met.size(), "all of 2 to the power of 5");
        MaskFrame frame = Dropouts.masks(3000, small);
        assertEquals(5, frame.freeNeurons());
        assertEquals(32, frame.seen());
        assertEquals(all / 32, frame.averageOutputs().getFirst(), 0.1 * Math.abs(all / 32) + 0.05);
    }

    @Test
    void theMapsAreThoseOfTheNetworksThemselves() {
        MaskFrame frame = Dropouts.masks(5, "experiment.inputs=2", "seed=12");
        ShareMap average = Objects.requireNonNull(frame.average());
        assertEquals(5, frame.averaged());
        int middle = average.side() / 2;
        assertTrue(average.share(middle, middle) > 0 && average.share(middle, middle) < 1);
        assertNull(Dropouts.masks(0).average());
        // with nothing to drop every thinned network is the network in use
        MaskFrame same =
                Dropouts.masks(5, "experiment.layers.0.p=0", "experiment.layers.1.p=0", "seed=12");
        ShareMap one = Objects.requireNonNull(same.average());
        assertTrue(one.distance(same.whole()) < 1e-12);
        assertEquals(0, same.freeNeurons());
        assertEquals(1, same.seen());
    }

    @Test
    void scrubbingBackForgetsWhatCameLater() {
        Run run = Dropouts.advanced(Dropouts.BENCH.start(Dropouts.with()), 50);
        Checkpoint at50 = run.checkpoint();
        double[] scalars50 = Dropouts.scalars(run);
        MaskFrame frame50 = Dropouts.finished(run);
        Dropouts.advanced(run, 400);
        run.restore(at50);
        assertArrayEquals(scalars50, Dropouts.scalars(run));
        MaskFrame again = Dropouts.finished(run);
        assertEquals(frame50.averageOutputs(), again.averageOutputs());
        assertEquals(frame50.seen(), again.seen());
        assertEquals(50, again.averaged());
        assertArrayEquals(frame50.values().getLast(), again.values().getLast());
    }

    @Test
    void theRunningMeanOfTheCurveIsThatOfTheRun() {
        MaskFrame frame = Dropouts.masks(100);
        MeanCurve curve = frame.followed().curve();
        for (int i = 0; i < curve.count(); i++) {
            if (curve.masks(i) == 100) {
                assertEquals(frame.followed().mean(), curve.mean(i, true), 1e-12);
                assertEquals(frame.followed().rawMean(), curve.mean(i, false), 1e-12);
                return;
            }
        }
        throw new AssertionError("no mean of 100 masks");
    }

    @Test
    void choosingAnotherNeuronOnlyChangesThePicture() {
        Run run = Dropouts.advanced(Dropouts.BENCH.start(Dropouts.with()), 20);
        double[] before = Dropouts.scalars(run);
        run.turn(Dropouts.with("experiment.layer=2", "experiment.neuron=7"));
        assertArrayEquals(before, Dropouts.scalars(run));
        Followed followed = Dropouts.finished(run).followed();
        assertEquals(1, followed.layer());
        assertEquals(6, followed.unit());
        assertFalse(followed.isExact());
    }
}

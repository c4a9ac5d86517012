package org.gradientlab.bench.activation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.gradientlab.experiment.Checkpoint;
import org.gradientlab.experiment.Run;
import org.gradientlab.network.HardTanh;
import org.gradientlab.network.Relu;
import org.gradientlab.network.Sigmoid;
import org.gradientlab.network.Tanh;
import org.junit.jupiter.api.Test;

class OutputsRunTest {
    private static final ActivationSetup THREE =
            Activations.of(new Outputs(List.of(new Sigmoid(), new Tanh(), new Relu()), 100, 7));

    private static OutputsFrame frame(ActivationSetup setup, long steps) {
        return (OutputsFrame) Activations.run(setup, steps).frame();
    }

    @Test
    void theMeanOfTheDrawsComesToTheExactOne() {
        OutputsFrame many = frame(THREE, 1000);
        assertEquals(100_000, many.draws());
        for (OutputReading reading : many.readings()) {
            double error = reading.deviation() / Math.sqrt(100_000);
            assertEquals(reading.mean(), reading.drawn(), 5 * error);
        }
    }

    @Test
    void theSigmoidIsNotCentredAndTheTanhIs() {
        List<OutputReading> readings = frame(THREE, 0).readings();
        assertFalse(readings.get(0).isCentred());
        assertTrue(readings.get(1).isCentred());
        assertEquals(0.5, readings.get(0).mean(), 1e-14);
        assertTrue(Double.isNaN(readings.get(0).drawn()), "nothing was drawn yet");
    }

    @Test
    void deviationsAreThoseThatPaperAndPencilGive() {
        double relu = Math.sqrt(0.5 - 1 / (2 * Math.PI));
        assertEquals(relu, NormalOutput.of(new Relu()).deviation(), 1e-14);
        double inner = 0.6826894921370859 - 2 * Math.exp(-0.5) / Math.sqrt(2 * Math.PI);
        double hard = Math.sqrt(inner + 0.3173105078629141);
        assertEquals(hard, NormalOutput.of(new HardTanh()).deviation(), 1e-14);
    }

    @Test
    void allOutputsLieSomewhereAndHalfOfReluIsZero() {
        for (OutputReading reading : frame(THREE, 0).readings()) {
            double sum = reading.shape().shares().stream().mapToDouble(s -> s).sum();
            assertEquals(1, sum, 0.002);
        }
        OutputShape relu = frame(THREE, 0).readings().get(2).shape();
        int zero = relu.spikes().getFirst();
        assertEquals(List.of(zero), relu.spikes());
        assertEquals(0, relu.middle(zero), 0.05);
        assertEquals(0.5, relu.shares().get(zero), 0.02);
        assertEquals(1, relu.height(zero));
        assertEquals(2, OutputShape.of(new HardTanh(), -1.5, 1.5).spikes().size());
    }

    @Test
    void theSameSeedDrawsTheSameAndARestoredRunGoesOnAlike() {
        Run straight = Activations.run(THREE, 20);
        Run other = Activations.run(THREE, 8);
        Checkpoint eighth = other.checkpoint();
        other.step();
        other.restore(eighth);
        for (int i = 8; i < 20; i++) {
            other.step();
        }
        double[] wanted = new double[Activations.BENCH.scalars().size()];
        double[] found = wanted.clone();
        straight.scalars(wanted);
        other.scalars(found);
        assertArrayEquals(wanted, found);
        assertEquals(
                ((OutputsFrame) straight.frame()).recent(),
                ((OutputsFrame) other.frame()).recent());
    }
}

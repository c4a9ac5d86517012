package org.gradientlab.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LayerStatisticsTest {
    @Test
    void sayHowManyUnitsAreDeadAndHowManyOutputsSaturated() {
        Network network = Network.of(1, List.of(Layer.of(2, new Relu()), Layer.of(2, new Tanh())));
        Layout layout = network.layout();
        network.set(layout.weight(0, 0, 0), 1);
        network.set(layout.bias(0, 1), -1);
        network.set(layout.weight(1, 0, 0), 100);
        Examples examples = Examples.of(new double[][] {{1}, {3}}, new double[][] {{0, 1}, {0, 1}});
        Pass pass = new Pass(network, 2);
        pass.load(examples, null, 0);
        pass.forward(DropoutMasks.of(0), 0);
        new HalfSquare().measure(pass.predictions());
        pass.backward();

        LayerStatistics first = pass.statistics(0);
        assertEquals(0.5, first.deadShare());
        assertEquals(0.5, first.zeroShare());
        assertEquals(1.0, first.mean());
        assertEquals(1.5, first.variance());
        assertEquals(0.0, first.saturatedShare());

        LayerStatistics second = pass.statistics(1);
        assertEquals(0.5, second.saturatedShare());
        // unit 0 says 1 where 0 is wanted, unit 1 says 0 where 1 is wanted, each halved by the
        // batch
        assertEquals(1.0, second.outputGradientNorm(), 1e-15);
        // only unit 1 has a slope left: -1/2 for either row, times inputs 1 and 3
        assertEquals(2.0, second.weightGradientNorm(), 1e-15);
    }
}

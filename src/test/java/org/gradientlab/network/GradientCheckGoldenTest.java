package org.gradientlab.network;

import static org.gradientlab.network.GoldenNetwork.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;
import org.gradientlab.golden.Golden;
import org.gradientlab.golden.GoldenFolder;
import org.gradientlab.golden.ReadsGolden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@ReadsGolden(
        value = "gradcheck",
        sections = {"eps", "nets", "rel_error_examples"})
class GradientCheckGoldenTest {
    private static final double TOLERANCE = 1e-11;

    static Stream<Golden> nets() {
        return GoldenFolder.cases("gradcheck", "nets");
    }

    static Stream<Golden> examples() {
        return GoldenFolder.cases("gradcheck", "rel_error_examples");
    }

    @ParameterizedTest
    @MethodSource("nets")
    void bothGradientsAreThoseOfTorch(Golden golden) {
        golden.knowing(
                "name",
                "layers",
                "hidden",
                "loss",
                "X",
                "y",
                "params",
                "loss_value",
                "analytic",
                "torch_autograd_gradcheck",
                "checks",
                "planted_faults");
        Network network = network(golden);
        double[] before = network.parameters();
        double worst = 0;
        for (Golden expected : golden.get("checks").items()) {
            expected.knowing(
                    "h", "numeric", "rel_error", "max_rel_error", "rel_error_of_whole_vector");
            double h = expected.get("h").number();
            GradientCheck check = check(network, golden, h);
            compare(network, golden.get("analytic"), check::analytic, TOLERANCE);
            // the difference of two losses keeps what is left of 1e-16 after dividing by h
            compare(network, expected.get("numeric"), check::numeric, 1e-14 / h);
            double reported = expected.get("max_rel_error").number();
            assertTrue(check.largestError() < 10 * reported + 1e-9, expected.path());
            worst = check.largestError();
        }
        assertTrue(worst < 1e-6, golden.path() + ": " + worst);
        assertEquals(List.of(boxed(before)), List.of(boxed(network.parameters())));
        plantedFaults(golden, network);
    }

    /** With a wrong gradient in its place the relative error says so. */
    private static void plantedFaults(Golden golden, Network network) {
        List<Golden> checks = golden.get("checks").items();
        GradientCheck check = check(network, golden, checks.getLast().get("h").number());
        for (Golden fault : golden.get("planted_faults").entries().values()) {
            fault.knowing("param", "wrong_gradient", "max_rel_error");
            List<Double> wrong = numbers(fault.get("wrong_gradient"));
            List<Integer> places = places(network, golden, fault.get("param").text());
            assertEquals(wrong.size(), places.size());
            double largest = 0;
            for (int i = 0; i < wrong.size(); i++) {
                double numeric = check.numeric(places.get(i));
                largest = Math.max(largest, GradientCheck.relativeError(wrong.get(i), numeric));
            }
            double expected = fault.get("max_rel_error").number();
            assertEquals(expected, largest, 0.01 * expected, fault.path());
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void relativeErrorIsAsStated(Golden golden) {
        golden.knowing("a", "n", "rel_error");
        double error =
                GradientCheck.relativeError(golden.get("a").number(), golden.get("n").number());
        assertClose(golden.get("rel_error").number(), error, 1e-12, golden.path());
    }

    private static Network network(Golden golden) {
        int[] widths = golden.get("layers").wholes();
        Activation hidden = GoldenNetwork.activation(golden.get("hidden").text());
        Network network = Network.of(widths[0], GoldenNetwork.layers(widths, hidden));
        GoldenNetwork.set(network, golden.get("params"));
        return network;
    }

    private static GradientCheck check(Network network, Golden golden, double h) {
        String loss = golden.get("loss").text();
        Examples examples =
                GoldenNetwork.examples(golden.get("X"), golden.get("y"), loss, network.outputs());
        Loss rule = GoldenNetwork.loss(loss);
        double value = new Inference(network, examples.rows()).score(examples, rule).loss();
        assertClose(golden.get("loss_value").number(), value, TOLERANCE, golden.path());
        return GradientCheck.of(network, rule, new NoPenalty(), examples, h);
    }

    private static void compare(
            Network network, Golden expected, IntToDoubleFunction actual, double tolerance) {
        GoldenNetwork.visit(
                network,
                expected,
                (i, g) -> assertClose(g, actual.applyAsDouble(i), tolerance, expected.path()));
    }

    private static List<Integer> places(Network network, Golden golden, String parameter) {
        Map<String, List<Integer>> places = new HashMap<>();
        List<Integer> all = new ArrayList<>();
        GoldenNetwork.visit(network, golden.get("params"), (index, g) -> all.add(index));
        int at = 0;
        for (Map.Entry<String, Golden> entry : golden.get("params").entries().entrySet()) {
            int count = numbers(entry.getValue()).size();
            places.put(entry.getKey(), all.subList(at, at + count));
            at += count;
        }
        return places.getOrDefault(parameter, List.of());
    }

    private static List<Double> numbers(Golden values) {
        List<Double> numbers = new ArrayList<>();
        for (Golden item : values.items()) {
            if (item.isList()) {
                numbers.addAll(numbers(item));
            } else {
                numbers.add(item.number());
            }
        }
        return numbers;
    }

    private static Double[] boxed(double[] values) {
        return Arrays.stream(values).boxed().toArray(Double[]::new);
    }
}

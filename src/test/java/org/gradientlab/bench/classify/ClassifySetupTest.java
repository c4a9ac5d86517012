package org.gradientlab.bench.classify;

import static org.gradientlab.bench.classify.Classifications.BENCH;
import static org.gradientlab.bench.classify.Classifications.DECLARATION;
import static org.gradientlab.bench.classify.Classifications.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gradientlab.experiment.KnobPath;
import org.gradientlab.knob.Effect;
import org.gradientlab.network.BatchNorm;
import org.gradientlab.network.LeakyRelu;
import org.gradientlab.words.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClassifySetupTest {
    @Test
    void aFreshSceneIsTheSpiralWithTwoLayersOfEight() {
        ClassifySetup setup = with();
        assertEquals(List.of(8, 8), setup.layers().stream().map(HiddenLayer::units).toList());
        assertEquals(List.of(Feature.X1, Feature.X2), setup.features().on());
        assertEquals(
                List.of(
                        "epoch",
                        "loss",
                        "penalty",
                        "train_accuracy",
                        "validation_loss",
                        "validation_accuracy",
                        "test_loss",
                        "test_accuracy",
                        "gradient_1",
                        "gradient_2",
                        "gradient_3",
                        "gradient_4",
                        "gradient_5",
                        "gradient_6",
                        "gradient_7",
                        "gradient_8",
                        "gradient_9"),
                BENCH.scalars());
    }

    @Test
    void whatChangesNothingIsNotOffered() {
        assertEquals(Set.of(), with().idle());
        assertEquals(Set.of("points", "noise", "balance"), with("data=csv").idle());
        assertEquals(Set.of("points", "noise", "balance"), with(Classifications.FOUR).idle());
        assertEquals(Set.of("early", "space"), with("validation=0", "layers=[]").idle());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "optimizer=sgd",
                "optimizer.eta=0.5",
                "schedule=cosine",
                "clipping=norm",
                "batch=100000",
                "penalty={kind: lq, lambda: 0.1, q: 0.5}",
                "early=patience",
                "stop=accuracy",
                "layers.1.dropout=0.5",
                "weights=1 0 1 0.5 frozen"
            })
    void whatKeepsTheShapeTurnsInMidRun(String assignment) {
        assertEquals(Effect.TURNS, DECLARATION.effect(with(), with(assignment)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data=moons",
                "noise=0.5",
                "features.sine1=true",
                "scaling=z_score",
                "layers.0.units=3",
                "layers.0.activation=relu",
                "layers=[]",
                "loss=hinge",
                "seed=9",
                "test=0"
            })
    void whatChangesTheNetworkOrItsPointsStartsAnew(String assignment) {
        assertEquals(Effect.RESTARTS, DECLARATION.effect(with(), with(assignment)));
    }

    @Test
    void onlyThePictureChangesWithWhatIsShown() {
        ClassifySetup shown = with("map={kind: neuron, layer: 2, unit: 3}", "space=1");
        assertEquals(Effect.SHOWS, DECLARATION.effect(with(), shown));
    }

    @Test
    void aLayerSaysWhatItIsMadeOf() {
        ClassifySetup setup =
                with(
                        "layers=[{units: 4, activation: {kind: leaky_relu, slope: 0.1},"
                                + " normalization: batch, dropout: 0.2, residual: true}]");
        HiddenLayer layer = setup.layers().getFirst();
        assertEquals(new LeakyRelu(0.1), layer.activation());
        assertTrue(layer.normalization() instanceof BatchNorm);
        assertTrue(layer.layer(4).residual());
        assertTrue(!layer.layer(3).residual(), "there is nothing to add to unequal widths");
    }

    @ParameterizedTest
    @CsvSource({
        "layers.0.units=65, 65 is out of range; allowed: 1 … 64.",
        "validation=0.5, 0.5 is out of range; allowed: 0 … 0.4.",
        "points=49, 49 is out of range; allowed: 50 … 2000.",
        "weights=1 2 3, “1 2 3” is not a weight set by hand",
        "weights=1 2 3 x, “1 2 3 x” is not a weight set by hand",
        "weights=1 -2 3 4, “1 -2 3 4” is not a weight set by hand",
        "weights=1 2 3 1e300, “1 2 3 1e300” is not a weight set by hand",
        "weights=1 2 3 4 thawed, “1 2 3 4 thawed” is not a weight set by hand",
    })
    void whatIsNotAllowedIsRefusedInWords(String assignment, String complaint) {
        String message = assertThrows(Fault.class, () -> with(assignment)).getMessage();
        assertTrue(message.contains(complaint), message);
    }

    @Test
    void weightsSetByHandAreOneText() {
        WeightEdits edits = WeightEdits.parse("1 0 2 0.5 frozen; 3 4 1 -1e-3");
        assertEquals(
                List.of(new WeightEdit(1, 0, 2, 0.5, true), new WeightEdit(3, 4, 1, -0.001, false)),
                edits.edits());
        assertEquals(edits, WeightEdits.parse(edits.text()));
        assertEquals(new WeightEdits(List.of()), WeightEdits.parse(" "));
        Fault fault = assertThrows(Fault.class, () -> WeightEdits.parse("1 0 2 0.5;1 x"));
        assertEquals(10, fault.position().orElseThrow());
    }

    @Test
    void theSameEditMadeAgainIsMadeAgain() {
        WeightEdit edit = new WeightEdit(1, 1, 1, 0.5, false);
        WeightEdits once = new WeightEdits(List.of(edit));
        assertEquals(List.of(edit), once.and(edit).since(once));
        assertEquals(List.of(), once.since(once));
        assertEquals(List.of(), once.since(once.and(edit)));
    }

    @Test
    void everyRemedyLeadsToAKnob() {
        ClassifySetup setup = with();
        Stream.of(
                        Remedies.eta(setup, 0.1),
                        Remedies.clipping(),
                        Remedies.xavier(),
                        Remedies.he(),
                        Remedies.leakyRelu(1),
                        Remedies.scaling(),
                        Remedies.batchNorm(0),
                        Remedies.penalty(setup),
                        Remedies.patience(),
                        Remedies.balance(),
                        Remedies.moreNeurons(setup))
                .map(remedy -> (Remedy.Turn) remedy)
                .flatMap(remedy -> remedy.changes().stream())
                .forEach(change -> {
                    KnobPath path = KnobPath.of(DECLARATION, change.path());
                    Object changed = path.with(setup, change.value());
                    assertEquals(change.value(), path.in(changed), change.path());
                });
    }
}

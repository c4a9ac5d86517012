package org.gradientlab.bench.classify;

import static org.gradientlab.bench.classify.Classifications.DECLARATION;
import static org.gradientlab.bench.classify.Classifications.frame;
import static org.gradientlab.bench.classify.Classifications.run;
import static org.gradientlab.bench.classify.Classifications.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.gradientlab.experiment.KnobPath;
import org.gradientlab.words.Language;
import org.gradientlab.words.Words;
import org.junit.jupiter.api.Test;

/** Every symptom is provoked by a run, and the first remedy is tried. */
class DoctorTest {
    private static Finding finding(ClassifySetup setup, long steps, Symptom symptom) {
        List<Finding> findings = frame(run(steps, setup)).findings();
        return findings.stream()
                .filter(finding -> finding.symptom() == symptom)
                .findFirst()
                .orElseThrow(() -> new AssertionError(symptom + " is not among " + findings));
    }

    private static boolean has(ClassifySetup setup, long steps, Symptom symptom) {
        return frame(run(steps, setup)).findings().stream()
                .anyMatch(finding -> finding.symptom() == symptom);
    }

    private static ClassifySetup treated(ClassifySetup setup, Finding finding, int remedy) {
        Object treated = setup;
        for (KnobChange change : ((Remedy.Turn) finding.remedies().get(remedy)).changes()) {
            treated = KnobPath.of(DECLARATION, change.path()).with(treated, change.value());
        }
        return (ClassifySetup) treated;
    }

    private static void assertSpoken(Finding finding) {
        for (Language language : Language.values()) {
            Words words = Words.in(language);
            String sentence = finding.sentence().in(words);
            assertFalse(sentence.contains("⟨") || sentence.contains("{"), sentence);
            assertTrue(words.has(finding.symptom().word().key()), sentence);
            for (Remedy remedy : finding.remedies()) {
                String label = remedy.label().in(words);
                assertFalse(label.contains("⟨") || label.contains("{"), label);
            }
        }
    }

    @Test
    void aHealthyRunHasNoFindings() {
        assertEquals(List.of(), frame(run(0, with())).findings());
        assertEquals(List.of(), frame(run(2000, with("data=circle"))).findings());
    }

    @Test
    void numbersThatAreNoneAreFoundInTheirLayer() {
        ClassifySetup setup =
                with("layers=[{activation: relu}]", "loss=mse", "optimizer={kind: sgd, eta: 1000}");
        Finding finding = finding(setup, 2000, Symptom.NOT_A_NUMBER);
        assertSpoken(finding);
        assertTrue(finding.sentence().in(Words.in(Language.ENGLISH)).contains("too long"));
        ClassifySetup clipped = treated(setup, finding, 1);
        assertFalse(has(with(clipped, "optimizer.eta=0.01"), 500, Symptom.NOT_A_NUMBER));
    }

    @Test
    void aLossThatRisesIsADivergence() {
        ClassifySetup setup =
                with("layers=[{activation: relu}]", "optimizer={kind: sgd, eta: 30}", "batch=1000");
        Finding finding = finding(setup, 30, Symptom.DIVERGES);
        assertSpoken(finding);
        ClassifySetup treated = treated(setup, finding, 0);
        assertEquals(3, treated.optimizer().eta());
        assertFalse(has(with(treated, "optimizer.eta=0.3"), 30, Symptom.DIVERGES));
    }

    @Test
    void whatIsAlreadySoIsNotAdvised() {
        String[] wild = {"optimizer=sgd", "optimizer.eta=1e6"};
        List<Remedy> before = frame(60, wild).findings().getFirst().remedies();
        String[] clipped = {
            "optimizer=sgd", "optimizer.eta=1e6", "clipping={kind: norm, limit: 1, form: exact}"
        };
        Finding after = frame(60, clipped).findings().getFirst();
        assertEquals(2, before.size());
        assertTrue(after.remedies().stream().noneMatch(before.getLast()::equals), "" + after);
    }

    @Test
    void neuronsThatStartAlikeStayTwins() {
        ClassifySetup setup = with("initialization=constant");
        Finding finding = finding(setup, 200, Symptom.TWINS);
        assertSpoken(finding);
        assertEquals(Place.ofLayer(0), finding.place());
        assertEquals(
                "The 8 neurons of layer 1 have the very same weights, so they all learn the same"
                        + " and count as one.",
                finding.sentence().in(Words.in(Language.ENGLISH)));
        assertFalse(has(treated(setup, finding, 0), 200, Symptom.TWINS));
    }

    @Test
    void deadNeuronsAreCountedAndPointedAt() {
        ClassifySetup setup =
                with(
                        "layers=[{units: 4, activation: relu}, {units: 4}]",
                        "weights=1 0 2 -1000 frozen");
        Finding finding = finding(setup, 10, Symptom.DEAD);
        assertSpoken(finding);
        assertEquals(Place.ofUnit(0, 1), finding.place());
        assertTrue(
                finding.sentence().in(Words.in(Language.ENGLISH)).startsWith("In layer 1, 1 of 4"));
        assertFalse(has(treated(setup, finding, 0), 10, Symptom.DEAD));
    }

    @Test
    void aSaturatedLayerIsNamed() {
        ClassifySetup setup = with("initialization={kind: normal, sigma: 8}");
        Finding finding = finding(setup, 0, Symptom.SATURATED);
        assertSpoken(finding);
        assertEquals(Place.ofLayer(0), finding.place());
        assertFalse(has(treated(setup, finding, 0), 0, Symptom.SATURATED));
    }

    @Test
    void aClassThatIsNeverPredictedIsNamed() {
        ClassifySetup setup = with("balance=0.95", "data=random", "layers=[]", "noise=1");
        Finding finding = finding(setup, 500, Symptom.OVERLOOKED);
        assertSpoken(finding);
        assertEquals(Place.ofClass(1), finding.place());
        assertTrue(finding.sentence().in(Words.in(Language.ENGLISH)).contains("class B"));
        assertFalse(has(treated(setup, finding, 0), 500, Symptom.OVERLOOKED));
    }

    @Test
    void aClassThatIsHardlyEverPredictedIsNamedWithItsCount() {
        ClassifySetup setup =
                with(
                        "data={kind: blobs, classes: 5}",
                        "noise=0.5",
                        "layers=[{units: 8}, {units: 2}]",
                        "optimizer={kind: sgd, eta: 0.03}");
        ClassifyFrame frame = frame(run(1200, setup));
        Confusion train = frame.confusion(Part.TRAIN);
        Finding finding = finding(setup, 1200, Symptom.OVERLOOKED);
        int label = finding.place().equals(Place.ofClass(1)) ? 1 : -1;
        assertTrue(train.recall(label) > 0 && train.recall(label) < 0.2);
        assertTrue(
                finding.sentence()
                        .in(Words.in(Language.ENGLISH))
                        .contains("only " + train.count(label, label) + " of the"),
                finding.toString());
        assertSpoken(finding);
    }

    @Test
    void learningTheNoiseIsFoundWithTheEpochToGoBackTo() {
        ClassifySetup setup = with("data=moons", "noise=1.2", "points=100");
        Finding finding = finding(setup, 3000, Symptom.OVERFITS);
        assertSpoken(finding);
        Remedy.GoBack back = (Remedy.GoBack) finding.remedies().getFirst();
        assertFalse(has(setup, back.step(), Symptom.OVERFITS));
        assertFalse(has(treated(setup, finding, 2), 3000, Symptom.OVERFITS), "stopped early");
        ClassifySetup penalized = treated(setup, finding, 1);
        assertTrue(
                frame(run(3000, penalized)).scores().train().loss()
                        > frame(run(3000, setup)).scores().train().loss());
    }
}

package org.gradientlab.bench.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gradientlab.dataset.CsvPoints;
import org.gradientlab.dataset.DrawnPoints;
import org.gradientlab.dataset.PointSource;
import org.gradientlab.dataset.Raw;
import org.gradientlab.network.Activation;
import org.gradientlab.network.NoNormalization;
import org.gradientlab.network.XavierNormal;
import org.gradientlab.words.Figures;
import org.gradientlab.words.Word;

/** Looks at one step of a run, says what goes wrong, and where, and what to try. */
final class Doctor {
    /** Losses above so many times the first one are no swing any more. */
    private static final double DIVERGED = 4;

    private static final double SATURATED = 0.8;

    /** A network that is right nearly everywhere may saturate. */
    private static final double GOOD = 0.95;

    /** A class of which so few points are recognised is overlooked. */
    private static final double OVERLOOKED = 0.2;

    private static final double PATIENT_EPOCHS = 10;
    private static final double OVERFIT_EPOCHS = 20;
    private static final double RISEN = 1.15;
    private static final double RISEN_BY = 0.01;
    private static final double SMALLER = 1.0 / 3;
    private static final double MUCH_SMALLER = 0.1;
    private static final double LARGER = 3;

    private final Patient patient;
    private final List<Finding> findings = new ArrayList<>();

    private Doctor(Patient patient) {
        this.patient = patient;
    }

    /** The worst first. */
    static List<Finding> examine(Patient patient) {
        Doctor doctor = new Doctor(patient);
        if (patient.scores().isBroken() || patient.progress().latest().isBroken()) {
            doctor.notANumber();
        } else {
            doctor.divergence();
            for (int layer = 0; layer < patient.hidden(); layer++) {
                doctor.layer(layer);
            }
            doctor.overlooked();
            doctor.overfitting();
        }
        doctor.findings.sort((one, other) -> one.symptom().compareTo(other.symptom()));
        return doctor.findings;
    }

    private void note(Symptom symptom, Word sentence, Place place, Remedy... remedies) {
        List<Remedy> worthTrying =
                Stream.of(remedies).filter(remedy -> remedy.changes(patient.setup())).toList();
        findings.add(new Finding(symptom, sentence, place, worthTrying));
    }

    private void notANumber() {
        ClassifySetup setup = patient.setup();
        int layer = patient.network().brokenLayer();
        Word sentence =
                layer == Place.NONE
                        ? Word.of("classify.doctor.not_a_number", patient.step())
                        : Word.of("classify.doctor.not_a_number_in", patient.step(), layer + 1);
        Place place = layer == Place.NONE ? Place.nowhere() : Place.ofLayer(layer);
        note(
                Symptom.NOT_A_NUMBER,
                sentence,
                place,
                Remedies.eta(setup, MUCH_SMALLER),
                Remedies.clipping());
    }

    private void divergence() {
        double loss = patient.scores().train().loss();
        double first = patient.progress().first().train().loss();
        if (patient.step() > 0 && loss > DIVERGED * first) {
            note(
                    Symptom.DIVERGES,
                    Word.of("classify.doctor.diverges", shown(first), shown(loss)),
                    Place.nowhere(),
                    Remedies.eta(patient.setup(), MUCH_SMALLER),
                    Remedies.clipping());
        }
    }

    private void layer(int layer) {
        LayerReport report = patient.layers().get(layer);
        Activation activation = patient.network().layer(layer).activation();
        if (report.twins()) {
            note(
                    Symptom.TWINS,
                    Word.of("classify.doctor.twins", layer + 1, patient.network().units(layer)),
                    Place.ofLayer(layer),
                    Remedies.xavier());
        } else if (isBounded(activation)) {
            saturation(layer, report);
        } else if (!report.dead().isEmpty()) {
            dead(layer, report);
        }
    }

    private static boolean isBounded(Activation activation) {
        return Double.isFinite(activation.low()) && Double.isFinite(activation.high());
    }

    private void saturation(int layer, LayerReport report) {
        double share = report.statistics().saturatedShare();
        if (share <= SATURATED || patient.scores().train().accuracy() >= GOOD) {
            return;
        }
        ClassifySetup setup = patient.setup();
        List<Remedy> remedies = new ArrayList<>();
        if (!(setup.initialization() instanceof XavierNormal)) {
            remedies.add(Remedies.xavier());
        }
        if (setup.scaling() instanceof Raw) {
            remedies.add(Remedies.scaling());
        }
        if (patient.step() > 0) {
            remedies.add(Remedies.eta(setup, MUCH_SMALLER));
        }
        if (patient.network().layer(layer).normalization() instanceof NoNormalization) {
            remedies.add(Remedies.batchNorm(layer));
        }
        note(
                Symptom.SATURATED,
                Word.of("classify.doctor.saturated", layer + 1, percent(share)),
                Place.ofLayer(layer),
                remedies.toArray(Remedy[]::new));
    }

    private void dead(int layer, LayerReport report) {
        Place place =
                report.dead().size() == 1
                        ? Place.ofUnit(layer, report.dead().getFirst())
                        : Place.ofLayer(layer);
        note(
                Symptom.DEAD,
                Word.of(
                        "classify.doctor.dead",
                        layer + 1,
                        report.dead().size(),
                        patient.network().units(layer)),
                place,
                Remedies.leakyRelu(layer),
                Remedies.eta(patient.setup(), SMALLER),
                Remedies.he());
    }

    private void overlooked() {
        Confusion train = patient.train();
        for (int label = 0; label < train.classes(); label++) {
            boolean missed = train.total(label) > 0 && train.recall(label) < OVERLOOKED;
            if (missed && patient.epochs() >= PATIENT_EPOCHS) {
                note(
                        Symptom.OVERLOOKED,
                        overlooked(train, label),
                        Place.ofClass(label),
                        isUnbalanced(patient.setup()) ? Remedies.balance() : longerSteps(),
                        Remedies.moreNeurons(patient.setup()));
            }
        }
    }

    private Word overlooked(Confusion train, int label) {
        String epochs = shown(patient.epochs());
        String name = patient.className(label);
        int total = train.total(label);
        return train.decided(label) == 0
                ? Word.of("classify.doctor.never_predicted", name, total, epochs)
                : Word.of(
                        "classify.doctor.hardly_predicted",
                        name,
                        total,
                        epochs,
                        train.count(label, label));
    }

    private Remedy longerSteps() {
        return Remedies.eta(patient.setup(), LARGER);
    }

    private static boolean isUnbalanced(ClassifySetup setup) {
        PointSource data = setup.data();
        boolean given = data instanceof DrawnPoints || data instanceof CsvPoints;
        return !given && Math.abs(setup.balance() - 0.5) > 0.1;
    }

    private void overfitting() {
        Best best = patient.progress().best();
        if (best == null || patient.epochs() - best.epoch() < OVERFIT_EPOCHS) {
            return;
        }
        double now = Scores.loss(patient.scores().validation());
        boolean risen = now > RISEN * best.validationLoss() + RISEN_BY;
        if (risen && patient.scores().train().loss() < best.trainLoss()) {
            note(
                    Symptom.OVERFITS,
                    Word.of(
                            "classify.doctor.overfits",
                            best.epoch(),
                            shown(best.validationLoss()),
                            shown(now)),
                    Place.nowhere(),
                    Remedies.goBack(best),
                    Remedies.penalty(patient.setup()),
                    Remedies.patience());
        }
    }

    private static String shown(double value) {
        return Figures.shown(value, 3);
    }

    private static String percent(double share) {
        return Figures.shown(100 * share, 2);
    }
}

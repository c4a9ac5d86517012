package org.gradientlab.bench.classify;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.gradientlab.dataset.ZScore;
import org.gradientlab.network.Activation;
import org.gradientlab.network.BatchNorm;
import org.gradientlab.network.HeNormal;
import org.gradientlab.network.Initialization;
import org.gradientlab.network.L2Penalty;
import org.gradientlab.network.LeakyRelu;
import org.gradientlab.network.NoNormalization;
import org.gradientlab.network.Tanh;
import org.gradientlab.network.XavierNormal;
import org.gradientlab.optimizer.NormClipping;
import org.gradientlab.words.Figures;
import org.gradientlab.words.Word;

/** The changes the doctor knows. */
final class Remedies {
    private static final double CLIP = 1;
    private static final double LEAK = 0.1;
    private static final double FIRST_LAMBDA = 0.003;
    private static final int PATIENCE = 10;
    private static final int FRESH = 8;

    private Remedies() {}

    static Remedy eta(ClassifySetup setup, double factor) {
        double eta = rounded(setup.optimizer().eta() * factor);
        return new Remedy.Turn(
                Word.of("classify.remedy.eta", Figures.shown(eta)), "optimizer.eta", eta);
    }

    /** Two digits are enough to try. */
    private static double rounded(double value) {
        return new BigDecimal(value).round(new MathContext(2)).doubleValue();
    }

    static Remedy clipping() {
        return new Remedy.Turn(
                Word.of("classify.remedy.clipping", Figures.shown(CLIP)),
                "clipping",
                new NormClipping(CLIP, NormClipping.Form.EXACT));
    }

    static Remedy initialization(Initialization initialization, String kind) {
        return new Remedy.Turn(
                Word.of("classify.remedy.initialization", Word.of("initialization." + kind)),
                "initialization",
                initialization);
    }

    static Remedy xavier() {
        return initialization(new XavierNormal(), "xavier_normal");
    }

    static Remedy he() {
        return initialization(new HeNormal(), "he_normal");
    }

    static Remedy leakyRelu(int layer) {
        Activation leaky = new LeakyRelu(LEAK);
        return new Remedy.Turn(
                Word.of("classify.remedy.leaky", layer + 1),
                "layers." + layer + ".activation",
                leaky);
    }

    static Remedy scaling() {
        return new Remedy.Turn(
                Word.of("classify.remedy.scaling", Word.of("scaling.z_score")),
                "scaling",
                new ZScore(ZScore.Deviation.POPULATION));
    }

    static Remedy batchNorm(int layer) {
        return new Remedy.Turn(
                Word.of("classify.remedy.normalization", layer + 1),
                "layers." + layer + ".normalization",
                new BatchNorm(1e-5, 0.1));
    }

    /** A first penalty, or one three times as strong as there is. */
    static Remedy penalty(ClassifySetup setup) {
        double lambda =
                setup.penalty() instanceof L2Penalty(double now) && now > 0
                        ? rounded(3 * now)
                        : FIRST_LAMBDA;
        return new Remedy.Turn(
                Word.of("classify.remedy.penalty", Figures.shown(lambda)),
                "penalty",
                new L2Penalty(lambda));
    }

    static Remedy patience() {
        return new Remedy.Turn(
                Word.of("classify.remedy.patience", PATIENCE),
                "early",
                new EarlyStopping.Patience(PATIENCE));
    }

    static Remedy balance() {
        return new Remedy.Turn(Word.of("classify.remedy.balance"), "balance", 0.5);
    }

    /** Another layer of eight in front, or where there is no room, more neurons in the first. */
    static Remedy moreNeurons(ClassifySetup setup) {
        if (setup.layers().size() == ClassifySetup.MOST_LAYERS) {
            return new Remedy.Turn(
                    Word.of("classify.remedy.neurons", HiddenLayer.MOST_UNITS),
                    "layers.0.units",
                    HiddenLayer.MOST_UNITS);
        }
        List<HiddenLayer> layers = new ArrayList<>(setup.layers());
        layers.addFirst(new HiddenLayer(FRESH, new Tanh(), new NoNormalization(), 0, false));
        return new Remedy.Turn(Word.of("classify.remedy.layer", FRESH), "layers", layers);
    }

    static Remedy goBack(Best best) {
        return new Remedy.GoBack(Word.of("classify.remedy.back", best.epoch()), best.step());
    }
}

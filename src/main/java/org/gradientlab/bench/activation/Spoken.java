package org.gradientlab.bench.activation;

import org.gradientlab.words.Figures;
import org.gradientlab.words.Words;

/** The pictures in words, for those who do not see them. */
final class Spoken {
    private Spoken() {}

    static String of(CurvesFrame frame, Words words) {
        StringBuilder text =
                new StringBuilder(words.say("activation.spoken-curves", Figures.shown(frame.z())));
        for (Reading reading : frame.readings()) {
            text.append(' ').append(of(reading, words));
        }
        return text.toString();
    }

    static String of(Reading reading, Words words) {
        return words.say(
                "activation.spoken-reading",
                ActivationNames.of(reading.activation(), words),
                Figures.shown(reading.value()),
                Figures.shown(reading.slope()),
                words.say(reading.flow().key()),
                Figures.shown(reading.mean()));
    }

    static String of(OutputsFrame frame, Words words) {
        StringBuilder text =
                new StringBuilder(
                        words.say("activation.spoken-outputs", Figures.whole(frame.draws())));
        for (OutputReading reading : frame.readings()) {
            text.append(' ').append(of(reading, words));
        }
        return text.toString();
    }

    static String of(OutputReading reading, Words words) {
        return words.say(
                "activation.spoken-output",
                ActivationNames.of(reading.activation(), words),
                Figures.shown(reading.mean()),
                Figures.shown(reading.deviation()),
                Double.isNaN(reading.drawn()) ? "–" : Figures.shown(reading.drawn()));
    }

    static String of(ChainFrame frame, Words words) {
        StringBuilder text =
                new StringBuilder(
                        words.say("activation.spoken-chain", frame.step(), frame.layers()));
        for (LinkReading link : frame.links()) {
            text.append(' ').append(of(link, frame, words));
        }
        return text.toString();
    }

    static String of(LinkReading link, ChainFrame frame, Words words) {
        return words.say(
                "activation.spoken-link",
                ActivationNames.of(link.link(), words),
                Figures.shown(link.factor()),
                frame.step(),
                link.after(frame.step()).shown(),
                fate(link, words));
    }

    /** What becomes of it, and from which layer on. */
    static String fate(LinkReading link, Words words) {
        String word = words.say(link.fate().key());
        return switch (link.fate()) {
            case KEEPS -> word;
            case VANISHES -> words.say("activation.vanishes-from", word, link.sealedAt());
            case EXPLODES -> words.say("activation.explodes-from", word, link.sealedAt());
            case DEAD -> words.say("activation.dead-from", word);
        };
    }

    static String of(SoftmaxFrame frame, Words words) {
        StringBuilder text =
                new StringBuilder(
                        words.say(
                                "activation.spoken-softmax",
                                frame.right() + 1,
                                Figures.shown(frame.reading().loss())));
        for (int k = 0; k < frame.logits().size(); k++) {
            text.append(' ').append(ofClass(frame, k, words));
        }
        return text.toString();
    }

    static String ofClass(SoftmaxFrame frame, int k, Words words) {
        return words.say(
                "activation.spoken-class",
                k + 1,
                Figures.shown(frame.logits().get(k)),
                Figures.shown(frame.reading().probabilities().get(k)),
                Figures.shown(frame.reading().gradient().get(k)));
    }
}

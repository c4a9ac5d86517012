package org.gradientlab.bench.activation;

import static org.gradientlab.words.Terms.factor;
import static org.gradientlab.words.Terms.factorNotRounded;
import static org.gradientlab.words.Terms.fraction;
import static org.gradientlab.words.Terms.number;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.gradientlab.experiment.Explanation;
import org.gradientlab.experiment.Frame;
import org.gradientlab.network.Activation;
import org.gradientlab.words.Reckoning;
import org.gradientlab.words.Word;
import org.jspecify.annotations.Nullable;

/** How the numbers of whatever lies under the microscope come about. */
record ActivationExplained(Frame frame) {
    static final String LOSS = "loss";
    private static final String ONE_SIDED = "\\ (z";

    static String curve(int index) {
        return "curve " + index;
    }

    static String chance(int index) {
        return "chance " + index;
    }

    static String chain(int index) {
        return "chain " + index;
    }

    static String outputs(int index) {
        return "outputs " + index;
    }

    List<String> topics() {
        List<String> topics = new ArrayList<>();
        for (int i = 0; i < count(); i++) {
            topics.add(
                    switch (frame) {
                        case CurvesFrame _ -> curve(i);
                        case SoftmaxFrame _ -> chance(i);
                        case ChainFrame _ -> chain(i);
                        default -> outputs(i);
                    });
        }
        if (frame instanceof SoftmaxFrame) {
            topics.add(LOSS);
        }
        return topics;
    }

    private int count() {
        return switch (frame) {
            case CurvesFrame curves -> curves.readings().size();
            case SoftmaxFrame softmax -> softmax.logits().size();
            case ChainFrame chain -> chain.links().size();
            case OutputsFrame outputs -> outputs.readings().size();
            default -> 0;
        };
    }

    @Nullable Explanation of(String topic) {
        if (topic.equals(LOSS) && frame instanceof SoftmaxFrame softmax) {
            return loss(softmax);
        }
        if (!topics().contains(topic)) {
            return null;
        }
        int index = Integer.parseInt(topic.substring(topic.indexOf(' ') + 1));
        return switch (frame) {
            case CurvesFrame curves -> ofCurve(curves.readings().get(index), curves.z());
            case SoftmaxFrame softmax -> ofChance(softmax, index);
            case ChainFrame chain -> ofChain(chain, chain.links().get(index));
            case OutputsFrame outputs -> ofOutputs(outputs.readings().get(index));
            default -> null;
        };
    }

    // --- a curve

    private static Explanation ofCurve(Reading reading, double z) {
        Activation activation = reading.activation();
        return Explanation.of(
                ActivationNames.word(activation),
                value(activation, z, reading.value()),
                slope(activation, z, reading.value(), reading.slope()));
    }

    private static Reckoning value(Activation activation, double z, double value) {
        String latex = ActivationNames.formula(activation).replaceFirst("^f\\(z\\) = ", "");
        return new Reckoning(
                Word.of("activation.explain.value"),
                "f(z)",
                latex,
                numbers(latex, z, value),
                value);
    }

    private static Reckoning slope(Activation activation, double z, double a, double slope) {
        String latex = ActivationNames.slopeFormula(activation).replaceFirst("^f'\\(z\\) = ", "");
        return new Reckoning(
                Word.of("activation.explain.slope"), "f'(z)", latex, numbers(latex, z, a), slope);
    }

    /** Where there is a formula for each side of a kink, putting a number in both says nothing. */
    private static String numbers(String latex, double z, double a) {
        if (latex.contains(ONE_SIDED)) {
            return "";
        }
        String numbers =
                latex.replaceAll("(?<![\\\\a-zA-Z])z(?![a-zA-Z])", quoted(factor(z)))
                        .replaceAll(
                                "(?<![\\\\a-zA-Z])f(?![a-zA-Z'(])", quoted(factorNotRounded(a)));
        return numbers.equals(latex) ? "" : numbers;
    }

    private static String quoted(String text) {
        return Matcher.quoteReplacement(text);
    }

    // --- a softmax

    private static Explanation ofChance(SoftmaxFrame frame, int k) {
        SoftmaxReading reading = frame.reading();
        boolean hot = frame.temperature() != 1;
        List<String> letters = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < frame.logits().size(); i++) {
            letters.add("e^{o_{" + (i + 1) + "}" + (hot ? "/T" : "") + "}");
            numbers.add(
                    "e^{"
                            + number(frame.logits().get(i))
                            + (hot ? "/" + number(frame.temperature()) : "")
                            + "}");
        }
        double p = reading.probabilities().get(k);
        double target = k == frame.right() ? 1 : 0;
        return Explanation.of(
                Word.of("activation.explain.chance", k + 1),
                new Reckoning(
                        Word.of("activation.explain.share"),
                        "p_{" + (k + 1) + "}",
                        fraction(letters.get(k), String.join(" + ", letters)),
                        fraction(numbers.get(k), String.join(" + ", numbers)),
                        p),
                new Reckoning(
                        Word.of("activation.explain.by-logit"),
                        "\\frac{\\partial L}{\\partial o_{" + (k + 1) + "}}",
                        fraction("p_{" + (k + 1) + "} - y_{" + (k + 1) + "}", "T"),
                        fraction(
                                difference(p, target, reading.errors().get(k)),
                                number(frame.temperature())),
                        reading.gradient().get(k)));
    }

    /** Where the printed share would be the target itself, their difference is told instead. */
    private static String difference(double p, double target, double error) {
        return number(p).equals(number(target))
                ? number(error)
                : number(p) + " - " + number(target);
    }

    private static Explanation loss(SoftmaxFrame frame) {
        double p = frame.reading().probabilities().get(frame.right());
        Word name = Word.of("activation.explain.loss");
        return Explanation.of(
                name,
                new Reckoning(
                        name,
                        "L",
                        "-\\log p_{" + (frame.right() + 1) + "}",
                        p > 0 ? "-\\log " + factorNotRounded(p) : "",
                        frame.reading().loss()));
    }

    // --- a chain of layers

    private static Explanation ofChain(ChainFrame frame, LinkReading reading) {
        Activation activation = reading.link().activation();
        double slope = reading.slope();
        double w = reading.link().w();
        return Explanation.of(
                ActivationNames.word(activation),
                Reckoning.given(Word.of("activation.explain.slope"), "f'(z)", slope),
                new Reckoning(
                        Word.of("activation.explain.factor"),
                        "c",
                        "f'(z) \\cdot w",
                        factor(slope) + " \\cdot " + factor(w),
                        reading.factor()),
                new Reckoning(
                        Word.of("activation.explain.product", frame.step()),
                        "\\prod",
                        "c^{" + frame.step() + "}",
                        factor(reading.factor()) + "^{" + frame.step() + "}",
                        reading.after(frame.step()).value()));
    }

    // --- outputs of normal inputs

    private static Explanation ofOutputs(OutputReading reading) {
        return Explanation.of(
                ActivationNames.word(reading.activation()),
                new Reckoning(
                        Word.of("activation.explain.mean"),
                        "\\bar a",
                        "\\int f(z)\\,\\varphi(z)\\,dz",
                        "",
                        reading.mean()),
                Reckoning.given(Word.of("activation.explain.deviation"), "s", reading.deviation()),
                Reckoning.given(Word.of("activation.explain.drawn"), "\\bar a_n", reading.drawn()));
    }
}

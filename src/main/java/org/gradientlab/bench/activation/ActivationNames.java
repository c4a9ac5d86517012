package org.gradientlab.bench.activation;

import java.util.Objects;
import org.gradientlab.knob.Kind;
import org.gradientlab.network.Activation;
import org.gradientlab.network.Elu;
import org.gradientlab.network.LeakyRelu;
import org.gradientlab.plot.Tex;
import org.gradientlab.words.Figures;
import org.gradientlab.words.Word;
import org.gradientlab.words.Words;

/** How an activation is called and printed. */
final class ActivationNames {
    /** The core writes a for what a neuron hands on; here it is called f(z). */
    private static final String LETTER = "(?<![A-Za-z\\\\])a(?![A-Za-z])";

    private ActivationNames() {}

    /** Its bare name. */
    static Word word(Activation activation) {
        Kind kind = Objects.requireNonNull(activation.getClass().getAnnotation(Kind.class));
        return Word.of("activation." + kind.value());
    }

    /** Its name, with its knob where it has one. */
    static String of(Activation activation, Words words) {
        String name = word(activation).in(words);
        return switch (activation) {
            case LeakyRelu leaky -> name + " " + Figures.shown(leaky.slope());
            case Elu elu when elu.alpha() != 1 -> name + " " + Figures.shown(elu.alpha());
            default -> name;
        };
    }

    /** With the weight where it is not 1, for nothing else may tell two chains apart. */
    static String of(Link link, Words words) {
        String name = of(link.activation(), words);
        return link.w() == 1 ? name : name + ", w = " + Figures.shown(link.w());
    }

    static String formula(Activation activation) {
        String latex = activation.latex().replaceFirst("^" + LETTER + " *= *", "");
        return "f(z) = " + latex + constant(activation);
    }

    static String slopeFormula(Activation activation) {
        String latex = activation.slopeLatex().replaceFirst("^" + LETTER + "' *= *", "");
        return "f'(z) = " + latex.replaceAll(LETTER, "f");
    }

    private static String constant(Activation activation) {
        return switch (activation) {
            case LeakyRelu leaky -> ",\\ \\alpha = " + Tex.number(leaky.slope());
            case Elu elu -> ",\\ \\alpha = " + Tex.number(elu.alpha());
            default -> "";
        };
    }
}

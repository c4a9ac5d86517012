package org.gradientlab.bench.classify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gradientlab.words.Figures;

/** Writes a weighted sum with its numbers: “0.31·x₁ − 1.2·x₂ + 0.05”. */
enum SumText {
    PLAIN("·", "…", "−") {
        @Override
        String name(NeuronReading.Term term) {
            return term.symbol();
        }
    },
    LATEX("\\,", "\\dots", "-") {
        @Override
        String name(NeuronReading.Term term) {
            return term.latex();
        }
    };

    private static final int DIGITS = 3;

    private final String times;
    private final String ellipsis;
    private final String minus;

    SumText(String times, String ellipsis, String minus) {
        this.times = times;
        this.ellipsis = ellipsis;
        this.minus = minus;
    }

    abstract String name(NeuronReading.Term term);

    String of(List<NeuronReading.Term> terms, double bias, int most) {
        StringBuilder text = new StringBuilder();
        for (NeuronReading.Term term : largest(terms, most)) {
            append(text, term.weight(), times + name(term));
        }
        if (terms.size() > most) {
            text.append(" + ").append(ellipsis);
        }
        append(text, bias, "");
        return text.toString();
    }

    /** The terms that count most, in the order they had. */
    private static List<NeuronReading.Term> largest(List<NeuronReading.Term> terms, int most) {
        List<NeuronReading.Term> largest = new ArrayList<>(terms);
        largest.sort(Comparator.comparingDouble(term -> -Math.abs(term.weight() * term.input())));
        List<NeuronReading.Term> kept = new ArrayList<>(terms);
        kept.retainAll(largest.subList(0, Math.min(most, largest.size())));
        return kept;
    }

    private void append(StringBuilder text, double number, String behind) {
        boolean negative = number < 0;
        if (!text.isEmpty()) {
            text.append(' ').append(negative ? minus : "+").append(' ');
        } else if (negative) {
            text.append(minus);
        }
        text.append(Figures.shown(Math.abs(number), DIGITS)).append(behind);
    }
}

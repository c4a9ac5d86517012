package org.gradientlab.bench.race;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;
import org.gradientlab.optimizer.AdaDelta;
import org.gradientlab.optimizer.AdaGrad;
import org.gradientlab.optimizer.Adam;
import org.gradientlab.optimizer.AdamW;
import org.gradientlab.optimizer.AmsGrad;
import org.gradientlab.optimizer.Inside;
import org.gradientlab.optimizer.Moments;
import org.gradientlab.optimizer.Momentum;
import org.gradientlab.optimizer.Nadam;
import org.gradientlab.optimizer.Nesterov;
import org.gradientlab.optimizer.Optimizer;
import org.gradientlab.optimizer.RmsProp;
import org.gradientlab.optimizer.Sgd;
import org.gradientlab.plot.Palette;
import org.gradientlab.plot.Tex;

/**
 * The next update of one parameter as the rule's own lines with numbers in place of its letters.
 */
final class RuleInNumbers {
    private static final int DIGITS = 3;

    private final Optimizer rule;
    private final Coordinate c;
    private final String letter;
    private final Palette palette;
    private final List<String> lines = new ArrayList<>();

    private RuleInNumbers(Optimizer rule, Coordinate c, String letter, Palette palette) {
        this.rule = rule;
        this.c = c;
        this.letter = letter;
        this.palette = palette;
    }

    /**
     * Lines of LaTeX.
     *
     * @param letter of the parameter
     */
    static List<String> of(Optimizer rule, Coordinate coordinate, String letter, Palette palette) {
        RuleInNumbers numbers = new RuleInNumbers(rule, coordinate, letter, palette);
        numbers.write();
        return numbers.lines;
    }

    private void write() {
        switch (rule) {
            case Sgd sgd -> step(eta() + " \\cdot " + slope());
            case Momentum momentum -> momentum(momentum);
            case Nesterov nesterov -> nesterov(nesterov);
            case AdaGrad _ -> adaGrad();
            case AdaDelta ada -> adaDelta(ada);
            case RmsProp rms -> rmsProp(rms);
            case Adam adam -> moments(adam);
            case AmsGrad ams -> moments(ams);
            case AdamW adam -> adamW(adam);
            case Nadam nadam -> moments(nadam);
        }
    }

    private void momentum(Momentum rule) {
        boolean torch = rule.form() == Momentum.Form.TORCH;
        velocity(rule.mu(), torch ? slope() : eta() + " \\cdot " + slope());
        String v = inked(palette.series(4).text(), c.after(Inside.VELOCITY));
        step(torch ? eta() + " \\cdot " + v : v);
    }

    private void nesterov(Nesterov rule) {
        boolean torch = rule.form() == Nesterov.Form.TORCH;
        velocity(rule.mu(), torch ? slope() : eta() + " \\cdot " + slope());
        String v = inked(palette.series(4).text(), c.after(Inside.VELOCITY));
        step(
                torch
                        ? "%s \\cdot (%s + %s \\cdot %s)".formatted(eta(), slope(), n(rule.mu()), v)
                        : v);
    }

    private void velocity(double mu, String plus) {
        lines.add(
                "v \\leftarrow %s \\cdot %s + %s = %s"
                        .formatted(
                                n(mu),
                                bracketed(c.before(Inside.VELOCITY)),
                                plus,
                                inked(palette.series(4).text(), c.after(Inside.VELOCITY))));
    }

    private void adaGrad() {
        lines.add(
                "s \\leftarrow %s + %s^2 = %s"
                        .formatted(
                                n(c.before(Inside.SQUARES)), slope(), n(c.after(Inside.SQUARES))));
        step(quotient(slope(), n(c.after(Inside.SQUARES))));
    }

    private void adaDelta(AdaDelta rule) {
        mean("s", rule.rho(), Inside.SQUARES, slope() + "^2");
        double change = (c.from() - c.to()) / rule.eta();
        lines.add(
                "d = \\sqrt{%s} / \\sqrt{%s} \\cdot %s = %s"
                        .formatted(
                                n(c.before(Inside.CHANGES) + rule.eps()),
                                n(c.after(Inside.SQUARES) + rule.eps()),
                                slope(),
                                n(change)));
        mean("u", rule.rho(), Inside.CHANGES, bracketed(change) + "^2");
        step(eta() + " \\cdot " + bracketed(change));
    }

    private void rmsProp(RmsProp rule) {
        mean("s", rule.alpha(), Inside.SQUARES, slope() + "^2");
        String under = n(c.after(Inside.SQUARES));
        if (rule.centered()) {
            mean("m", rule.alpha(), Inside.MEAN, slope());
            under += " - " + bracketed(c.after(Inside.MEAN)) + "^2";
        }
        if (rule.mu() > 0) {
            velocity(rule.mu(), slope() + " / \\sqrt{" + under + "}");
            String v = inked(palette.series(4).text(), c.after(Inside.VELOCITY));
            step(eta() + " \\cdot " + v);
        } else {
            step(quotient(slope(), under));
        }
    }

    private void adamW(AdamW rule) {
        double kept = 1 - rule.eta() * rule.decay();
        lines.add(
                "%s \\leftarrow %s \\cdot %s = %s"
                        .formatted(letter, n(kept), bracketed(c.from()), n(kept * c.from())));
        moments(rule, kept * c.from());
    }

    private void moments(Moments rule) {
        moments(rule, c.from());
    }

    private void moments(Moments rule, double from) {
        mean("m", rule.beta1(), Inside.MEAN, slope());
        mean("s", rule.beta2(), Inside.SQUARES, slope() + "^2");
        String corrected = inked(palette.series(4).text(), c.after(Inside.CORRECTED_MEAN));
        String squares = n(c.after(Inside.CORRECTED_SQUARES));
        lines.add("\\hat m = %s,\\quad \\hat s = %s".formatted(corrected, squares));
        if (rule instanceof Nadam) {
            double way = from - c.to();
            lines.add(
                    "%s \\leftarrow %s - %s = %s"
                            .formatted(letter, n(from), bracketed(way), result()));
        } else {
            step(from, quotient(corrected, squares));
        }
    }

    /** letter ← keep · before + (1 − keep) · fresh = after. */
    private void mean(String symbol, double keep, Inside which, String fresh) {
        lines.add(
                "%s \\leftarrow %s \\cdot %s + %s \\cdot %s = %s"
                        .formatted(
                                symbol,
                                n(keep),
                                bracketed(c.before(which)),
                                n(1 - keep),
                                fresh,
                                n(c.after(which))));
    }

    private String quotient(String over, String under) {
        return "%s \\cdot %s / \\sqrt{%s}".formatted(eta(), over, under);
    }

    private void step(String way) {
        step(c.from(), way);
    }

    private void step(double from, String way) {
        lines.add("%s \\leftarrow %s - %s = %s".formatted(letter, n(from), way, result()));
    }

    private String result() {
        return Tex.coloured(palette.accentText(), "\\mathbf{" + n(c.to()) + "}");
    }

    private String eta() {
        return n(rule.eta());
    }

    private String slope() {
        return Tex.coloured(palette.slope().text(), bracketed(c.slope()));
    }

    private static String inked(Color ink, double value) {
        return Tex.coloured(ink, bracketed(value));
    }

    private static String bracketed(double value) {
        String text = n(value);
        return value < 0 ? "(" + text + ")" : text;
    }

    private static String n(double value) {
        return Tex.number(value, DIGITS);
    }
}

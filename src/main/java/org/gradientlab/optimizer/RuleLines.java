package org.gradientlab.optimizer;

import static org.gradientlab.words.Terms.fraction;

import java.util.ArrayList;
import java.util.List;
import org.gradientlab.words.Figures;
import org.gradientlab.words.Reckoning;
import org.gradientlab.words.Terms;
import org.gradientlab.words.Word;

/** Writes the update of one parameter as the lines of its rule, in letters and in numbers. */
public final class RuleLines {
    private static final String EPS = " + \\varepsilon";

    private final Optimizer rule;
    private final Coordinate c;
    private final String letter;
    private final int digits;
    private final RuleInks inks;
    private final List<Reckoning> lines = new ArrayList<>();

    private RuleLines(Optimizer rule, Coordinate c, String letter, int digits, RuleInks inks) {
        this.rule = rule;
        this.c = c;
        this.letter = letter;
        this.digits = digits;
        this.inks = inks;
    }

    /**
     * The lines in the order they are computed; the last is that of the parameter itself.
     *
     * @param letter of the parameter
     * @param digits significant ones of each number
     */
    public static List<Reckoning> of(
            Optimizer rule, Coordinate update, String letter, int digits, RuleInks inks) {
        RuleLines lines = new RuleLines(rule, update, letter, digits, inks);
        lines.write();
        return List.copyOf(lines.lines);
    }

    private void write() {
        switch (rule) {
            case Sgd _ -> step("\\eta\\,g", eta() + " \\cdot " + slope());
            case Momentum momentum -> momentum(momentum);
            case Nesterov nesterov -> nesterov(nesterov);
            case AdaGrad ada -> adaGrad(ada);
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
        velocity(rule.mu(), torch);
        if (torch) {
            step("\\eta\\,v", eta() + " \\cdot " + velocity());
        } else {
            step("v", velocity());
        }
    }

    private void nesterov(Nesterov rule) {
        boolean torch = rule.form() == Nesterov.Form.TORCH;
        velocity(rule.mu(), torch);
        if (torch) {
            step(
                    "\\eta\\,(g + \\mu v)",
                    "%s \\cdot (%s + %s \\cdot %s)"
                            .formatted(eta(), slope(), n(rule.mu()), velocity()));
        } else {
            step("v", velocity());
        }
    }

    private void velocity(double mu, boolean torch) {
        String plus = torch ? slope() : eta() + " \\cdot " + slope();
        lines.add(
                new Reckoning(
                                name(Inside.VELOCITY),
                                "v",
                                "\\mu v + " + (torch ? "g" : "\\eta\\,g"),
                                "%s \\cdot %s + %s"
                                        .formatted(
                                                n(mu), bracketed(c.before(Inside.VELOCITY)), plus),
                                c.after(Inside.VELOCITY))
                        .becoming());
    }

    private String velocity() {
        return inks.kept(bracketed(c.after(Inside.VELOCITY)));
    }

    private void adaGrad(AdaGrad rule) {
        lines.add(
                new Reckoning(
                                name(Inside.SQUARES),
                                "s",
                                "s + g^2",
                                n(c.before(Inside.SQUARES)) + " + " + slope() + "^2",
                                c.after(Inside.SQUARES))
                        .becoming());
        String root = root(n(c.after(Inside.SQUARES)), rule.eps());
        step(divided("g", "\\sqrt{s}" + EPS), divided(slope(), root, eta()));
    }

    private void adaDelta(AdaDelta rule) {
        mean("s", "\\rho", rule.rho(), Inside.SQUARES, "g^2", slope() + "^2");
        double change = c.eta() == 0 ? 0 : (c.from() - c.to()) / c.eta();
        lines.add(
                new Reckoning(
                        Word.of("optimizer.line.change"),
                        "d",
                        "\\frac{\\sqrt{u%1$s}}{\\sqrt{s%1$s}}\\,g".formatted(EPS),
                        "\\frac{\\sqrt{%s + %s}}{\\sqrt{%s + %s}} \\cdot %s"
                                .formatted(
                                        n(c.before(Inside.CHANGES)),
                                        n(rule.eps()),
                                        n(c.after(Inside.SQUARES)),
                                        n(rule.eps()),
                                        slope()),
                        change));
        String changed = inks.kept(bracketed(change));
        mean("u", "\\rho", rule.rho(), Inside.CHANGES, "d^2", changed + "^2");
        step("\\eta\\,d", eta() + " \\cdot " + changed);
    }

    private void rmsProp(RmsProp rule) {
        mean("s", "\\alpha", rule.alpha(), Inside.SQUARES, "g^2", slope() + "^2");
        String letters = "s";
        String numbers = n(c.after(Inside.SQUARES));
        if (rule.centered()) {
            mean("m", "\\alpha", rule.alpha(), Inside.MEAN, "g", slope());
            letters += " - m^2";
            numbers += " - " + bracketed(c.after(Inside.MEAN)) + "^2";
        }
        String root = "\\sqrt{" + letters + "}" + EPS;
        String rootInNumbers = root(numbers, rule.eps());
        if (rule.mu() > 0) {
            lines.add(
                    new Reckoning(
                                    name(Inside.VELOCITY),
                                    "v",
                                    "\\mu v + " + fraction("g", root),
                                    "%s \\cdot %s + %s"
                                            .formatted(
                                                    n(rule.mu()),
                                                    bracketed(c.before(Inside.VELOCITY)),
                                                    fraction(slope(), rootInNumbers)),
                                    c.after(Inside.VELOCITY))
                            .becoming());
            step("\\eta\\,v", eta() + " \\cdot " + velocity());
        } else {
            step(divided("g", root), divided(slope(), rootInNumbers, eta()));
        }
    }

    private void adamW(AdamW rule) {
        double kept = 1 - c.eta() * rule.decay();
        lines.add(
                new Reckoning(
                                Word.of("optimizer.line.decayed"),
                                letter,
                                "(1 - \\eta\\lambda)\\," + letter,
                                "(1 - %s \\cdot %s) \\cdot %s"
                                        .formatted(eta(), n(rule.decay()), bracketed(c.from())),
                                kept * c.from())
                        .becoming());
        moments(rule, kept * c.from());
    }

    private void moments(Moments rule) {
        moments(rule, c.from());
    }

    private void moments(Moments rule, double from) {
        mean("m", "\\beta_1", rule.beta1(), Inside.MEAN, "g", slope());
        mean("s", "\\beta_2", rule.beta2(), Inside.SQUARES, "g^2", slope() + "^2");
        boolean largest = rule instanceof AmsGrad;
        if (largest) {
            lines.add(
                    new Reckoning(
                                    name(Inside.LARGEST_SQUARES),
                                    "s^{\\max}",
                                    "\\max(s^{\\max},\\, s)",
                                    "\\max(%s,\\, %s)"
                                            .formatted(
                                                    n(c.before(Inside.LARGEST_SQUARES)),
                                                    n(c.after(Inside.SQUARES))),
                                    c.after(Inside.LARGEST_SQUARES))
                            .becoming());
        }
        double squares = c.after(Inside.CORRECTED_SQUARES);
        double root = Math.sqrt(squares) + rule.eps();
        if (rule instanceof Nadam) {
            // Its mean looks ahead: it is told, not computed from the letters above.
            double ahead = c.eta() == 0 ? 0 : (from - c.to()) * root / c.eta();
            lines.add(Reckoning.given(name(Inside.CORRECTED_MEAN), "\\hat m", ahead));
            corrected(
                    Inside.CORRECTED_SQUARES,
                    "\\hat s",
                    "s",
                    "\\beta_2",
                    c.after(Inside.SQUARES),
                    squares);
            lastOfMoments(rule, from, ahead, squares);
            return;
        }
        corrected(
                Inside.CORRECTED_MEAN,
                "\\hat m",
                "m",
                "\\beta_1",
                c.after(Inside.MEAN),
                c.after(Inside.CORRECTED_MEAN));
        corrected(
                Inside.CORRECTED_SQUARES,
                "\\hat s",
                largest ? "s^{\\max}" : "s",
                "\\beta_2",
                c.after(largest ? Inside.LARGEST_SQUARES : Inside.SQUARES),
                squares);
        lastOfMoments(rule, from, c.after(Inside.CORRECTED_MEAN), squares);
    }

    private void lastOfMoments(Moments rule, double from, double mean, double squares) {
        step(
                from,
                divided("\\hat m", "\\sqrt{\\hat s}" + EPS),
                divided(inks.kept(bracketed(mean)), root(n(squares), rule.eps()), eta()));
    }

    /** What is divided by the share of a mean that its start at 0 has not taken. */
    private void corrected(
            Inside which, String symbol, String of, String beta, double raw, double corrected) {
        boolean known = corrected != 0 && Double.isFinite(raw / corrected);
        lines.add(
                new Reckoning(
                        name(which),
                        symbol,
                        fraction(of, "1-" + beta + "^t"),
                        known ? fraction(n(raw), n(raw / corrected)) : "",
                        corrected));
    }

    /** symbol ← keep · before + (1 − keep) · fresh. */
    private void mean(
            String symbol, String keepSign, double keep, Inside which, String fresh, String now) {
        lines.add(
                new Reckoning(
                                name(which),
                                symbol,
                                "%1$s\\,%2$s + (1-%1$s)\\,%3$s".formatted(keepSign, symbol, fresh),
                                "%s \\cdot %s + %s \\cdot %s"
                                        .formatted(
                                                n(keep),
                                                bracketed(c.before(which)),
                                                n(1 - keep),
                                                now),
                                c.after(which))
                        .becoming());
    }

    private static String divided(String above, String below) {
        return "\\eta\\," + fraction(above, below);
    }

    private static String divided(String above, String below, String eta) {
        return eta + " \\cdot " + fraction(above, below);
    }

    private String root(String under, double eps) {
        return "\\sqrt{" + under + "} + " + n(eps);
    }

    private void step(String letters, String numbers) {
        step(c.from(), letters, numbers);
    }

    private void step(double from, String letters, String numbers) {
        lines.add(
                new Reckoning(
                                Word.of("optimizer.line.next"),
                                letter,
                                letter + " - " + letters,
                                n(from) + " - " + numbers,
                                c.to())
                        .becoming());
    }

    private static Word name(Inside inside) {
        return inside.word();
    }

    private String eta() {
        return n(c.eta());
    }

    private String slope() {
        return inks.slope(bracketed(c.slope()));
    }

    private String bracketed(double value) {
        return Terms.factor(value, n(value));
    }

    private String n(double value) {
        return Figures.inLatex(value, digits);
    }
}

package org.gradientlab.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gradientlab.optimizer.AdaDelta;
import org.gradientlab.optimizer.AdaGrad;
import org.gradientlab.optimizer.Adam;
import org.gradientlab.optimizer.AdamW;
import org.gradientlab.optimizer.AmsGrad;
import org.gradientlab.optimizer.Momentum;
import org.gradientlab.optimizer.Nadam;
import org.gradientlab.optimizer.Nesterov;
import org.gradientlab.optimizer.Optimizer;
import org.gradientlab.optimizer.RmsProp;
import org.gradientlab.optimizer.Sgd;

/**
 * An update rule as lines of Python. In them ~ stands before a number the rule keeps or is given, $
 * before a function of the library, @x is the parameter and @g its gradient; eta is the step size
 * in force.
 *
 * @param name of its class, where it is written as one
 * @param knobs what it is given besides eta
 * @param memory what it keeps, beginning at 0
 * @param powers what it keeps of numbers alone, beginning at 1
 * @param result the parameter after the update
 * @param look where the gradient is taken; empty: at the parameter itself
 */
record RuleText(
        String name,
        Map<String, Double> knobs,
        List<String> memory,
        List<String> powers,
        List<String> lines,
        String result,
        String look) {
    private static final String VELOCITY = "~v = ~mu * ~v + @g";
    private static final String STEPS = "~v = ~mu * ~v + eta * @g";
    private static final String MEAN = "~m = ~beta1 * ~m + (1 - ~beta1) * @g";
    private static final String SQUARES = "~s = ~beta2 * ~s + (1 - ~beta2) * @g**2";
    private static final String POWER1 = "~power1 = ~power1 * ~beta1";
    private static final String POWER2 = "~power2 = ~power2 * ~beta2";
    private static final String MEAN_HAT = "m_hat = ~m / (1 - ~power1)";
    private static final String SQUARES_HAT = "s_hat = ~s / (1 - ~power2)";
    private static final String ADAM_STEP = "eta * m_hat / ($sqrt(s_hat) + ~eps)";
    private static final String RMS = "~s = ~alpha * ~s + (1 - ~alpha) * @g**2";

    static RuleText of(Optimizer optimizer) {
        return of(optimizer, optimizer instanceof RmsProp rule && rule.mu() > 0);
    }

    /** Rolling: whether rmsprop keeps a velocity, which it needs not where mu is 0 throughout. */
    static RuleText of(Optimizer optimizer, boolean rolling) {
        return switch (optimizer) {
            case Sgd sgd -> plain("Sgd", Map.of(), List.of(), List.of(), "@x - eta * @g");
            case Momentum rule -> momentum(rule);
            case Nesterov rule -> nesterov(rule);
            case AdaGrad rule ->
                    plain(
                            "AdaGrad",
                            Map.of("eps", rule.eps()),
                            List.of("s"),
                            List.of("~s = ~s + @g**2"),
                            "@x - eta * @g / ($sqrt(~s) + ~eps)");
            case AdaDelta rule -> adaDelta(rule);
            case RmsProp rule -> rmsProp(rule, rolling);
            case Adam rule ->
                    moments(
                            "Adam",
                            knobs(rule.beta1(), rule.beta2(), rule.eps()),
                            List.of("m", "s"),
                            List.of(POWER1, POWER2, MEAN, SQUARES, MEAN_HAT, SQUARES_HAT),
                            "@x - " + ADAM_STEP);
            case AdamW rule -> adamW(rule);
            case AmsGrad rule ->
                    moments(
                            "AmsGrad",
                            knobs(rule.beta1(), rule.beta2(), rule.eps()),
                            List.of("m", "s", "s_max"),
                            List.of(
                                    POWER1,
                                    POWER2,
                                    MEAN,
                                    SQUARES,
                                    "~s_max = $maximum(~s_max, ~s)",
                                    MEAN_HAT,
                                    "s_hat = ~s_max / (1 - ~power2)"),
                            "@x - " + ADAM_STEP);
            case Nadam rule -> nadam(rule);
        };
    }

    private static RuleText plain(
            String name,
            Map<String, Double> knobs,
            List<String> memory,
            List<String> lines,
            String result) {
        return new RuleText(name, new TreeMap<>(knobs), memory, List.of(), lines, result, "");
    }

    private static RuleText moments(
            String name,
            Map<String, Double> knobs,
            List<String> memory,
            List<String> lines,
            String result) {
        return new RuleText(name, knobs, memory, List.of("power1", "power2"), lines, result, "");
    }

    private static Map<String, Double> knobs(double beta1, double beta2, double eps) {
        return new TreeMap<>(Map.of("beta1", beta1, "beta2", beta2, "eps", eps));
    }

    private static RuleText momentum(Momentum rule) {
        boolean torch = rule.form() == Momentum.Form.TORCH;
        return plain(
                torch ? "Momentum" : "ClassicalMomentum",
                Map.of("mu", rule.mu()),
                List.of("v"),
                List.of(torch ? VELOCITY : STEPS),
                torch ? "@x - eta * ~v" : "@x - ~v");
    }

    private static RuleText nesterov(Nesterov rule) {
        Map<String, Double> mu = new TreeMap<>(Map.of("mu", rule.mu()));
        return switch (rule.form()) {
            case TORCH ->
                    plain(
                            "Nesterov",
                            mu,
                            List.of("v"),
                            List.of(VELOCITY),
                            "@x - eta * (@g + ~mu * ~v)");
            case LOOKAHEAD ->
                    new RuleText(
                            "LookAhead",
                            mu,
                            List.of("v"),
                            List.of(),
                            List.of(STEPS),
                            "@x - ~v",
                            "@x - ~mu * ~v");
        };
    }

    private static RuleText adaDelta(AdaDelta rule) {
        return plain(
                "AdaDelta",
                Map.of("rho", rule.rho(), "eps", rule.eps()),
                List.of("s", "u"),
                List.of(
                        "~s = ~rho * ~s + (1 - ~rho) * @g**2",
                        "d = $sqrt(~u + ~eps) / $sqrt(~s + ~eps) * @g",
                        "~u = ~rho * ~u + (1 - ~rho) * d**2"),
                "@x - eta * d");
    }

    private static RuleText rmsProp(RmsProp rule, boolean rolling) {
        Map<String, Double> knobs = new TreeMap<>(Map.of("alpha", rule.alpha(), "eps", rule.eps()));
        List<String> memory = new ArrayList<>(List.of("s"));
        List<String> lines = new ArrayList<>(List.of(RMS));
        String root = "~s";
        if (rule.centered()) {
            memory.add("m");
            lines.add("~m = ~alpha * ~m + (1 - ~alpha) * @g");
            lines.add("variance = $maximum(~s - ~m**2, 0)");
            root = "variance";
        }
        String quotient = "@g / ($sqrt(" + root + ") + ~eps)";
        if (rolling) {
            knobs.put("mu", rule.mu());
            memory.add("v");
            lines.add("~v = ~mu * ~v + " + quotient);
        }
        String result = "@x - eta * " + (rolling ? "~v" : quotient);
        String name = rule.centered() ? "CenteredRmsProp" : "RmsProp";
        return plain(name, knobs, memory, lines, result);
    }

    private static RuleText adamW(AdamW rule) {
        Map<String, Double> knobs = knobs(rule.beta1(), rule.beta2(), rule.eps());
        knobs.put("decay", rule.decay());
        return moments(
                "AdamW",
                knobs,
                List.of("m", "s"),
                List.of(POWER1, POWER2, MEAN, SQUARES, MEAN_HAT, SQUARES_HAT),
                "(1 - eta * ~decay) * @x - " + ADAM_STEP);
    }

    private static RuleText nadam(Nadam rule) {
        Map<String, Double> knobs = knobs(rule.beta1(), rule.beta2(), rule.eps());
        knobs.put("psi", rule.psi());
        return new RuleText(
                "Nadam",
                knobs,
                List.of("m", "s"),
                List.of("warmth", "product", "power2"),
                List.of(
                        "~warmth = ~warmth * 0.96**~psi",
                        POWER2,
                        "mu = ~beta1 * (1 - 0.5 * ~warmth)",
                        "mu_next = ~beta1 * (1 - 0.5 * ~warmth * 0.96**~psi)",
                        "~product = ~product * mu",
                        MEAN,
                        SQUARES,
                        "m_hat = (1 - mu) * @g / (1 - ~product)"
                                + " + mu_next * ~m / (1 - ~product * mu_next)",
                        SQUARES_HAT),
                "@x - " + ADAM_STEP,
                "");
    }

    boolean looksAhead() {
        return !look.isEmpty();
    }

    /** A line or {@link #result} or {@link #look} with its signs replaced. */
    String line(String pattern, Dialect dialect, String owner, String x, String g) {
        // torch.maximum wants two tensors
        String held =
                dialect == Dialect.PYTORCH
                        ? pattern.replace("$maximum(~s - ~m**2, 0)", "$clamp(~s - ~m**2, min=0)")
                        : pattern;
        return held.replace("~", owner)
                .replace("$", dialect.function(""))
                .replace("@x", x)
                .replace("@g", g);
    }
}

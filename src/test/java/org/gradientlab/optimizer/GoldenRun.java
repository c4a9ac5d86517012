package org.gradientlab.optimizer;

import java.util.Locale;
import org.gradientlab.golden.Golden;

/** One run of the golden files: its optimizer, its function, its rows, and how it is replayed. */
public record GoldenRun(Golden file, GoldenFunction function, Optimizer optimizer) {
    /** Moves the parameters once, taking the gradient where it wants it. */
    interface Mover {
        void move(double[] parameters, double factor);
    }

    public static GoldenRun of(Golden run) {
        run.knowing(
                "function",
                "formula",
                "optimizer",
                "impl",
                "lr",
                "hyper",
                "x0",
                "ramp50",
                "ramp500",
                "comparable_until_step",
                "steps",
                "x",
                "f",
                "g",
                "lr_schedule",
                "diverged_at_step");
        String function = run.get("function").text().toUpperCase(Locale.ROOT);
        return new GoldenRun(run, GoldenFunction.valueOf(function), optimizer(run));
    }

    private static Optimizer optimizer(Golden run) {
        Golden hyper = run.get("hyper");
        hyper.knowing(
                "momentum",
                "eps",
                "rho",
                "alpha",
                "beta1",
                "beta2",
                "weight_decay",
                "momentum_decay");
        double eta = run.get("lr").number();
        double mu = hyper.number("momentum", 0);
        double eps = hyper.number("eps", 0);
        double alpha = hyper.number("alpha", 0);
        double b1 = hyper.number("beta1", 0);
        double b2 = hyper.number("beta2", 0);
        return switch (run.get("optimizer").text()) {
            case "sgd" -> new Sgd(eta);
            case "momentum_torch" -> new Momentum(eta, mu, Momentum.Form.TORCH);
            case "momentum_classical" -> new Momentum(eta, mu, Momentum.Form.CLASSICAL);
            case "nesterov_torch" -> new Nesterov(eta, mu, Nesterov.Form.TORCH);
            case "nesterov_lookahead" -> new Nesterov(eta, mu, Nesterov.Form.LOOKAHEAD);
            case "adagrad" -> new AdaGrad(eta, eps);
            case "adadelta" -> new AdaDelta(eta, hyper.get("rho").number(), eps);
            case "rmsprop", "rmsprop_momentum" -> new RmsProp(eta, alpha, eps, mu, false);
            case "rmsprop_centered", "rmsprop_centered_momentum" ->
                    new RmsProp(eta, alpha, eps, mu, true);
            case "adam" -> new Adam(eta, b1, b2, eps);
            case "amsgrad" -> new AmsGrad(eta, b1, b2, eps);
            case "adamw" -> new AdamW(eta, b1, b2, eps, hyper.get("weight_decay").number());
            case "nadam", "nadam_torch113" ->
                    new Nadam(eta, b1, b2, eps, hyper.get("momentum_decay").number());
            default -> throw new AssertionError(run + ": unknown optimizer");
        };
    }

    public boolean isTheDefectOfTorch113() {
        return file.get("optimizer").text().equals("nadam_torch113");
    }

    public Schedule schedule() {
        if (!file.has("lr_schedule")) {
            return new ConstantRate();
        }
        Golden drop = file.get("lr_schedule").knowing("at_step", "factor");
        return new DropRate(drop.get("at_step").whole(), drop.get("factor").number());
    }

    Mover lab() {
        Updater updater = optimizer.start(start().length);
        double[] gradient = new double[start().length];
        double[] where = new double[start().length];
        return (parameters, factor) -> {
            updater.look(parameters, where);
            function.gradient(where, gradient);
            updater.step(parameters, gradient, factor);
        };
    }

    Mover torch113() {
        Torch113Nadam updater = new Torch113Nadam((Nadam) optimizer, start().length);
        double[] gradient = new double[start().length];
        return (parameters, factor) -> {
            function.gradient(parameters, gradient);
            updater.step(parameters, gradient, factor);
        };
    }

    public double[] start() {
        return file.get("x0").vector();
    }

    /** The recorded x of each recorded step; one number or two. */
    double[][] rows() {
        return file.get("x").items().stream()
                .map(row -> row.isList() ? row.vector() : new double[] {row.number()})
                .toArray(double[][]::new);
    }

    /**
     * The largest |dx|/max(1, |x|) over the comparable rows; NaN where a number is missing on one
     * side only.
     */
    double largestDifference(Mover mover) {
        int[] steps = file.get("steps").wholes();
        int comparable = file.get("comparable_until_step").whole();
        double[][] rows = rows();
        double[] parameters = start();
        Schedule schedule = schedule();
        double largest = 0;
        int made = 0;
        for (int row = 0; row < steps.length && steps[row] <= comparable; row++) {
            for (; made < steps[row]; made++) {
                mover.move(parameters, schedule.factor(made));
            }
            for (int i = 0; i < parameters.length; i++) {
                double wanted = rows[row][i];
                double distance = Math.abs(parameters[i] - wanted);
                largest = Math.max(largest, distance / Math.max(1, Math.abs(wanted)));
            }
        }
        return largest;
    }
}

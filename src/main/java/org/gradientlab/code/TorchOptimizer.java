package org.gradientlab.code;

import org.gradientlab.optimizer.AdaDelta;
import org.gradientlab.optimizer.AdaGrad;
import org.gradientlab.optimizer.Adam;
import org.gradientlab.optimizer.AdamW;
import org.gradientlab.optimizer.AmsGrad;
import org.gradientlab.optimizer.Moments;
import org.gradientlab.optimizer.Momentum;
import org.gradientlab.optimizer.Nadam;
import org.gradientlab.optimizer.Nesterov;
import org.gradientlab.optimizer.Optimizer;
import org.gradientlab.optimizer.RmsProp;
import org.gradientlab.optimizer.Sgd;

/** The optimizers of torch.optim that do what the lab's do, number for number. */
final class TorchOptimizer {
    private TorchOptimizer() {}

    /**
     * Not the forms of the textbooks, which torch does not have; nor what its versions compute
     * differently: nadam, and the root of a variance that rounding pushed below 0.
     */
    static boolean exists(Optimizer optimizer) {
        return switch (optimizer) {
            case Momentum rule -> rule.form() == Momentum.Form.TORCH;
            case Nesterov rule -> rule.form() == Nesterov.Form.TORCH && rule.mu() > 0;
            case RmsProp rule -> !rule.centered();
            case Nadam rule -> false;
            default -> true;
        };
    }

    /** Made for all parameters of net. */
    static String of(Optimizer optimizer, String eta) {
        String net = "net.parameters(), lr=" + eta;
        return "torch.optim."
                + switch (optimizer) {
                    case Sgd rule -> "SGD(" + net + ")";
                    case Momentum rule -> "SGD(" + net + number("momentum", rule.mu()) + ")";
                    case Nesterov rule ->
                            "SGD(" + net + number("momentum", rule.mu()) + ", nesterov=True)";
                    case AdaGrad rule -> "Adagrad(" + net + number("eps", rule.eps()) + ")";
                    case AdaDelta rule ->
                            "Adadelta("
                                    + net
                                    + number("rho", rule.rho())
                                    + number("eps", rule.eps())
                                    + ")";
                    case RmsProp rule ->
                            "RMSprop("
                                    + net
                                    + number("alpha", rule.alpha())
                                    + number("eps", rule.eps())
                                    + number("momentum", rule.mu())
                                    + ")";
                    case Adam rule -> "Adam(" + net + moments(rule) + ")";
                    case AmsGrad rule -> "Adam(" + net + moments(rule) + ", amsgrad=True)";
                    case AdamW rule -> adamW(rule, eta);
                    case Nadam rule -> "NAdam(" + net + moments(rule) + ")";
                };
    }

    /** Only weights decay. */
    private static String adamW(AdamW rule, String eta) {
        String decay = PythonNumber.of(rule.decay());
        return "AdamW([{\"params\": [p], \"weight_decay\": "
                + decay
                + " if p.ndim == 2 else 0} for p in net.parameters()], lr="
                + eta
                + moments(rule)
                + ")";
    }

    private static String moments(Moments rule) {
        return ", betas=("
                + PythonNumber.of(rule.beta1())
                + ", "
                + PythonNumber.of(rule.beta2())
                + ")"
                + number("eps", rule.eps());
    }

    private static String number(String name, double value) {
        return ", " + name + "=" + PythonNumber.of(value);
    }
}

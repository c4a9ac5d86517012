package org.gradientlab.network;

import org.gradientlab.knob.Kind;

/**
 * How surprising the targets are to predicted chances, one for each class, that were made before
 * they came here. A class that is not wanted adds nothing, even where its chance is 0.
 */
@Kind("ce_probabilities")
public record CategoricalCrossEntropy() implements Loss {
    @Override
    public double measure(Predictions p) {
        double[] chance = p.predictions();
        double[] target = p.targets();
        double[] gradient = p.gradients();
        double sum = 0;
        for (int i = 0; i < p.size(); i++) {
            double t = target[i];
            sum -= t == 0 ? 0 : t * StrictMath.log(chance[i]);
            gradient[i] = t == 0 ? 0 : -t / (p.rows() * chance[i]);
        }
        return sum / p.rows();
    }

    @Override
    public boolean wantsChances() {
        return true;
    }

    @Override
    public boolean wantsClasses() {
        return true;
    }

    @Override
    public String latex() {
        return "-\\sum_k t_k \\log p_k";
    }
}

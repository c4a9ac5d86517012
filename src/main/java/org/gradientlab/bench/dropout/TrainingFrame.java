package org.gradientlab.bench.dropout;

import org.gradientlab.dataset.Examples;
import org.gradientlab.experiment.Frame;
import org.gradientlab.network.Score;
import org.gradientlab.tensor.Elementary;

/**
 * A network that has learnt for so many steps, as it is in use.
 *
 * @param test points it never learns from
 * @param trainSaid what the two outputs say of each point, by output and point
 * @param map of the share it gives class A
 */
public record TrainingFrame(
        long step,
        double p,
        Examples train,
        Examples test,
        Score trainScore,
        Score testScore,
        double[][] trainSaid,
        double[][] testSaid,
        ShareMap map,
        HiddenCorrelation correlation)
        implements Frame {
    /** The share of class A at a point. */
    public double share(boolean ofTrain, int row) {
        double[][] said = ofTrain ? trainSaid : testSaid;
        return Elementary.sigmoid(said[0][row] - said[1][row]);
    }
}

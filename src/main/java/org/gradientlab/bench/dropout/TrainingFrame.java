package org.gradientlab.bench.dropout;

import org.gradientlab.dataset.Examples;
import org.gradientlab.experiment.Frame;
import org.gradientlab.network.Score;

/**
 * A network that has learnt for so many steps, as it is in use.
 *
 * @param test points it never learns from
 * @param map of the share it gives class A
 * @param mapSaid what it says of the places of the map
 */
public record TrainingFrame(
        long step,
        double p,
        Examples train,
        Examples test,
        Score trainScore,
        Score testScore,
        Said trainSaid,
        Said testSaid,
        ShareMap map,
        Said mapSaid,
        HiddenCorrelation correlation)
        implements Frame {}

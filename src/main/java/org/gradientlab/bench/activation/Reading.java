package org.gradientlab.bench.activation;

import java.util.List;
import org.gradientlab.network.Activation;

/**
 * What is read off an activation at one place.
 *
 * @param flat where it lets hardly any gradient through
 * @param mean of its output for z from N(0, 1)
 */
public record Reading(
        Activation activation,
        double value,
        double slope,
        Flow flow,
        List<FlatStretch> flat,
        double mean) {
    public Reading {
        flat = List.copyOf(flat);
    }
}

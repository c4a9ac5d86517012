package org.gradientlab.bench.classify;

import java.util.List;
import java.util.stream.Stream;
import org.gradientlab.knob.YesNo;

/** Which features the network is told, each on or off. */
public record Features(
        @YesNo(true) boolean x1,
        @YesNo(true) boolean x2,
        @YesNo(false) boolean square1,
        @YesNo(false) boolean square2,
        @YesNo(false) boolean product,
        @YesNo(false) boolean sine1,
        @YesNo(false) boolean sine2) {

    public boolean has(Feature feature) {
        return switch (feature) {
            case X1 -> x1;
            case X2 -> x2;
            case SQUARE1 -> square1;
            case SQUARE2 -> square2;
            case PRODUCT -> product;
            case SINE1 -> sine1;
            case SINE2 -> sine2;
        };
    }

    /** Those that are on: the inputs of the network, in their order. */
    public List<Feature> on() {
        return Stream.of(Feature.values()).filter(this::has).toList();
    }
}

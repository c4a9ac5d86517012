package org.gradientlab.bench.race;

import java.util.Arrays;
import java.util.List;
import org.gradientlab.experiment.Declaration;
import org.gradientlab.experiment.KnobKind;
import org.gradientlab.experiment.KnobPath;
import org.gradientlab.experiment.RealKind;
import org.gradientlab.words.Fault;

/**
 * One axis of a map: a knob, its path in the setup, and the value of each column or row, spread
 * over the knob's slider as the slider spreads them.
 */
public record MapAxis(MapKnob knob, String path, boolean log, List<Double> values) {
    public MapAxis {
        values = List.copyOf(values);
    }

    static MapAxis of(RaceSetup setup, int racer, MapKnob knob, int cells) {
        String path = knob.path(racer);
        RealKind kind = (RealKind) KnobPath.of(declaration(), path).kind(setup);
        boolean log = kind.log() && kind.from() > 0;
        Double[] values = new Double[cells];
        for (int i = 0; i < cells; i++) {
            values[i] = value(kind, log, i / (cells - 1.0));
        }
        return new MapAxis(knob, path, log, List.of(values));
    }

    private static double value(RealKind kind, boolean log, double share) {
        double value =
                log
                        ? kind.from() * StrictMath.pow(kind.to() / kind.from(), share)
                        : kind.from() + share * (kind.to() - kind.from());
        return Math.clamp(value, kind.min(), kind.max());
    }

    /** The knobs that can be an axis for this racer, its own first. */
    static List<MapKnob> offered(RaceSetup setup, int racer) {
        return Arrays.stream(MapKnob.values()).filter(knob -> has(setup, racer, knob)).toList();
    }

    private static boolean has(RaceSetup setup, int racer, MapKnob knob) {
        try {
            KnobKind kind = KnobPath.of(declaration(), knob.path(racer)).kind(setup);
            return kind instanceof RealKind;
        } catch (Fault fault) {
            return false;
        }
    }

    /** The setup with this axis' knob at the value of a column or row. */
    RaceSetup with(RaceSetup setup, int index) {
        return (RaceSetup) KnobPath.of(declaration(), path).with(setup, values.get(index));
    }

    private static Declaration declaration() {
        return Declaration.of(RaceBench.SHARED);
    }
}

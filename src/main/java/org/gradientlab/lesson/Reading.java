package org.gradientlab.lesson;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.gradientlab.experiment.Bench;
import org.gradientlab.experiment.Declaration;
import org.gradientlab.experiment.KnobPath;
import org.gradientlab.experiment.Setup;
import org.gradientlab.experiment.Track;
import org.gradientlab.words.Fault;

/** The numbers that names stand for at one step of a lane: its scalars and its knobs. */
public record Reading(Bench<?> bench, Setup setup, Track track, long step)
        implements ToDoubleFunction<String> {
    @Override
    public double applyAsDouble(String name) {
        if (name.equals("step")) {
            return step;
        }
        int scalar = bench.scalars().indexOf(name);
        return scalar >= 0 ? track.at(scalar, step) : knob(setup, name);
    }

    /** Whether a name means something on a bench at all. */
    static void require(Bench<?> bench, Setup setup, String name) {
        if (!name.equals("step") && !bench.scalars().contains(name)) {
            try {
                knob(bench, setup, name);
            } catch (Fault fault) {
                throw new Fault(
                        "lesson.quantity.unknown", name, String.join(", ", bench.scalars()));
            }
        }
    }

    private double knob(Setup lane, String path) {
        return knob(bench, lane, path);
    }

    private static double knob(Bench<?> bench, Setup setup, String path) {
        int through = path.lastIndexOf('.');
        Declaration declaration = Declaration.of(bench);
        if (through > 0) {
            Object holder = KnobPath.of(declaration, path.substring(0, through)).in(setup);
            if (holder instanceof List<?> items) {
                double sum = 0;
                for (int i = 0; i < items.size(); i++) {
                    String item = path.substring(0, through) + "." + i + path.substring(through);
                    sum += number(KnobPath.of(declaration, item).in(setup), path);
                }
                return sum;
            }
        }
        return number(KnobPath.of(declaration, path).in(setup), path);
    }

    private static double number(Object value, String path) {
        return switch (value) {
            case Number number -> number.doubleValue();
            case Boolean on -> on ? 1 : 0;
            case List<?> items -> items.size();
            default -> throw new Fault("lesson.quantity.no-number", path);
        };
    }
}

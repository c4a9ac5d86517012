package org.gradientlab.bench.classify;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gradientlab.experiment.Declaration;
import org.gradientlab.experiment.Entry;
import org.gradientlab.experiment.KnobPath;
import org.gradientlab.experiment.Lane;
import org.gradientlab.experiment.Run;
import org.gradientlab.experiment.Tape;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Setups, runs and frames for the tests, written as a person sets knobs. */
final class Classifications {
    static final ClassifyBench BENCH = new ClassifyBench();
    static final Declaration DECLARATION = Declaration.of(BENCH);

    /** Four points, one in each quarter: the least there is to learn. */
    static final String FOUR = "data={kind: drawn, points: \"-2 -2 0; 2 2 0; -2 2 1; 2 -2 1\"}";

    private Classifications() {}

    /** The default setup with knobs set as on the command line: {@code "batch=5"}. */
    static ClassifySetup with(String... assignments) {
        return with((ClassifySetup) DECLARATION.defaults(), assignments);
    }

    static ClassifySetup with(ClassifySetup setup, String... assignments) {
        Object changed = setup;
        for (String assignment : assignments) {
            String[] parts = assignment.split("=", 2);
            KnobPath knob = KnobPath.of(DECLARATION, parts[0]);
            Entry typed = entry(parts[0], parts[1]);
            changed = knob.with(changed, knob.kind(changed).read(typed));
        }
        return (ClassifySetup) changed;
    }

    /** Values in braces and brackets are read as in a scene. */
    private static Entry entry(String path, String text) {
        boolean nested = text.startsWith("{") || text.startsWith("[");
        Object tree = nested ? new Load(LoadSettings.builder().build()).loadFromString(text) : text;
        return entry(new Entry.Place("test", 0, path), tree);
    }

    private static Entry entry(Entry.Place place, Object tree) {
        return switch (tree) {
            case Map<?, ?> map -> {
                Map<String, Entry> fields = new LinkedHashMap<>();
                map.forEach((key, value) -> fields.put(key.toString(), entry(place, value)));
                yield new Entry.Fields(place, fields);
            }
            case List<?> list ->
                    new Entry.Items(place, list.stream().map(item -> entry(place, item)).toList());
            default -> new Entry.Scalar(place, tree.toString());
        };
    }

    /** A run after so many steps, or where it ended before. */
    static Run run(long steps, ClassifySetup setup) {
        Run run = BENCH.start(setup);
        for (long i = 0; i < steps && run.ending() == null; i++) {
            run.step();
        }
        return run;
    }

    static ClassifyFrame frame(long steps, String... assignments) {
        return frame(run(steps, with(assignments)));
    }

    static ClassifyFrame frame(Run run) {
        return (ClassifyFrame) run.frame();
    }

    static Tape tape(long steps, Lane lane) {
        Tape tape = new Tape(BENCH, lane);
        while (tape.computed() < steps && tape.advance()) {
            // each turn of the loop is one step
        }
        return tape;
    }

    static double[] scalars(Run run) {
        double[] scalars = new double[BENCH.scalars().size()];
        run.scalars(scalars);
        return scalars;
    }

    static double[] parameters(Run run) {
        NetworkPicture network = frame(run).network();
        double[] parameters = new double[network.parameters()];
        int at = 0;
        for (int layer = 0; layer < network.depth(); layer++) {
            for (int unit = 0; unit < network.units(layer); unit++) {
                for (int from = 0; from < network.inputs(layer); from++) {
                    parameters[at++] = network.weight(layer, from, unit);
                }
                parameters[at++] = network.bias(layer, unit);
            }
        }
        return parameters;
    }
}

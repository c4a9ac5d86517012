package org.gradientlab.bench.race;

import static org.gradientlab.words.Terms.factor;
import static org.gradientlab.words.Terms.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gradientlab.experiment.Explanation;
import org.gradientlab.function.FormulaReckoning;
import org.gradientlab.function.Variable;
import org.gradientlab.landscape.FormulaGround;
import org.gradientlab.words.Reckoning;
import org.gradientlab.words.Word;
import org.jspecify.annotations.Nullable;

/** How the run of one cell of a map over two knobs ended. */
record MapCellExplained(RaceFrame frame, RaceSetup setup, KnobMapPicture map, int column, int row) {
    /** Null where there is no such cell, or its run is not made yet. */
    @Nullable Explanation explanation() {
        if (column >= map.across().values().size() || row >= map.up().values().size()) {
            return null;
        }
        return map.cell(column, row).map(this::of).orElse(null);
    }

    private Explanation of(MapCell cell) {
        List<Reckoning> lines = new ArrayList<>();
        lines.add(value(map.across(), column));
        lines.add(value(map.up(), row));
        lines.add(
                Reckoning.given(
                        Word.of("race.explain.cell-steps", cell.fate().word()),
                        "t",
                        (double) cell.steps()));
        lines.add(height(cell));
        if (Double.isFinite(frame.goal())) {
            lines.add(
                    new Reckoning(
                            Word.of("race.explain.goal"),
                            "f_{goal}",
                            "f^* + \\varepsilon",
                            number(frame.floor()) + " + " + factor(setup.epsilon()),
                            frame.goal()));
        }
        return new Explanation(Word.of("race.explain.cell", map.racer() + 1), lines);
    }

    private static Reckoning value(MapAxis axis, int index) {
        MapKnob knob = axis.knob();
        return Reckoning.given(knob.word(), knob.latex(), axis.values().get(index));
    }

    private Reckoning height(MapCell cell) {
        Word name = Word.of("race.explain.cell-f");
        if (!(setup.ground() instanceof FormulaGround) || !Double.isFinite(cell.f())) {
            return Reckoning.given(name, "f", cell.f());
        }
        Map<Variable, Double> place =
                frame.curve()
                        ? Map.of(Variable.X, cell.x())
                        : Map.of(Variable.X, cell.x(), Variable.Y, cell.y());
        return new FormulaReckoning(setup.f().withKappa(setup.kappa()).expression(), place)
                .value(name, frame.curve() ? "f(x)" : "f(x,\\,y)", cell.f());
    }
}

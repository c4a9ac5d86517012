package org.gradientlab.bench.descent;

import java.util.ArrayList;
import java.util.List;
import org.gradientlab.experiment.Declaration;
import org.gradientlab.experiment.KnobPath;
import org.gradientlab.experiment.Lane;
import org.gradientlab.experiment.Rehearsal;
import org.gradientlab.experiment.Scene;
import org.gradientlab.experiment.Setup;
import org.gradientlab.experiment.Shot;
import org.gradientlab.function.FunctionOfX;
import org.gradientlab.optimizer.Optimizer;
import org.gradientlab.optimizer.Sgd;

/** Shots of descents for tests, computed without a player. */
final class DescentShots {
    private final List<Lane> lanes = new ArrayList<>();
    private Setup setup;
    private long steps = 60;

    private DescentShots() {
        setup = (Setup) Declaration.of(new DescentBench()).defaults();
    }

    static DescentShots of(String f, double x0, double eta) {
        return new DescentShots()
                .with("f", FunctionOfX.parse(f))
                .with("x0", x0)
                .with("optimizer", new Sgd(eta));
    }

    DescentShots with(String knob, Object value) {
        setup = (Setup) KnobPath.of(Declaration.of(new DescentBench()), knob).with(setup, value);
        return this;
    }

    DescentShots rule(Optimizer optimizer) {
        return with("optimizer", optimizer);
    }

    DescentShots steps(long count) {
        steps = count;
        return this;
    }

    /** Keeps the lane so far and goes on with a copy of it. */
    DescentShots andLane() {
        lanes.add(new Lane(setup));
        return this;
    }

    Shot at(long step) {
        List<Lane> all = new ArrayList<>(lanes);
        all.add(new Lane(setup));
        Scene scene = new Scene(new DescentBench(), steps, step, all);
        Rehearsal rehearsal = new Rehearsal(scene);
        boolean more = true;
        while (more) {
            more = rehearsal.advance();
        }
        long shown = Math.min(step, rehearsal.reach());
        return new Shot(0, scene, shown, rehearsal.last(), false, rehearsal.shots(shown));
    }
}

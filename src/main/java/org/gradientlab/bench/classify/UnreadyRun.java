package org.gradientlab.bench.classify;

import java.util.Arrays;
import java.util.List;
import org.gradientlab.dataset.DrawnPoints;
import org.gradientlab.dataset.PointList;
import org.gradientlab.experiment.Checkpoint;
import org.gradientlab.experiment.Ending;
import org.gradientlab.experiment.Frame;
import org.gradientlab.experiment.Run;
import org.gradientlab.experiment.Setup;
import org.gradientlab.words.Fault;

/** A run that is over before it begins, for want of points that can be learnt from. */
final class UnreadyRun implements Run {
    /** There is nothing to copy: such a run has no state. */
    private record Nothing() implements Checkpoint {
        @Override
        public long bytes() {
            return 0;
        }
    }

    private final ClassifySetup setup;
    private final Fault fault;

    UnreadyRun(ClassifySetup setup, Fault fault) {
        this.setup = setup;
        this.fault = fault;
    }

    @Override
    public void step() {
        throw new IllegalStateException(fault.getMessage());
    }

    @Override
    public void turn(Setup next) {
        // No knob that turns makes points.
    }

    @Override
    public void scalars(double[] into) {
        Arrays.fill(into, Double.NaN);
        into[ClassifyBench.EPOCH] = 0;
    }

    @Override
    public Checkpoint checkpoint() {
        return new Nothing();
    }

    @Override
    public void restore(Checkpoint checkpoint) {
        // There is only one step to stand at.
    }

    @Override
    public Frame frame() {
        Points points = points();
        Area area = Area.of(new DrawnPoints(new PointList(List.of())), points.xs(), points.ys());
        return new UnreadyFrame(points, area, fault.sentence());
    }

    /** Points drawn by hand are shown from the first one on. */
    private Points points() {
        List<PointList.Point> drawn =
                setup.data() instanceof DrawnPoints(PointList list) ? list.points() : List.of();
        return Points.of(
                drawn.stream().mapToDouble(PointList.Point::x).toArray(),
                drawn.stream().mapToDouble(PointList.Point::y).toArray(),
                drawn.stream().mapToInt(PointList.Point::label).toArray());
    }

    @Override
    public Ending ending() {
        return new Ending(fault.sentence());
    }
}

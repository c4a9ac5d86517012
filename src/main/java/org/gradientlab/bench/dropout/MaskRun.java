package org.gradientlab.bench.dropout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gradientlab.experiment.Checkpoint;
import org.gradientlab.experiment.Ending;
import org.gradientlab.experiment.Frame;
import org.gradientlab.experiment.Run;
import org.gradientlab.experiment.Setup;
import org.jspecify.annotations.Nullable;

/** A network of which each step draws another mask. Its only state are the sums so far. */
final class MaskRun implements Run {
    private record Saved(MaskTally tally) implements Checkpoint {
        @Override
        public long bytes() {
            return tally.bytes();
        }
    }

    private final MaskedNetwork network;
    private final MaskBlock block;
    private final SeenNetworks seen;
    private final double[][] whole;
    private DropoutExperiment.Masks knobs;
    private MaskTally tally;

    /** What pictures need and steps do not: made when the first picture is. */
    private @Nullable Scenery scenery;

    private static final class Scenery {
        final Wiring wiring;
        final Convergence convergence;
        EnsembleMaps maps;

        Scenery(MaskedNetwork network, boolean rescaled) {
            wiring = new Wiring(network.network());
            convergence = new Convergence(network);
            maps = new EnsembleMaps(network, rescaled);
        }
    }

    MaskRun(DropoutExperiment.Masks knobs, long seed) {
        this.knobs = knobs;
        network = new MaskedNetwork(knobs, seed);
        block = new MaskBlock(network);
        seen = new SeenNetworks(network.masks());
        tally = new MaskTally(network);
        whole = network.inUse(true);
    }

    @Override
    public void step() {
        block.addTo(tally, tally.count() + 1);
    }

    @Override
    public void turn(Setup setup) {
        if (((DropoutSetup) setup).experiment() instanceof DropoutExperiment.Masks masks) {
            knobs = masks;
        }
    }

    @Override
    public void scalars(double[] into) {
        Arrays.fill(into, Double.NaN);
        long step = tally.count();
        double average = average(0, true);
        into[DropoutBench.DIFFERENCE] = Math.abs(average - whole[network.depth() - 1][0]);
        into[DropoutBench.KEPT] = keptShare(step);
        into[DropoutBench.SEEN] = seen.count(step);
        into[DropoutBench.AVERAGE_OUTPUT] = average;
    }

    private double average(int output, boolean withRescaling) {
        return tally.count() == 0
                ? Double.NaN
                : tally.mean(network.depth() - 1, output, withRescaling);
    }

    /** Of all hidden neurons together. */
    private double keptShare(long step) {
        if (step == 0) {
            return 1;
        }
        double kept = 0;
        double all = 0;
        for (int layer = 0; layer < network.depth() - 1; layer++) {
            for (boolean stays : network.masks().kept(step, layer)) {
                kept += stays ? 1 : 0;
                all++;
            }
        }
        return kept / all;
    }

    @Override
    public Checkpoint checkpoint() {
        return new Saved(tally.copy());
    }

    @Override
    public void restore(Checkpoint checkpoint) {
        tally = ((Saved) checkpoint).tally.copy();
    }

    @Override
    public Frame frame() {
        Scenery scene = scenery();
        long step = tally.count();
        if (!scene.convergence.isFinished()) {
            scene.convergence.workOn();
        }
        scene.maps.workTowards(step);
        boolean drawn = step > 0 && knobs.mode() == DropoutMode.TRAIN;
        return new MaskFrame(
                step,
                listed(network.input()),
                scene.wiring,
                drawn ? valuesOf(step) : Arrays.asList(network.inUse(inUseRescaled(step))),
                kept(drawn ? step : 0),
                followed(scene.convergence),
                freeNeurons(),
                seen.count(step),
                List.of(average(0, knobs.rescale()), average(1, knobs.rescale())),
                listed(network.inUse(knobs.rescale())[network.depth() - 1]),
                recent(step),
                scene.maps.average(),
                scene.maps.whole(),
                scene.maps.count(),
                !scene.convergence.isFinished() || !scene.maps.isFinished(step));
    }

    private static List<Double> listed(double[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }

    private Scenery scenery() {
        Scenery known = scenery;
        if (known == null) {
            known = new Scenery(network, knobs.rescale());
            scenery = known;
        } else if (!known.maps.isFor(knobs.rescale())) {
            known.maps = new EnsembleMaps(network, knobs.rescale());
        }
        return known;
    }

    /** Before the first mask the network is whole, whatever the mode. */
    private boolean inUseRescaled(long step) {
        return knobs.rescale() || (step == 0 && knobs.mode() == DropoutMode.TRAIN);
    }

    private List<double[]> valuesOf(long step) {
        List<double[]> values = new ArrayList<>();
        for (int layer = 0; layer < network.depth(); layer++) {
            double[] layerValues = new double[network.units(layer)];
            for (int unit = 0; unit < layerValues.length; unit++) {
                layerValues[unit] = block.value(layer, unit, step, knobs.rescale());
            }
            values.add(layerValues);
        }
        return values;
    }

    /** At step 0 nothing is dropped. */
    private List<boolean[]> kept(long step) {
        List<boolean[]> kept = new ArrayList<>();
        for (int layer = 0; layer < network.depth() - 1; layer++) {
            boolean[] all = new boolean[network.units(layer)];
            Arrays.fill(all, true);
            kept.add(step == 0 ? all : network.masks().kept(step, layer));
        }
        return kept;
    }

    private int freeNeurons() {
        return network.masks().layers().stream()
                .filter(layer -> layer.p() > 0)
                .mapToInt(MaskedLayer::units)
                .sum();
    }

    private Followed followed(Convergence convergence) {
        int layer = knobs.followedLayer();
        int unit = knobs.followedNeuron();
        double p = knobs.layers().get(layer).p();
        double h = whole[layer][unit];
        boolean any = tally.count() > 0;
        return new Followed(
                layer,
                unit,
                p,
                h,
                layer == 0 ? h : convergence.mean(layer, unit),
                layer == 0 ? p / (1 - p) * h * h : convergence.variance(layer, unit),
                layer == 0 ? (1 - p) * h : convergence.rawMean(layer, unit),
                any ? tally.mean(layer, unit, true) : Double.NaN,
                any ? tally.mean(layer, unit, false) : Double.NaN,
                convergence.curve(layer, unit));
    }

    private RecentMasks recent(long step) {
        long from = Math.max(1, step - RecentMasks.MOST + 1);
        List<boolean[][]> kept = new ArrayList<>();
        for (long at = from; at <= step; at++) {
            kept.add(kept(at).toArray(boolean[][]::new));
        }
        return new RecentMasks(from, kept);
    }

    /** There is always another mask. */
    @Override
    public @Nullable Ending ending() {
        return null;
    }
}

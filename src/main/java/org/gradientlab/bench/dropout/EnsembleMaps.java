package org.gradientlab.bench.dropout;

import java.util.Arrays;
import org.gradientlab.network.DropoutMasks;
import org.gradientlab.network.Examples;
import org.gradientlab.network.Pass;
import org.gradientlab.network.Predictions;
import org.gradientlab.tensor.Elementary;
import org.jspecify.annotations.Nullable;

/**
 * What the thinned networks of the first steps say on average at each place of the first two
 * inputs, and what the whole network says there; the other inputs stay as they are. Works a slice
 * at a time and keeps what it has: going one step further costs one thinned network.
 */
final class EnsembleMaps {
    /** Beyond these the average hardly changes, and every picture would cost more. */
    static final int MOST = 300;

    static final double REACH = 3;
    private static final int SIDE = 29;

    /** Multiplications of one slice. */
    private static final long SLICE = 3_000_000;

    private final MaskedNetwork network;
    private final Pass pass;
    private final boolean rescaled;
    private final double[] sums = new double[SIDE * SIDE];
    private final int perSlice;
    private @Nullable ShareMap whole;
    private int done;

    EnsembleMaps(MaskedNetwork network, boolean rescaled) {
        this.network = network;
        this.rescaled = rescaled;
        pass = new Pass(network.network(), SIDE * SIDE);
        double[][] places = new double[SIDE * SIDE][];
        for (int cell = 0; cell < places.length; cell++) {
            places[cell] = network.input();
            places[cell][0] = ShareMap.place(cell % SIDE, SIDE, REACH);
            places[cell][1] = ShareMap.place(cell / SIDE, SIDE, REACH);
        }
        pass.load(Examples.of(places, new double[places.length][MaskedNetwork.OUTPUTS]), null, 0);
        long each = (long) places.length * network.network().layout().count();
        perSlice = (int) Math.max(1, SLICE / each);
    }

    boolean isFor(boolean otherRescaled) {
        return rescaled == otherRescaled;
    }

    /** The networks of the first so many steps, as many as are worked out by now. */
    void workTowards(long step) {
        int wanted = (int) Math.min(step, MOST);
        if (wanted < done) {
            Arrays.fill(sums, 0);
            done = 0;
        }
        int until = Math.min(wanted, done + perSlice);
        DropoutMasks masks = network.masks().ofInputs(rescaled);
        while (done < until) {
            done++;
            pass.forward(masks, done);
            addShares(sums);
        }
    }

    boolean isFinished(long step) {
        return done == Math.min(step, MOST);
    }

    /** How many networks the average is over. */
    int count() {
        return done;
    }

    private void addShares(double[] to) {
        Predictions said = pass.predictions();
        for (int cell = 0; cell < to.length; cell++) {
            to[cell] += Elementary.sigmoid(said.prediction(0, cell) - said.prediction(1, cell));
        }
    }

    /** Null before the first mask. */
    @Nullable ShareMap average() {
        if (done == 0) {
            return null;
        }
        double[] shares = new double[sums.length];
        for (int cell = 0; cell < shares.length; cell++) {
            shares[cell] = sums[cell] / done;
        }
        return new ShareMap(SIDE, REACH, shares);
    }

    ShareMap whole() {
        ShareMap known = whole;
        if (known == null) {
            pass.forward(MaskSequence.inUse(rescaled), 0);
            double[] shares = new double[sums.length];
            addShares(shares);
            known = new ShareMap(SIDE, REACH, shares);
            whole = known;
        }
        return known;
    }
}

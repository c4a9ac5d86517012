package org.gradientlab.bench.classify;

import java.util.List;
import org.gradientlab.dataset.Examples;
import org.gradientlab.dataset.Scaler;
import org.gradientlab.words.Fault;

/** How a point of the plane becomes the inputs of the network: the features that are on, scaled. */
final class Inputs {
    private final List<Feature> features;
    private final Scaler scaler;

    private Inputs(List<Feature> features, Scaler scaler) {
        this.features = features;
        this.scaler = scaler;
    }

    /** The scaling is fitted on the training points and on nothing else. */
    static Inputs of(ClassifySetup setup, Examples train) {
        List<Feature> features = setup.features().on();
        if (features.isEmpty()) {
            throw new Fault("classify.no-features");
        }
        double[] rows = new double[train.count() * features.size()];
        int at = 0;
        for (int row = 0; row < train.count(); row++) {
            for (Feature feature : features) {
                rows[at++] = feature.of(train.feature(row, 0), train.feature(row, 1));
            }
        }
        List<String> names = features.stream().map(Feature::symbol).toList();
        return new Inputs(features, setup.scaling().fit(train.withInputs(names, rows)));
    }

    List<Feature> features() {
        return features;
    }

    int count() {
        return features.size();
    }

    double value(int input, double x, double y) {
        return scaler.scaled(input, features.get(input).of(x, y));
    }

    /** One array for each input, with an entry for each point. */
    double[][] columns(double[] x, double[] y) {
        double[][] columns = new double[count()][x.length];
        for (int input = 0; input < columns.length; input++) {
            for (int i = 0; i < x.length; i++) {
                columns[input][i] = value(input, x[i], y[i]);
            }
        }
        return columns;
    }

    /** The inputs at the middle of each cell of a square map, row after row from the bottom. */
    double[][] grid(Area area, int side) {
        double[] x = new double[side * side];
        double[] y = new double[side * side];
        for (int cell = 0; cell < x.length; cell++) {
            x[cell] = area.x(cell % side, side);
            y[cell] = area.y(cell / side, side);
        }
        return columns(x, y);
    }
}

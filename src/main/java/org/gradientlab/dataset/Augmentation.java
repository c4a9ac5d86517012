package org.gradientlab.dataset;

import java.util.ArrayList;
import java.util.List;
import org.gradientlab.knob.Legal;
import org.gradientlab.knob.Real;
import org.gradientlab.knob.Whole;
import org.gradientlab.knob.YesNo;
import org.gradientlab.tensor.Randomness;
import org.gradientlab.words.Fault;

/**
 * More training points made of those there are: copies flipped, rotated about the middle of the
 * points, and jittered. What a copy becomes depends on seed, copy and row only.
 */
public record Augmentation(
        @Whole(value = 0, min = 0, max = 10) int copies,
        @YesNo(false) boolean flip,
        @Real(value = 0, min = 0, max = 180, unit = "unit.degrees") double rotation,
        @Real(value = 0, min = 0, max = 10, to = 1) double jitter) {
    public Augmentation {
        Legal.check(Augmentation.class, copies, flip, rotation, jitter);
    }

    /** The points, and then their copies. */
    public Examples of(Examples train, long seed) {
        if (copies == 0) {
            return train;
        }
        if (train.features() != 2) {
            throw new Fault("dataset.not-plane", train.features());
        }
        Randomness chance = Randomness.of(seed, "augmentation");
        double middleX = Statistics.mean(train.column(0));
        double middleY = Statistics.mean(train.column(1));
        List<Examples> parts = new ArrayList<>();
        for (int copy = 0; copy < copies; copy++) {
            double[] inputs = train.inputs();
            for (int row = 0; row < train.count(); row++) {
                double[] place =
                        copied(
                                inputs[2 * row] - middleX,
                                inputs[2 * row + 1] - middleY,
                                chance.at(copy).at(row));
                inputs[2 * row] = middleX + place[0];
                inputs[2 * row + 1] = middleY + place[1];
            }
            parts.add(train.withInputs(train.featureNames(), inputs));
        }
        return parts.stream().reduce(train, Examples::and);
    }

    private double[] copied(double x, double y, Randomness chance) {
        double sign = flip && chance.bernoulli(0, 0.5) ? -1 : 1;
        double angle = StrictMath.toRadians(chance.uniform(1, -rotation, rotation));
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        return new double[] {
            sign * x * cos - y * sin + jitter * chance.normal(1),
            sign * x * sin + y * cos + jitter * chance.normal(2)
        };
    }
}

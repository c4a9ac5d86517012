package org.gradientlab.landscape;

import java.util.Optional;
import org.gradientlab.words.Word;

/** A landscape whose every update sees the whole gradient. */
record WithoutBatches(Landscape ground) implements Landscape {
    @Override
    public int dimensions() {
        return ground.dimensions();
    }

    @Override
    public double height(double[] place) {
        return ground.height(place);
    }

    @Override
    public double measure(double[] place, double[] gradient) {
        return ground.measure(place, gradient);
    }

    @Override
    public Surface picture() {
        return ground.picture();
    }

    @Override
    public Optional<Word> reason(double[] place) {
        return ground.reason(place);
    }
}

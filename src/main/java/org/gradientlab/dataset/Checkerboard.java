package org.gradientlab.dataset;

import org.gradientlab.knob.Kind;
import org.gradientlab.knob.Legal;
import org.gradientlab.knob.Whole;
import org.gradientlab.tensor.Randomness;

/** The squares of a board, black and white. */
@Kind("checkerboard")
public record Checkerboard(@Whole(value = 4, min = 2, max = 8) int cells)
        implements PointSource, Generator {
    public Checkerboard {
        Legal.check(Checkerboard.class, cells);
    }

    @Override
    public Examples draw(Sampling how, long seed) {
        return generate(how, seed);
    }

    @Override
    public int classes() {
        return 2;
    }

    @Override
    public void place(int label, double share, Randomness chance, double[] point) {
        int column = chance.below(0, cells);
        int row = rowOf(column, label, chance);
        double side = 2 * REACH / cells;
        point[0] = -REACH + side * (column + chance.uniform(2));
        point[1] = -REACH + side * (row + chance.uniform(3));
    }

    /** One of the rows that have this class in this column. */
    private int rowOf(int column, int label, Randomness chance) {
        int first = (column + label) % 2;
        return first + 2 * chance.below(1, (cells - first + 1) / 2);
    }
}

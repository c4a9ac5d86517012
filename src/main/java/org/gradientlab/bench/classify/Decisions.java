package org.gradientlab.bench.classify;

/** The class each point is put in at one step. */
public final class Decisions {
    private final Points points;
    private final byte[] classes;

    Decisions(Points points, double[][] said) {
        this.points = points;
        classes = new byte[points.count()];
        for (int point = 0; point < classes.length; point++) {
            classes[point] = (byte) Output.winner(said, point);
        }
    }

    /** The class a point is put in, or {@link DecisionMap#NONE} where the network says NaN. */
    public int of(int point) {
        return classes[point];
    }

    public boolean isRight(int point) {
        return classes[point] == points.label(point);
    }

    Confusion confusion(Part part, int classCount) {
        return Confusion.of(points, classes, part, classCount);
    }
}

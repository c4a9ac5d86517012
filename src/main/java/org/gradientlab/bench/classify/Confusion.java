package org.gradientlab.bench.classify;

/** How often points of each class are put in each class; augmented copies are left out. */
public final class Confusion {
    private final int[][] counts;
    private final int[] totals;

    private Confusion(int classes) {
        counts = new int[classes][classes];
        totals = new int[classes];
    }

    /** One of no classes: where nothing has been decided yet. */
    static Confusion none() {
        return new Confusion(0);
    }

    static Confusion of(Points points, byte[] decided, Part part, int classes) {
        Confusion confusion = new Confusion(classes);
        for (int point = 0; point < points.count(); point++) {
            if (points.part(point) == part && !points.isCopy(point)) {
                confusion.note(points.label(point), decided[point]);
            }
        }
        return confusion;
    }

    private void note(int label, int decided) {
        totals[label]++;
        if (decided >= 0) {
            counts[label][decided]++;
        }
    }

    public int classes() {
        return totals.length;
    }

    public int count(int label, int decided) {
        return counts[label][decided];
    }

    /** The points of a class; more than its counts together where the network says NaN. */
    public int total(int label) {
        return totals[label];
    }

    /** How many points are put in a class. */
    public int decided(int label) {
        int sum = 0;
        for (int[] row : counts) {
            sum += row[label];
        }
        return sum;
    }

    /** The share of what is put in a class that belongs there; NaN where nothing is. */
    public double precision(int label) {
        return share(counts[label][label], decided(label));
    }

    /** The share of what belongs to a class that is put there; NaN where nothing does. */
    public double recall(int label) {
        return share(counts[label][label], totals[label]);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? Double.NaN : (double) part / whole;
    }
}

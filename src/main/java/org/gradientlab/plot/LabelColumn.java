package org.gradientlab.plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Pushes labels that want to stand at certain heights apart: as near to their wishes as a least
 * distance and the column's ends allow.
 */
final class LabelColumn {
    private LabelColumn() {}

    /** Heights in the order of the wishes. */
    static double[] spread(double[] wishes, double distance, double top, double bottom) {
        Integer[] order =
                IntStream.range(0, wishes.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> wishes[i]))
                        .toArray(Integer[]::new);
        double gap =
                wishes.length < 2
                        ? distance
                        : Math.min(distance, (bottom - top) / (wishes.length - 1));
        List<Cluster> clusters = new ArrayList<>();
        for (int index : order) {
            clusters.add(new Cluster(Math.clamp(wishes[index], top, bottom)));
            mergeFromBehind(clusters, gap, top, bottom);
        }
        double[] heights = new double[wishes.length];
        int next = 0;
        for (Cluster cluster : clusters) {
            double first = cluster.first(gap, top, bottom);
            for (int k = 0; k < cluster.count; k++) {
                heights[order[next++]] = first + k * gap;
            }
        }
        return heights;
    }

    private static void mergeFromBehind(
            List<Cluster> clusters, double gap, double top, double bottom) {
        while (clusters.size() > 1) {
            Cluster last = clusters.getLast();
            Cluster before = clusters.get(clusters.size() - 2);
            if (before.first(gap, top, bottom) + before.count * gap
                    <= last.first(gap, top, bottom)) {
                return;
            }
            clusters.removeLast();
            before.join(last, gap);
        }
    }

    /** Neighbours that touch; together they stand where the mean of their wishes is kept. */
    private static final class Cluster {
        private double sum;
        private int count = 1;

        Cluster(double wish) {
            sum = wish;
        }

        /** Each wish counts as a wish for the first place of the cluster. */
        void join(Cluster after, double gap) {
            sum += after.sum - after.count * (count * gap);
            count += after.count;
        }

        double first(double gap, double top, double bottom) {
            return Math.clamp(sum / count, top, Math.max(top, bottom - (count - 1) * gap));
        }
    }
}

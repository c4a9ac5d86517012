package org.gradientlab.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gradientlab.golden.Golden;
import org.gradientlab.golden.GoldenFolder;
import org.gradientlab.golden.ReadsGolden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@ReadsGolden(
        value = "datasets_splits",
        sections = {"scaling", "kfold", "ridge"})
class DatasetGoldenTest {
    private static final double TOLERANCE = 1e-12;

    static Stream<Golden> kfolds() {
        return GoldenFolder.cases("datasets_splits", "kfold");
    }

    static Stream<Golden> ridges() {
        return GoldenFolder.family("datasets_splits").stream()
                .filter(file -> file.has("ridge"))
                .map(file -> file.get("ridge"));
    }

    static Stream<Golden> scalings() {
        return GoldenFolder.family("datasets_splits").stream()
                .filter(file -> file.has("scaling"))
                .map(file -> file.get("scaling"));
    }

    @ParameterizedTest
    @MethodSource("kfolds")
    void foldsAreThoseOfScikitLearn(Golden fold) {
        fold.knowing("n", "k", "fold_sizes", "test_indices");
        List<Fold> folds = new KFold(fold.get("k").whole(), false).folds(fold.get("n").whole(), 1);
        List<Golden> wanted = fold.get("test_indices").items();
        assertEquals(wanted.size(), folds.size());
        for (int i = 0; i < wanted.size(); i++) {
            assertArrayEquals(wanted.get(i).wholes(), folds.get(i).held());
            assertEquals(fold.get("fold_sizes").wholes()[i], folds.get(i).held().length);
        }
    }

    @ParameterizedTest
    @MethodSource("scalings")
    void scalingIsThatOfScikitLearn(Golden scaling) {
        Examples train = examples(scaling.get("matrix").matrix());
        Examples others = examples(scaling.get("new_rows").matrix());
        int compared = 0;
        for (String key : scaling.keys()) {
            switch (key) {
                case "matrix", "new_rows", "constant_column" -> compared++;
                case "minmax_01" ->
                        compared +=
                                same(
                                        scaling.get(key),
                                        new MinMax(MinMax.Interval.UNIT),
                                        train,
                                        others);
                case "minmax_m1p1" ->
                        compared +=
                                same(
                                        scaling.get(key),
                                        new MinMax(MinMax.Interval.SYMMETRIC),
                                        train,
                                        others);
                case "zscore_population" ->
                        compared +=
                                same(
                                        scaling.get(key),
                                        new ZScore(ZScore.Deviation.POPULATION),
                                        train,
                                        others);
                case "zscore_sample" ->
                        compared +=
                                same(
                                        scaling.get(key),
                                        new ZScore(ZScore.Deviation.SAMPLE),
                                        train,
                                        others);
                default -> compared += sameOfEachColumn(scaling.get(key), key, train);
            }
        }
        assertEquals(scaling.keys().size(), compared);
    }

    private static int same(Golden wanted, Scaling scaling, Examples train, Examples others) {
        wanted.knowing("train", "new");
        Scaler scaler = scaling.fit(train);
        assertRows(wanted.get("train"), scaler.scaled(train));
        assertRows(wanted.get("new"), scaler.scaled(others));
        return 1;
    }

    private static void assertRows(Golden wanted, Examples scaled) {
        double[] flat = Arrays.stream(wanted.matrix()).flatMapToDouble(Arrays::stream).toArray();
        assertArrayEquals(flat, scaled.inputs(), TOLERANCE, wanted.path());
    }

    private static int sameOfEachColumn(Golden wanted, String key, Examples train) {
        double[] found =
                IntStream.range(0, train.features())
                        .mapToDouble(column -> statistic(key, train.column(column)))
                        .toArray();
        double[] values = wanted.vector();
        for (int i = 0; i < values.length; i++) {
            assertEquals(values[i], found[i], TOLERANCE * Math.max(1, Math.abs(values[i])), key);
        }
        return 1;
    }

    private static double statistic(String key, double[] column) {
        return switch (key) {
            case "col_min" -> Arrays.stream(column).min().orElseThrow();
            case "col_max" -> Arrays.stream(column).max().orElseThrow();
            case "col_mean" -> Statistics.mean(column);
            case "var_population" -> Statistics.variance(column);
            case "var_sample" -> Statistics.sampleVariance(column);
            case "std_population" -> Math.sqrt(Statistics.variance(column));
            case "std_sample" -> Math.sqrt(Statistics.sampleVariance(column));
            default -> throw new AssertionError(key + " is read by no test");
        };
    }

    @ParameterizedTest
    @MethodSource("ridges")
    void ridgeFindsTheWeightsOfTheExactSolution(Golden ridge) {
        ridge.knowing("x_train", "t_train", "x_test", "t_test", "target", "fits");
        double[] x = ridge.get("x_train").vector();
        double[] t = ridge.get("t_train").vector();
        double[] otherX = ridge.get("x_test").vector();
        double[] otherT = ridge.get("t_test").vector();
        List<Golden> fits = ridge.get("fits").items();
        assertTrue(fits.size() > 1);
        for (Golden fit : fits) {
            fit.knowing(
                    "degree",
                    "lam",
                    "w",
                    "rmse_train",
                    "rmse_test",
                    "cond",
                    "numpy_solve_max_rel_err",
                    "sklearn_svd_max_rel_err");
            Polynomial found =
                    new Ridge(fit.get("degree").whole(), fit.get("lam").number()).fit(x, t);
            assertEquals(fit.get("rmse_train").number(), found.rmse(x, t), 1e-8, fit.path());
            assertEquals(fit.get("rmse_test").number(), found.rmse(otherX, otherT), 1e-8);
            double[] w = fit.get("w").vector();
            double largest = Arrays.stream(w).map(Math::abs).max().orElseThrow();
            double tolerance = largest * Math.max(1e-12, fit.get("cond").number() * 1e-15);
            assertArrayEquals(w, found.weights(), tolerance, fit.path());
        }
    }

    @Test
    void everySectionHasCases() {
        assertTrue(kfolds().findAny().isPresent());
        assertTrue(ridges().findAny().isPresent());
        assertTrue(scalings().findAny().isPresent());
    }

    private static Examples examples(double[][] rows) {
        double[] flat = Arrays.stream(rows).flatMapToDouble(Arrays::stream).toArray();
        return Examples.measured(rows[0].length, flat, new double[rows.length]);
    }
}

package org.gradientlab.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gradientlab.golden.Golden;
import org.gradientlab.golden.GoldenFolder;
import org.gradientlab.golden.ReadsGolden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@ReadsGolden(
        value = "information",
        sections = {
            "entropy",
            "divergences",
            "information_gain",
            "ecdf",
            "gaussian_mle",
            "bernoulli_mle"
        })
class InformationGoldenTest {
    static Stream<Golden> entropies() {
        return GoldenFolder.cases("information", "entropy");
    }

    static Stream<Golden> divergences() {
        return GoldenFolder.cases("information", "divergences");
    }

    static Stream<Golden> gaussians() {
        return GoldenFolder.cases("information", "gaussian_mle");
    }

    static Stream<Golden> bernoullis() {
        return GoldenFolder.cases("information", "bernoulli_mle");
    }

    static Stream<Golden> gains() {
        return section("information_gain");
    }

    static Stream<Golden> distributions() {
        return section("ecdf");
    }

    private static Stream<Golden> section(String name) {
        return GoldenFolder.family("information").stream()
                .filter(file -> file.has(name))
                .map(file -> file.get(name));
    }

    @ParameterizedTest
    @MethodSource("entropies")
    void entropy(Golden file) {
        file.knowing("p", "bits", "nats");
        double nats = Information.entropy(file.get("p").vector());
        same(file.get("nats"), nats);
        same(file.get("bits"), Information.bits(nats));
    }

    @ParameterizedTest
    @MethodSource("divergences")
    void divergence(Golden file) {
        file.knowing(
                "p",
                "q",
                "kl_nats",
                "kl_bits",
                "cross_entropy_nats",
                "cross_entropy_bits",
                "jensen_shannon_divergence_nats");
        double[] p = file.get("p").vector();
        double[] q = file.get("q").vector();
        same(file.get("kl_nats"), Information.divergence(p, q));
        same(file.get("kl_bits"), Information.bits(Information.divergence(p, q)));
        same(file.get("cross_entropy_nats"), Information.crossEntropy(p, q));
        same(file.get("cross_entropy_bits"), Information.bits(Information.crossEntropy(p, q)));
        same(file.get("jensen_shannon_divergence_nats"), Information.jensenShannon(p, q));
    }

    @ParameterizedTest
    @MethodSource("gains")
    void informationGain(Golden file) {
        file.knowing("label", "label_entropy_bits", "attributes", "gains");
        List<String> label = texts(file.get("label"));
        assertEquals(file.get("attributes").keys().size(), file.get("gains").items().size());
        for (Golden wanted : file.get("gains").items()) {
            wanted.knowing("attribute", "information_gain_bits", "intrinsic_value_bits");
            Golden attribute = file.get("attributes").get(wanted.get("attribute").text());
            InformationGain found = InformationGain.of(texts(attribute), label);
            same(file.get("label_entropy_bits"), found.labelEntropy());
            same(wanted.get("information_gain_bits"), found.gain());
            same(wanted.get("intrinsic_value_bits"), found.intrinsicValue());
        }
    }

    @ParameterizedTest
    @MethodSource("distributions")
    void empiricalDistribution(Golden file) {
        file.knowing("sample", "x", "F");
        var distribution = new EmpiricalDistribution(file.get("sample").vector());
        double[] x = file.get("x").vector();
        for (int i = 0; i < x.length; i++) {
            same(file.get("F").items().get(i), distribution.at(x[i]));
        }
    }

    @ParameterizedTest
    @MethodSource("gaussians")
    void likeliestGaussian(Golden file) {
        file.knowing(
                "sample",
                "mean",
                "var_mle",
                "std_mle",
                "var_unbiased",
                "loglik_at_mle",
                "loglik_at_standard_normal");
        double[] sample = file.get("sample").vector();
        GaussianFit fit = GaussianFit.of(sample);
        same(file.get("mean"), fit.mean());
        same(file.get("var_mle"), fit.variance());
        same(file.get("std_mle"), fit.deviation());
        same(file.get("var_unbiased"), Statistics.sampleVariance(sample));
        same(file.get("loglik_at_mle"), fit.logLikelihood(sample));
        same(file.get("loglik_at_standard_normal"), new GaussianFit(0, 1).logLikelihood(sample));
    }

    @ParameterizedTest
    @MethodSource("bernoullis")
    void likeliestCoin(Golden file) {
        file.knowing("sample", "p_mle", "loglik_at_mle", "loglik_at_half", "mean_nll_at_mle");
        int[] sample = file.get("sample").wholes();
        BernoulliFit fit = BernoulliFit.of(sample);
        same(file.get("p_mle"), fit.p());
        same(file.get("loglik_at_mle"), fit.logLikelihood(sample));
        same(file.get("loglik_at_half"), new BernoulliFit(0.5).logLikelihood(sample));
        same(file.get("mean_nll_at_mle"), -fit.logLikelihood(sample) / sample.length);
    }

    private static List<String> texts(Golden list) {
        return list.items().stream().map(Golden::text).toList();
    }

    private static void same(Golden wanted, double found) {
        double value = wanted.number();
        double tolerance = Double.isFinite(value) ? 1e-12 * Math.max(1, Math.abs(value)) : 0;
        assertEquals(value, found, tolerance, wanted + " of " + Arrays.asList(found));
    }
}

package org.gradientlab.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gradientlab.words.Fault;

/** How much knowing an attribute tells about the label, in bits. */
public record InformationGain(double labelEntropy, double gain, double intrinsicValue) {
    public static InformationGain of(List<String> attribute, List<String> label) {
        if (attribute.size() != label.size() || label.isEmpty()) {
            throw new Fault("dataset.distributions", attribute.size(), label.size());
        }
        Map<String, Map<String, Integer>> branches = new LinkedHashMap<>();
        for (int i = 0; i < label.size(); i++) {
            branches.computeIfAbsent(attribute.get(i), value -> new LinkedHashMap<>())
                    .merge(label.get(i), 1, Integer::sum);
        }
        double left = 0;
        for (Map<String, Integer> branch : branches.values()) {
            left += entropy(branch) * total(branch) / label.size();
        }
        double before = entropy(counts(label));
        return new InformationGain(before, Math.max(0, before - left), entropy(counts(attribute)));
    }

    private static Map<String, Integer> counts(List<String> values) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        values.forEach(value -> counts.merge(value, 1, Integer::sum));
        return counts;
    }

    private static int total(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static double entropy(Map<String, Integer> counts) {
        int total = total(counts);
        double[] shares =
                counts.values().stream().mapToDouble(count -> (double) count / total).toArray();
        return Information.bits(Information.entropy(shares));
    }
}

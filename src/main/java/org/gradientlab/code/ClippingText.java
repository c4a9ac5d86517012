package org.gradientlab.code;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gradientlab.code.NetworkProgram.Phase;
import org.gradientlab.optimizer.Clipping;
import org.gradientlab.optimizer.NoClipping;
import org.gradientlab.optimizer.NormClipping;
import org.gradientlab.optimizer.ValueClipping;

/** Writes what is cut off a gradient, as functions of all gradients of a network. */
final class ClippingText {
    private static final String BY_VALUE =
            "    return [{name: np.clip(g, -limit, limit) for name, g in layer.items()} for layer in grads]";

    private ClippingText() {}

    static void define(Page page, NetworkProgram program, Dialect dialect) {
        Set<String> kinds = new LinkedHashSet<>();
        program.phases().forEach(phase -> kinds.add(name(phase)));
        if (kinds.equals(Set.of("unclipped"))) {
            return;
        }
        page.apart().comment("", "code.clipping").add(knobs(program.first()));
        for (String kind : kinds) {
            page.apart().add("def " + kind + "(grads):").add(body(kind, dialect));
        }
        page.apart().add("clip = " + name(program.first()));
    }

    private static String body(String kind, Dialect dialect) {
        return switch (kind) {
            case "by_value" -> BY_VALUE.replace("np.", dialect.function(""));
            case "by_norm" -> norm("norm", dialect);
            case "by_norm_as_torch" -> norm("(norm + 1e-6)", dialect);
            default -> "    return grads";
        };
    }

    private static String norm(String divisor, Dialect dialect) {
        String text =
                """
                    flat = np.concatenate([g.ravel() for layer in grads for g in layer.values()])
                    largest = np.abs(flat).max()
                    norm = largest * np.linalg.norm(flat / largest)
                    factor = min(1, limit / %s)
                    return [{name: factor * g for name, g in layer.items()} for layer in grads]
                """
                        .formatted(divisor);
        return dialect == Dialect.KERAS ? text.replace("g.ravel()", "g.numpy().ravel()") : text;
    }

    static List<String> turn(Phase before, Phase after) {
        if (before.recipe().clipping().equals(after.recipe().clipping())) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(knobs(after));
        if (!name(before).equals(name(after))) {
            lines.add("clip = " + name(after));
        }
        return lines;
    }

    static String name(Phase phase) {
        return switch (phase.recipe().clipping()) {
            case NoClipping none -> "unclipped";
            case ValueClipping value -> "by_value";
            case NormClipping norm ->
                    norm.form() == NormClipping.Form.TORCH ? "by_norm_as_torch" : "by_norm";
        };
    }

    static List<String> knobs(Phase phase) {
        Clipping clipping = phase.recipe().clipping();
        return switch (clipping) {
            case NoClipping none -> List.of();
            case ValueClipping(double limit) -> List.of("limit = " + PythonNumber.of(limit));
            case NormClipping norm -> List.of("limit = " + PythonNumber.of(norm.limit()));
        };
    }
}

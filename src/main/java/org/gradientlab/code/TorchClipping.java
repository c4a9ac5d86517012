package org.gradientlab.code;

import java.util.LinkedHashSet;
import java.util.Set;

/** Writes what is cut off the gradients of a network in PyTorch. */
final class TorchClipping {
    private static final String BY_NORM =
            """
                flat = torch.cat([p.grad.ravel() for p in net.parameters()])
                largest = flat.abs().max()
                factor = min(1.0, (limit / (largest * (flat / largest).norm())).item())
                for p in net.parameters():
                    p.grad *= factor
            """;

    private TorchClipping() {}

    static void define(Page page, NetworkProgram program) {
        if (!NetworkFeatures.of(program).clips()) {
            return;
        }
        Set<String> kinds = new LinkedHashSet<>();
        program.phases().forEach(phase -> kinds.add(ClippingText.name(phase)));
        page.apart().comment("", "code.clipping").add(ClippingText.knobs(program.first()));
        for (String kind : kinds) {
            page.apart().add("def " + kind + "():").add(body(kind));
        }
        page.apart().add("clip = " + ClippingText.name(program.first()));
    }

    private static String body(String kind) {
        return switch (kind) {
            case "by_value" -> "    nn.utils.clip_grad_value_(net.parameters(), limit)";
            case "by_norm_as_torch" -> "    nn.utils.clip_grad_norm_(net.parameters(), limit)";
            case "by_norm" -> BY_NORM;
            default -> "    pass";
        };
    }
}

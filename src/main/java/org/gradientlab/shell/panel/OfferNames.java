package org.gradientlab.shell.panel;

import java.util.Optional;
import org.gradientlab.function.CurveExample;
import org.gradientlab.function.SurfaceExample;

/** The bundle keys of the names that offered formulas go by. */
final class OfferNames {
    private OfferNames() {}

    static Optional<String> of(String text) {
        return CurveExample.ALL.stream()
                .filter(example ->
                        example.f().text().equals(normal(text)) || example.f().text().equals(text))
                .map(CurveExample::key)
                .findFirst()
                .or(() ->
                        SurfaceExample.ALL.stream()
                                .filter(example -> example.f().text().equals(text))
                                .map(SurfaceExample::key)
                                .findFirst());
    }

    private static String normal(String text) {
        return text.replace(" ", "");
    }
}

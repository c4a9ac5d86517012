package org.gradientlab.shell.session;

import java.util.List;
import org.gradientlab.experiment.Declaration;
import org.gradientlab.experiment.KnobDeclaration;
import org.gradientlab.experiment.KnobKind;
import org.gradientlab.experiment.ListKind;
import org.gradientlab.experiment.RecordKind;
import org.gradientlab.experiment.VariantKind;

/**
 * What a knob deep inside a setup starts at. Inside a variant the present case counts, so that
 * another optimizer is one change and not also a change of each of its knobs.
 */
final class Defaults {
    private Defaults() {}

    static Object of(Declaration declaration, Object setup, String path) {
        return inside(
                new RecordKind(declaration),
                declaration.defaults(),
                setup,
                List.of(path.split("\\.", -1)));
    }

    private static Object inside(KnobKind kind, Object start, Object now, List<String> way) {
        if (way.isEmpty()) {
            return start;
        }
        List<String> rest = way.subList(1, way.size());
        return switch (kind) {
            case RecordKind(Declaration record) -> knob(record, start, now, way);
            case VariantKind variant when way.getFirst().equals("kind") -> start;
            case VariantKind variant -> {
                VariantKind.Case present = variant.caseOf(now);
                Object from = now.getClass() == start.getClass() ? start : present.defaults();
                yield knob(present.declaration(), from, now, way);
            }
            case ListKind list -> {
                int index = Integer.parseInt(way.getFirst());
                Object item = ((List<?>) now).get(index);
                List<?> starts = (List<?>) start;
                Object first =
                        index < starts.size() ? starts.get(index) : list.element().defaultValue();
                yield inside(list.element(), first, item, rest);
            }
            default -> start;
        };
    }

    private static Object knob(
            Declaration declaration, Object start, Object now, List<String> way) {
        for (KnobDeclaration knob : declaration.knobs()) {
            if (knob.name().equals(way.getFirst())) {
                return inside(
                        knob.kind(),
                        knob.valueIn(start),
                        knob.valueIn(now),
                        way.subList(1, way.size()));
            }
        }
        throw new IllegalArgumentException("no knob " + way + " in " + declaration.type());
    }
}

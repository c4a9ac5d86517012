package org.gradientlab.experiment;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gradientlab.words.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Which knobs a teacher has taken out of a scene's panel, and which are shown but cannot be turned
 * by hand. A path stands for all knobs inside it; {@code steps} is the number of steps.
 */
public record KnobRules(List<String> hidden, List<String> locked) {
    public static final KnobRules NONE = new KnobRules(List.of(), List.of());
    static final String STEPS = "steps";

    public KnobRules {
        hidden = List.copyOf(hidden);
        locked = List.copyOf(locked);
    }

    public boolean hides(String path) {
        return hidden.stream().anyMatch(rule -> isInside(path, rule));
    }

    public boolean locks(String path) {
        return locked.stream().anyMatch(rule -> isInside(path, rule));
    }

    private static boolean isInside(String path, String rule) {
        return path.equals(rule) || path.startsWith(rule + ".");
    }

    /** The setup after a change, with every locked knob that both have as it was before. */
    public Setup keepLocked(Declaration declaration, Setup before, Setup after) {
        return keep(declaration, before, after, locked.stream());
    }

    /** The same for hidden knobs too: what one does not see is not set back with the others. */
    public Setup keepAll(Declaration declaration, Setup before, Setup after) {
        return keep(declaration, before, after, Stream.concat(locked.stream(), hidden.stream()));
    }

    private static Setup keep(
            Declaration declaration, Setup before, Setup after, Stream<String> paths) {
        Setup kept = after;
        for (String path : paths.filter(path -> !path.equals(STEPS)).toList()) {
            KnobPath knob = KnobPath.of(declaration, path);
            if (knob.isIn(before) && knob.isIn(kept)) {
                kept = (Setup) knob.with(kept, knob.in(before));
            }
        }
        return kept;
    }

    /** Reads the two lists of a scene; either may be missing. */
    static KnobRules read(Map<String, Entry> fields, Declaration declaration) {
        return new KnobRules(
                paths(fields.get("hide"), declaration), paths(fields.get("lock"), declaration));
    }

    private static List<String> paths(@Nullable Entry entry, Declaration declaration) {
        return entry == null
                ? List.of()
                : entry.items().stream().map(item -> path(item, declaration)).toList();
    }

    private static String path(Entry entry, Declaration declaration) {
        String path = entry.scalar("scene.expected-knob").strip();
        if (!path.equals(STEPS)) {
            require(new RecordKind(declaration), List.of(path.split("\\.", -1)), entry.place());
        }
        return path;
    }

    /** A knob that only other cases of a variant have is one too: the student may choose them. */
    private static void require(KnobKind kind, List<String> way, Entry.Place place) {
        if (way.isEmpty()) {
            return;
        }
        String name = way.getFirst();
        List<String> rest = way.subList(1, way.size());
        switch (kind) {
            case RecordKind(Declaration inside) ->
                    require(inside.knob(place, name).kind(), rest, place);
            case VariantKind variant -> requireInCase(variant, way, place);
            case ListKind list
                    when name.matches("[0-9]{1,4}") && Integer.parseInt(name) < list.max() ->
                    require(list.element(), rest, place);
            case ListKind list -> throw place.fault("knob.no-such-item", name, list.max());
            default -> throw place.fault("knob.nothing-inside", name);
        }
    }

    private static void requireInCase(VariantKind variant, List<String> way, Entry.Place place) {
        boolean isCase = way.equals(List.of("kind"));
        if (!isCase && variant.cases().stream().noneMatch(one -> holds(one, way, place))) {
            String names =
                    variant.cases().stream()
                            .flatMap(one -> one.declaration().knobs().stream())
                            .map(KnobDeclaration::name)
                            .distinct()
                            .collect(Collectors.joining(", "));
            throw place.fault("knob.unknown", way.getFirst(), names);
        }
    }

    private static boolean holds(VariantKind.Case one, List<String> way, Entry.Place place) {
        try {
            require(new RecordKind(one.declaration()), way, place);
            return true;
        } catch (Fault fault) {
            return false;
        }
    }
}

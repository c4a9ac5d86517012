package org.gradientlab.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.gradientlab.knob.Effect;
import org.gradientlab.words.Fault;

/**
 * The way to a knob inside a setup: {@code optimizer.eta}, {@code layers.0.units}. A path to a
 * variant or a list stands for all of it; {@code optimizer.kind} is another name for {@code
 * optimizer}.
 */
public record KnobPath(Declaration declaration, List<String> names) {
    public KnobPath {
        names = List.copyOf(names);
    }

    public static KnobPath of(Declaration declaration, String path) {
        return new KnobPath(declaration, List.of(path.split("\\.", -1)));
    }

    /** What changing the value at the end of a record to this one does. */
    public Effect effect(Object record, Object value) {
        Object changed = with(record, value);
        return changed.equals(record) ? wholeEffect() : declaration.effect(record, changed);
    }

    /** The effect of the knob of the setup that this one is part of. */
    private Effect wholeEffect() {
        return declaration.knob(place(), names.getFirst()).effect();
    }

    /**
     * Whether this knob is turned in another record along with this one: it is shared, the two
     * agree in it, and it is something else in which they are compared.
     */
    boolean isShared(Object record, Object other) {
        KnobDeclaration whole = declaration.knob(place(), names.getFirst());
        boolean agree = whole.valueIn(record).equals(whole.valueIn(other));
        return whole.shared() && agree && !record.equals(other);
    }

    /** Whether the record has such a knob now: a variant has those of its present case. */
    public boolean isIn(Object record) {
        try {
            in(record);
            return true;
        } catch (Fault fault) {
            return false;
        }
    }

    public Object in(Object record) {
        return follow(new RecordKind(declaration), record, names, (kind, value) -> value);
    }

    /** The kind of the knob at the end, which may depend on the case a variant has now. */
    public KnobKind kind(Object record) {
        return follow(new RecordKind(declaration), record, names, (kind, value) -> kind);
    }

    /** How the knob at the end is declared; of {@code optimizer.kind}, the optimizer. */
    public KnobDeclaration declared(Object record) {
        List<String> way =
                names.getLast().equals("kind") ? names.subList(0, names.size() - 1) : names;
        KnobPath holder = new KnobPath(declaration, way.subList(0, way.size() - 1));
        Declaration inside =
                switch (holder.kind(record)) {
                    case RecordKind(Declaration own) -> own;
                    case VariantKind variant -> variant.caseOf(holder.in(record)).declaration();
                    default -> throw nothingInside(way.getLast());
                };
        return inside.knob(place(), way.getLast());
    }

    /** The record with the value at the end changed. */
    public Object with(Object record, Object value) {
        return changed(new RecordKind(declaration), record, names, value);
    }

    private <T> T follow(
            KnobKind kind, Object value, List<String> way, BiFunction<KnobKind, Object, T> atEnd) {
        if (way.isEmpty()) {
            return atEnd.apply(kind, value);
        }
        String name = way.getFirst();
        List<String> rest = way.subList(1, way.size());
        return switch (kind) {
            case RecordKind(Declaration inside) -> {
                KnobDeclaration knob = inside.knob(place(), name);
                yield follow(knob.kind(), knob.valueIn(value), rest, atEnd);
            }
            case VariantKind variant when name.equals("kind") ->
                    follow(variant, value, rest, atEnd);
            case VariantKind variant -> follow(caseOf(variant, value), value, way, atEnd);
            case ListKind list -> follow(list.element(), item((List<?>) value, name), rest, atEnd);
            default -> throw nothingInside(name);
        };
    }

    private Object changed(KnobKind kind, Object value, List<String> way, Object next) {
        if (way.isEmpty()) {
            return next;
        }
        String name = way.getFirst();
        List<String> rest = way.subList(1, way.size());
        return switch (kind) {
            case RecordKind(Declaration inside) -> {
                KnobDeclaration knob = inside.knob(place(), name);
                yield inside.with(
                        value, name, changed(knob.kind(), knob.valueIn(value), rest, next));
            }
            case VariantKind variant when name.equals("kind") ->
                    changed(variant, value, rest, next);
            case VariantKind variant -> changed(caseOf(variant, value), value, way, next);
            case ListKind list -> {
                List<Object> items = new ArrayList<>((List<?>) value);
                items.set(
                        index(items, name), changed(list.element(), item(items, name), rest, next));
                yield List.copyOf(items);
            }
            default -> throw nothingInside(name);
        };
    }

    private static RecordKind caseOf(VariantKind variant, Object value) {
        return new RecordKind(variant.caseOf(value).declaration());
    }

    private Object item(List<?> items, String name) {
        return items.get(index(items, name));
    }

    private int index(List<?> items, String name) {
        if (!name.matches("[0-9]{1,4}") || Integer.parseInt(name) >= items.size()) {
            throw place().fault("knob.no-such-item", name, items.size());
        }
        return Integer.parseInt(name);
    }

    private Fault nothingInside(String name) {
        return place().fault("knob.nothing-inside", name);
    }

    private Entry.Place place() {
        return new Entry.Place("--set", 0, String.join(".", names));
    }
}

package org.gradientlab.experiment;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.gradientlab.knob.Effect;
import org.gradientlab.words.Fault;

/** The knobs of one record type, read from its annotations once. */
public record Declaration(Class<?> type, List<KnobDeclaration> knobs, Constructor<?> constructor) {
    public Declaration {
        knobs = List.copyOf(knobs);
    }

    public static Declaration of(Bench<?> bench) {
        return DeclarationReader.setup(bench);
    }

    public KnobDeclaration knob(Entry.Place place, String name) {
        return knobs.stream()
                .filter(knob -> knob.name().equals(name))
                .findFirst()
                .orElseThrow(() -> place.fault("knob.unknown", name, names()));
    }

    public String names() {
        return knobs.stream().map(KnobDeclaration::name).collect(Collectors.joining(", "));
    }

    public Object defaults() {
        return make(knobs.stream().map(knob -> knob.kind().defaultValue()).toArray());
    }

    public Object random(RandomGenerator chance) {
        return make(knobs.stream().map(knob -> knob.kind().random(chance)).toArray());
    }

    /** The record with these component values; its constructor's own fault comes through. */
    public Object make(Object[] values) {
        return Reflection.construct(constructor, values);
    }

    public Object[] values(Object record) {
        return knobs.stream().map(knob -> knob.valueIn(record)).toArray();
    }

    /** The record with one component changed. */
    public Object with(Object record, String name, Object value) {
        Object[] values = values(record);
        for (int i = 0; i < values.length; i++) {
            if (knobs.get(i).name().equals(name)) {
                values[i] = value;
            }
        }
        return make(values);
    }

    /** Reads the knobs that are named; the others stay as they are in {@code base}. */
    public Object read(Entry entry, Object base) {
        Object[] values = values(base);
        for (Map.Entry<String, Entry> field : entry.fields().entrySet()) {
            KnobDeclaration knob = knob(field.getValue().place(), field.getKey());
            values[knobs.indexOf(knob)] = knob.kind().read(field.getValue());
        }
        try {
            return make(values);
        } catch (Fault fault) {
            throw entry.place().fault(fault.sentence());
        }
    }

    public Map<String, Object> write(Object record) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (KnobDeclaration knob : knobs) {
            fields.put(knob.name(), knob.kind().write(knob.valueIn(record)));
        }
        return fields;
    }

    /** The knobs in which two records differ. */
    public List<KnobDeclaration> differing(Object one, Object other) {
        List<KnobDeclaration> differing = new ArrayList<>();
        for (KnobDeclaration knob : knobs) {
            if (!knob.valueIn(one).equals(knob.valueIn(other))) {
                differing.add(knob);
            }
        }
        return differing;
    }

    /** The weightiest effect of going from one record to the other; SHOWS where they are equal. */
    public Effect effect(Object one, Object other) {
        return differing(one, other).stream()
                .map(knob -> knob.effect(one, other))
                .min(Effect::compareTo)
                .orElse(Effect.SHOWS);
    }
}

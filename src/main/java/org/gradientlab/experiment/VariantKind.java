package org.gradientlab.experiment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.gradientlab.knob.Effect;

/**
 * One of several records, each with knobs of its own. In a scene it is a map whose {@code kind}
 * names the case; a bare word is a case with every knob at its default.
 */
public record VariantKind(List<Case> cases, String value, String family) implements KnobKind {
    /**
     * A case: the word that names it, its knobs, and the record with its defaults as this knob
     * starts them.
     */
    public record Case(String kind, Declaration declaration, Object defaults) {}

    public VariantKind {
        cases = List.copyOf(cases);
        value = value.isEmpty() ? cases.getFirst().kind() : value;
    }

    /** The bundle key of a case's name. */
    public String labelKey(Case variant) {
        return family + "." + variant.kind();
    }

    public Case caseOf(Object record) {
        return cases.stream()
                .filter(variant -> variant.declaration().type() == record.getClass())
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException(record + " is no case of " + family));
    }

    private Case named(Entry.Place place, String kind) {
        return cases.stream()
                .filter(variant -> variant.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> place.fault("knob.not-a-choice", kind, allowed()));
    }

    @Override
    public Object defaultValue() {
        return cases.stream()
                .filter(variant -> variant.kind().equals(value))
                .findFirst()
                .orElseThrow()
                .defaults();
    }

    @Override
    public Object read(Entry entry) {
        if (entry instanceof Entry.Scalar(Entry.Place place, String text)) {
            return named(place, text.strip()).defaults();
        }
        Map<String, Entry> fields = new LinkedHashMap<>(entry.fields());
        Entry kind = fields.remove("kind");
        if (kind == null) {
            throw entry.place().fault("knob.kind-missing", allowed());
        }
        Case variant = named(kind.place(), kind.scalar("knob.expected-choice", allowed()).strip());
        return variant.declaration()
                .read(new Entry.Fields(entry.place(), fields), variant.defaults());
    }

    @Override
    public Object write(Object record) {
        Case variant = caseOf(record);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", variant.kind());
        fields.putAll(variant.declaration().write(record));
        return fields;
    }

    @Override
    public Object random(RandomGenerator chance) {
        return cases.get(chance.nextInt(cases.size())).declaration().random(chance);
    }

    @Override
    public String allowed() {
        return cases.stream().map(Case::kind).collect(Collectors.joining(" | "));
    }

    @Override
    public Effect effect(Object one, Object other, Effect whole) {
        return one.getClass() == other.getClass()
                ? caseOf(one).declaration().effect(one, other)
                : whole;
    }
}

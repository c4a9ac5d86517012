package org.gradientlab.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.gradientlab.knob.Effect;

/** A list of values of one kind. */
public record ListKind(KnobKind element, int min, int max, List<Object> value) implements KnobKind {
    public ListKind {
        value = List.copyOf(value);
    }

    @Override
    public Object defaultValue() {
        return value;
    }

    @Override
    public Object read(Entry entry) {
        List<Entry> entries = entry.items();
        if (entries.size() < min || entries.size() > max) {
            throw entry.place().fault("knob.wrong-count", entries.size(), allowed());
        }
        List<Object> values = new ArrayList<>();
        entries.forEach(item -> values.add(element.read(item)));
        return List.copyOf(values);
    }

    @Override
    public Object write(Object list) {
        return ((List<?>) list).stream().map(element::write).toList();
    }

    @Override
    public Object random(RandomGenerator chance) {
        List<Object> values = new ArrayList<>();
        int count = chance.nextInt(min, max + 1);
        for (int i = 0; i < count; i++) {
            values.add(element.random(chance));
        }
        return List.copyOf(values);
    }

    @Override
    public String allowed() {
        return min + " … " + max;
    }

    @Override
    public Effect effect(Object one, Object other, Effect whole) {
        List<?> first = (List<?>) one;
        List<?> second = (List<?>) other;
        if (first.size() != second.size()) {
            return whole;
        }
        Effect weightiest = Effect.SHOWS;
        for (int i = 0; i < first.size(); i++) {
            Effect effect = element.effect(first.get(i), second.get(i), whole);
            weightiest = effect.compareTo(weightiest) < 0 ? effect : weightiest;
        }
        return weightiest;
    }
}

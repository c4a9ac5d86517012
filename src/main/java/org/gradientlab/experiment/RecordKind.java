package org.gradientlab.experiment;

import java.util.random.RandomGenerator;
import org.gradientlab.knob.Effect;

/** A record with knobs of its own that is always the same record. */
public record RecordKind(Declaration declaration) implements KnobKind {
    @Override
    public Object defaultValue() {
        return declaration.defaults();
    }

    @Override
    public Object read(Entry entry) {
        return declaration.read(entry, declaration.defaults());
    }

    @Override
    public Object write(Object value) {
        return declaration.write(value);
    }

    @Override
    public Object random(RandomGenerator chance) {
        return declaration.random(chance);
    }

    @Override
    public String allowed() {
        return declaration.names();
    }

    @Override
    public Effect effect(Object one, Object other, Effect whole) {
        return declaration.effect(one, other);
    }
}

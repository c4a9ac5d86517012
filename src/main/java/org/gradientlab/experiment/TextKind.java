package org.gradientlab.experiment;

import java.lang.reflect.Method;
import java.util.List;
import java.util.random.RandomGenerator;
import org.gradientlab.knob.Text;
import org.gradientlab.words.Fault;

/**
 * A text with rules of its own, such as a formula; {@code parser} is the type's static
 * parse(String).
 */
public record TextKind(Method parser, Text value, List<String> offers) implements KnobKind {
    public TextKind {
        offers = List.copyOf(offers);
    }

    static TextKind of(Class<?> type, String value, List<String> offers) {
        try {
            Method parser = type.getMethod("parse", String.class);
            return new TextKind(parser, parse(parser, value), offers);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " lacks a public static parse(String)", e);
        }
    }

    /**
     * Reads a text as a person types it; the fault is the type's own, with the position of the
     * mistake.
     */
    public Text parse(String text) {
        return parse(parser, text);
    }

    private static Text parse(Method parser, String text) {
        return (Text) Reflection.invoke(parser, null, text);
    }

    @Override
    public Object defaultValue() {
        return value;
    }

    @Override
    public Object read(Entry entry) {
        String text = entry.scalar("knob.expected-text");
        try {
            return parse(text);
        } catch (Fault fault) {
            throw entry.place().fault(fault.sentence());
        }
    }

    @Override
    public Object write(Object text) {
        return ((Text) text).text();
    }

    @Override
    public Object random(RandomGenerator chance) {
        return offers.isEmpty() ? value : parse(offers.get(chance.nextInt(offers.size())));
    }

    @Override
    public String allowed() {
        return String.join(" | ", offers);
    }
}

package org.gradientlab.words;

import java.util.OptionalInt;

/**
 * What a person gave cannot be used; told in one plain sentence of their language: what, where,
 * what is allowed. The only exception the core throws at bad input.
 */
public final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final int NOWHERE = -1;

    private final transient Word sentence;
    private final int position;

    public Fault(Word sentence) {
        this(sentence, NOWHERE);
    }

    public Fault(String key, Object... arguments) {
        this(Word.of(key, arguments));
    }

    private Fault(Word sentence, int position) {
        super(sentence.key(), null, false, false);
        this.sentence = sentence;
        this.position = position;
    }

    /** The same fault, pointing at a character (counted from 0) of the text that was given. */
    public Fault at(int character) {
        return new Fault(sentence, character);
    }

    public Word sentence() {
        return sentence;
    }

    /** Where in the given text the fault lies, counted from 0, if it lies at one character. */
    public OptionalInt position() {
        return position == NOWHERE ? OptionalInt.empty() : OptionalInt.of(position);
    }

    public String in(Words words) {
        return sentence.in(words);
    }

    /** The sentence in English, for logs and tests. */
    @Override
    public String getMessage() {
        return in(Words.in(Language.ENGLISH));
    }
}

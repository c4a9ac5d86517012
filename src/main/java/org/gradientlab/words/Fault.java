package org.gradientlab.words;

/**
 * What a person gave cannot be used; told in one plain sentence of their language: what, where,
 * what is allowed. The only exception the core throws at bad input.
 */
public final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Word sentence;

    public Fault(Word sentence) {
        super(sentence.key(), null, false, false);
        this.sentence = sentence;
    }

    public Fault(String key, Object... arguments) {
        this(Word.of(key, arguments));
    }

    public Word sentence() {
        return sentence;
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

package org.gradientlab.words;

import java.util.List;

/** A text not yet said in any language: a key of the bundles and what is put into it. */
public record Word(String key, List<Object> arguments) {
    public Word {
        arguments = List.copyOf(arguments);
    }

    public static Word of(String key, Object... arguments) {
        return new Word(key, List.of(arguments));
    }

    public String in(Words words) {
        return words.say(key, arguments.toArray());
    }
}

package org.gradientlab.shell.session;

import org.gradientlab.words.Fault;
import org.gradientlab.words.Word;

/** One sentence the window has to say: that something could not be done, or that it was. */
public record Notice(Kind kind, Word sentence) {
    /** How a notice is shown and whether it goes by itself. */
    public enum Kind {
        FAULT,
        ASKING,
        DONE
    }

    public static Notice of(Fault fault) {
        return new Notice(Kind.FAULT, fault.sentence());
    }

    public static Notice fault(Word sentence) {
        return new Notice(Kind.FAULT, sentence);
    }

    /** What the person is to do first. */
    public static Notice asking(String key, Object... arguments) {
        return new Notice(Kind.ASKING, Word.of(key, arguments));
    }

    public static Notice done(String key, Object... arguments) {
        return new Notice(Kind.DONE, Word.of(key, arguments));
    }
}

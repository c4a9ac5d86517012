package org.gradientlab.shell.export;

import org.gradientlab.words.Word;

/**
 * How far an export is.
 *
 * @param of how many pictures there will be; 0 where that cannot be told
 */
public record Progress(String file, int done, int of) {
    public Word sentence() {
        return of == 0
                ? Word.of("export.counting", file)
                : Word.of("export.making", file, Math.min(done + 1, of), of);
    }

    public double share() {
        return of == 0 ? 0 : (double) done / of;
    }
}

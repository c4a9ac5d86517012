package org.gradientlab.experiment;

import java.util.List;
import org.gradientlab.words.Reckoning;
import org.gradientlab.words.Word;

/** How a number on the stage comes about, line by line, from the numbers of one frame. */
public record Explanation(Word title, List<Reckoning> lines) {
    public Explanation {
        lines = List.copyOf(lines);
    }

    public static Explanation of(Word title, Reckoning... lines) {
        return new Explanation(title, List.of(lines));
    }
}

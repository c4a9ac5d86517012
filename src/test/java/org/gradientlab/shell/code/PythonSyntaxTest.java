package org.gradientlab.shell.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.gradientlab.shell.code.PythonSyntax.Kind;
import org.junit.jupiter.api.Test;

/** What is coloured in a line of Python. */
class PythonSyntaxTest {
    private static List<String> of(Kind kind, String line) {
        return PythonSyntax.parts(line).stream()
                .filter(part -> part.kind() == kind)
                .map(PythonSyntax.Part::text)
                .toList();
    }

    private static final String LINE = "for x1 in [2, 1e-3, 0x9E]:  # for 3 \"steps\"";

    @Test
    void keywordsNumbersAndCommentsAreToldApart() {
        assertEquals(List.of("for", "in"), of(Kind.KEYWORD, LINE));
        assertEquals(List.of("2", "1e-3", "0x9E"), of(Kind.NUMBER, LINE));
        assertEquals(List.of("# for 3 \"steps\""), of(Kind.COMMENT, LINE));
    }

    @Test
    void aStringHoldsNoComment() {
        assertEquals(List.of("\"step,#1\""), of(Kind.STRING, "print(\"step,#1\", 4)"));
        assertEquals(List.of("4"), of(Kind.NUMBER, "print(\"step,#1\", 4)"));
    }

    @Test
    void thePartsTogetherAreTheLine() {
        String joined =
                PythonSyntax.parts(LINE).stream()
                        .map(PythonSyntax.Part::text)
                        .collect(Collectors.joining());
        assertEquals(LINE, joined);
    }
}

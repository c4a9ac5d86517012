package org.gradientlab.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource({
        "the small step, The small step",
        "The small step, The small step",
        "η falls, η falls",
        "x moves, x moves",
        "f(x) = x², f(x) = x²",
        "一小步, 一小步",
        "'', ''"
    })
    void aTextIsBegunAsASentenceUnlessASymbolBeginsIt(String text, String begun) {
        assertEquals(begun, Words.begun(text));
    }
}

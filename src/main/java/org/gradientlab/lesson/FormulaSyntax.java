package org.gradientlab.lesson;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Takes formulas out of a text before stars and underscores in them can mean anything else. */
final class FormulaSyntax implements InlineContentParserFactory {
    /** Beyond this no end is looked for: many beginnings without one would take for ever. */
    private static final int LONGEST = 2000;

    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of('$');
    }

    @Override
    public InlineContentParser create() {
        return FormulaSyntax::parse;
    }

    private static ParsedInline parse(InlineParserState state) {
        Scanner scanner = state.scanner();
        int dollars = scanner.matchMultiple('$');
        Position begin = scanner.position();
        if (dollars > 2) {
            return ParsedInline.none();
        }
        while (scanner.find('$') >= 0) {
            Position end = scanner.position();
            if (state.scanner().getSource(begin, end).getContent().length() > LONGEST) {
                return ParsedInline.none();
            }
            if (scanner.matchMultiple('$') == dollars) {
                String latex = scanner.getSource(begin, end).getContent();
                return latex.isBlank()
                        ? ParsedInline.none()
                        : ParsedInline.of(
                                new FormulaNode(latex.strip(), dollars == 2), scanner.position());
            }
        }
        return ParsedInline.none();
    }
}

package org.gradientlab.bench.race;

import java.util.List;
import org.gradientlab.optimizer.Coordinate;
import org.gradientlab.optimizer.Optimizer;
import org.gradientlab.optimizer.RuleInks;
import org.gradientlab.optimizer.RuleLines;
import org.gradientlab.plot.Palette;
import org.gradientlab.plot.Tex;
import org.gradientlab.words.Reckoning;

/**
 * The next update of one parameter as the rule's own lines with numbers in place of its letters.
 */
final class RuleInNumbers {
    private static final int DIGITS = 3;

    private RuleInNumbers() {}

    /**
     * Lines of LaTeX.
     *
     * @param letter of the parameter
     */
    static List<String> of(Optimizer rule, Coordinate update, String letter, Palette palette) {
        List<Reckoning> lines =
                RuleLines.of(rule, update, letter, DIGITS, new PaletteInks(palette));
        return lines.stream()
                .map(line -> text(line, line.equals(lines.getLast()), palette))
                .toList();
    }

    private static String text(Reckoning line, boolean last, Palette palette) {
        String result = Tex.number(line.value(), DIGITS);
        String shown =
                last ? Tex.coloured(palette.accentText(), "\\mathbf{" + result + "}") : result;
        String sign = line.sign().latex();
        return line.numbers().isEmpty()
                ? "%s %s %s".formatted(line.symbol(), sign, shown)
                : "%s %s %s = %s".formatted(line.symbol(), sign, line.numbers(), shown);
    }

    private record PaletteInks(Palette palette) implements RuleInks {
        @Override
        public String slope(String latex) {
            return Tex.coloured(palette.slope().text(), latex);
        }

        @Override
        public String kept(String latex) {
            return Tex.coloured(palette.series(4).text(), latex);
        }
    }
}

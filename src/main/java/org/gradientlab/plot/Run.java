package org.gradientlab.plot;

import javafx.scene.text.Font;

/** A piece of a line of writing: words in the sans face, or a formula in the mathematical one. */
sealed interface Run {
    double width();

    double ascent();

    double depth();

    record WordRun(String text, Font font, double width, double ascent, double depth)
            implements Run {
        static WordRun of(String text, Font font) {
            double width = TextMeasure.width(text, font);
            return new WordRun(text, font, width, font.getSize() * 0.76, font.getSize() * 0.24);
        }
    }

    record FormulaRun(Formula formula) implements Run {
        @Override
        public double width() {
            return formula.width();
        }

        @Override
        public double ascent() {
            return formula.ascent();
        }

        @Override
        public double depth() {
            return formula.depth();
        }
    }
}

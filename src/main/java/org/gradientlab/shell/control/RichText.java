package org.gradientlab.shell.control;

import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.gradientlab.plot.FormulaView;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.TextStyle;

/** Words with symbols among them: what stands between dollar signs is set as mathematics. */
public final class RichText extends TextFlow {
    /** Symbols are larger than the text around them, whose letters they would else not match. */
    private static final double SYMBOL = 1.2;

    public RichText(String words, TextStyle style, Look look, String... styles) {
        getStyleClass().add("rich-text");
        getStyleClass().addAll(styles);
        String[] parts = words.split("\\$", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i % 2 == 1) {
                getChildren().add(new FormulaView(parts[i], look.size(style.size() * SYMBOL)));
            } else if (!parts[i].isEmpty()) {
                getChildren().add(text(parts[i], style, look));
            }
        }
        setMaxHeight(USE_PREF_SIZE);
        setAccessibleText(spoken(words));
    }

    private static Text text(String words, TextStyle style, Look look) {
        Text text = new Text(words);
        text.getStyleClass().add("word");
        text.setFont(look.font(style));
        return text;
    }

    /** The words without their dollar signs, for those who only hear them. */
    public static String spoken(String words) {
        return words.replace("$", "").replace("\\", "");
    }
}

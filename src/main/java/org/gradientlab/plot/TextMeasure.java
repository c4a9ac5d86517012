package org.gradientlab.plot;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Knows how wide a text is in a font; remembers what it measured. */
public final class TextMeasure {
    private static final int REMEMBERED = 2000;
    private static final Map<Key, Double> MEASURED =
            new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Key, Double> eldest) {
                    return size() > REMEMBERED;
                }
            };

    private TextMeasure() {}

    public static double width(String text, Font font) {
        synchronized (MEASURED) {
            return MEASURED.computeIfAbsent(new Key(text, font), Key::measure);
        }
    }

    private record Key(String text, Font font) {
        double measure() {
            Text shown = new Text(text);
            shown.setFont(font);
            return shown.getLayoutBounds().getWidth();
        }
    }
}

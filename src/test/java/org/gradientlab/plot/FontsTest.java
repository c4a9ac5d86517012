package org.gradientlab.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FontsTest {
    @ParameterizedTest
    @EnumSource
    void everyFigureHasTheSameWidth(TextStyle style) {
        FxThread.call(() -> {
            Font font = fontOf(style);
            for (char digit = '0'; digit <= '9'; digit++) {
                assertEquals(width(font, "8888"), width(font, String.valueOf(digit).repeat(4)));
            }
            return null;
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyStyleIsSetInTheLabsOwnFace(TextStyle style) {
        assertTrue(FxThread.call(() -> fontOf(style).getFamily()).startsWith(Fonts.FAMILY));
    }

    @ParameterizedTest
    @EnumSource
    void chineseIsDrawnInEveryStyle(TextStyle style) {
        assertTrue(FxThread.call(() -> Fonts.drawsChinese(fontOf(style))));
    }

    private static Font fontOf(TextStyle style) {
        Fonts.load();
        return Look.standard().font(style);
    }

    private static double width(Font font, String text) {
        Text shown = new Text(text);
        shown.setFont(font);
        return shown.getLayoutBounds().getWidth();
    }
}

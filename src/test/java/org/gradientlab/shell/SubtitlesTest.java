package org.gradientlab.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.gradientlab.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands under a picture that opens a scene can be read to its end. */
class SubtitlesTest {
    @RegisterExtension final LabOnScreen lab = new LabOnScreen(1280, 720);

    private List<String> cut() {
        List<String> cut = new ArrayList<>();
        for (Node node : lab.scene().getRoot().lookupAll(".scene-about")) {
            Label about = (Label) node;
            if (about.getHeight() + 0.5 < about.prefHeight(about.getWidth())) {
                cut.add(about.getText());
            }
        }
        return cut;
    }

    private List<String> onTwoLines() {
        return lab.scene().getRoot().lookupAll(".scene-about").stream()
                .map(node -> (Label) node)
                .filter(about -> about.prefHeight(about.getWidth()) > about.prefHeight(-1) + 1)
                .map(Label::getText)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noneIsCutOnTheFirstPage(Language language) {
        LabOnScreen.fx(() -> {
            lab.workbench().preferences().language(language);
            return true;
        });
        lab.settle();
        int shown = LabOnScreen.fx(() -> lab.scene().getRoot().lookupAll(".scene-about").size());
        assertTrue(shown > 8, "subtitles: " + shown);
        assertEquals(List.of(), LabOnScreen.fx(this::cut));
        assertEquals(List.of(), LabOnScreen.fx(this::onTwoLines), "a second line takes room");
    }

    /** English words are the longer ones. */
    @Test
    void noneIsCutOnThePageOfAllScenes() {
        lab.presses(KeyCode.ALT, KeyCode.B);
        lab.settle();
        int shown = LabOnScreen.fx(() -> lab.scene().getRoot().lookupAll(".scene-about").size());
        assertTrue(shown > 50, "subtitles: " + shown);
        assertEquals(List.of(), LabOnScreen.fx(this::cut));
    }
}

package org.gradientlab.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.gradientlab.lesson.Course;
import org.gradientlab.shell.session.Notice;
import org.gradientlab.shell.session.Place;
import org.gradientlab.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Words of a lesson that say more than they are: terms, addresses; and looking for words. */
class TermsInWindowTest {
    private static final Path TEMPLATE = Path.of("assets/templates/lesson");
    private static final String ADDRESS = "https://example.org/valleys";

    @RegisterExtension final LabOnScreen lab = new LabOnScreen();

    private void speak(Language language) {
        LabOnScreen.fx(() -> {
            lab.workbench().preferences().language(language);
            return true;
        });
        lab.settle();
    }

    private void open(Language language) {
        LabOnScreen.fx(() -> {
            lab.workbench().preferences().language(language);
            lab.workbench().lessons().open("gradient-descent");
            return true;
        });
        lab.settle();
    }

    private static String meaning(String id, Language language) {
        return Course.glossary().term(id, language).orElseThrow().meaning();
    }

    private static Stream<String> tips() {
        return Window.getWindows().stream()
                .filter(Window::isShowing)
                .filter(Tooltip.class::isInstance)
                .map(tip -> ((Tooltip) tip).getText());
    }

    private boolean tells(String text) {
        return LabOnScreen.fx(() -> tips().anyMatch(tip -> tip.contains(text)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aTermShowsItsMeaningWhereTheMouseRests(Language language) {
        open(language);
        assertFalse(tells(meaning("slope", language)));
        lab.movesTo(".lesson-term", 0.5);
        lab.waitFor(() -> tells(meaning("slope", language)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aTermShowsItsMeaningToWhoeverTabsToIt(Language language) {
        open(language);
        LabOnScreen.fx(() -> {
            lab.find("#close-lesson").requestFocus();
            return true;
        });
        for (int i = 0; i < 5 && !isOnTerm(); i++) {
            lab.presses(KeyCode.TAB);
        }
        assertTrue(isOnTerm(), "no term comes after the head");
        assertTrue(tells(meaning("slope", language)));
        lab.presses(KeyCode.TAB);
        assertFalse(tells(meaning("slope", language)), "the tip stays behind");
    }

    private boolean isOnTerm() {
        return LabOnScreen.fx(() -> {
            Node focused = lab.scene().getFocusOwner();
            return focused != null && focused.getStyleClass().contains("lesson-term");
        });
    }

    @Test
    void aWebAddressIsShownAndNotOpened(@TempDir Path folder) throws IOException {
        try (Stream<Path> files = Files.list(TEMPLATE)) {
            for (Path file : files.toList()) {
                String text = Files.readString(file).replace("NAME", "mine");
                String linked =
                        text.replace("A point goes", "[Some](" + ADDRESS + ") A point goes");
                Files.writeString(folder.resolve(file.getFileName().toString()), linked);
            }
        }
        LabOnScreen.fx(() -> {
            lab.workbench().lessons().open(folder);
            return true;
        });
        lab.settle();
        lab.movesTo(".lesson-link", 0.5);
        lab.waitFor(() -> tells(ADDRESS));
        LabOnScreen.fx(() -> {
            ((Hyperlink) lab.find(".lesson-link")).fire();
            return true;
        });
        Notice told = LabOnScreen.fx(() -> lab.workbench().noticeProperty().get());
        assertTrue(String.valueOf(told).contains(ADDRESS), "told: " + told);
        assertEquals(Place.STAGE, LabOnScreen.fx(() -> lab.workbench().placeProperty().get()));
    }

    /** In whichever language the window is: a student may know only one of the words. */
    @ParameterizedTest
    @CsvSource({
        "ENGLISH, momentum, momentum, momentum",
        "ENGLISH, 动量, momentum, momentum",
        "CHINESE, 动量, momentum, momentum",
        "CHINESE, MOMENTUM, momentum, momentum",
        "CHINESE, 过拟合, overfitting-and-penalties, overfitting",
        "ENGLISH, vanish, vanishing-and-exploding, vanishing-gradient",
    })
    void aWordFindsLessonsAndTerms(Language language, String word, String lesson, String term) {
        speak(language);
        lab.clicks("#lessons");
        lab.types("#search-lessons", word);
        assertTrue(lab.isShown("#lesson-" + lesson));
        assertTrue(lab.isShown("#term-" + term));
        assertFalse(lab.isShown("#lesson-two-variables"), "a lesson without the word");
        String shown =
                LabOnScreen.fx(() ->
                        String.join(
                                "\n",
                                lab.find("#term-" + term).lookupAll(".label").stream()
                                        .map(label -> ((Label) label).getText())
                                        .toList()));
        assertTrue(shown.contains(meaning(term, language)), shown);
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, Nothing found for “qwzx”.", "CHINESE, 没有找到“qwzx”。"})
    void aWordThatIsNowhereIsSaidToBe(Language language, String sentence) {
        speak(language);
        lab.clicks("#lessons");
        lab.types("#search-lessons", "qwzx");
        List<String> shown =
                LabOnScreen.fx(() ->
                        lab.find(".lesson-rows").lookupAll(".label").stream()
                                .map(label -> ((Label) label).getText())
                                .toList());
        assertEquals(List.of(sentence), shown);
        lab.types("#search-lessons", "");
        assertTrue(lab.isShown("#lesson-gradient-descent"));
    }
}

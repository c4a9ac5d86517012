package org.gradientlab.shell.page;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gradientlab.lesson.Glossary;
import org.gradientlab.lesson.Lesson;
import org.gradientlab.lesson.LessonProgress;
import org.gradientlab.lesson.LessonText;
import org.gradientlab.lesson.PlainText;
import org.gradientlab.plot.Look;
import org.gradientlab.shell.control.Icon;
import org.gradientlab.shell.control.IconView;
import org.gradientlab.shell.session.LessonDesk;
import org.gradientlab.shell.session.Workbench;
import org.gradientlab.words.Language;
import org.gradientlab.words.Words;

/** The lessons in their order with how far one is in each, and a search over them and the terms. */
public final class LessonsPage extends VBox {
    /** A row much wider than its words would lead the eye astray. */
    private static final double WIDEST = 900;

    private static final int MOST_TERMS = 8;

    private final Workbench workbench;
    private final LessonDesk desk;
    private final Words words;
    private final Look look;
    private final VBox list = new VBox();

    public LessonsPage(Workbench workbench, Look look) {
        this.workbench = workbench;
        this.desk = workbench.lessons();
        this.words = look.words();
        this.look = look;
        getStyleClass().add("page");
        Label title = new Label(words.say("shell.lessons"));
        title.getStyleClass().add("page-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(title, space, search());
        head.getStyleClass().add("section-head");
        head.setAlignment(Pos.CENTER_LEFT);
        list.getStyleClass().add("lesson-rows");
        list.setMaxWidth(look.size(WIDEST));
        head.setMaxWidth(look.size(WIDEST));
        Button others = new Button(words.say("lesson.open-others"));
        others.setId("open-lessons");
        others.getStyleClass().add("link-button");
        others.setOnAction(event -> workbench.documents().chooseAndOpen());
        getChildren().addAll(head, list, others);
        find("");
    }

    private TextField search() {
        TextField field = new TextField();
        field.setId("search-lessons");
        field.setPromptText(words.say("lesson.search"));
        field.setAccessibleText(words.say("lesson.search"));
        field.setPrefWidth(look.size(260));
        field.textProperty().subscribe(text -> find(Objects.requireNonNullElse(text, "")));
        return field;
    }

    private void find(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        list.getChildren().clear();
        List<Lesson> lessons = desk.shelf().lessons();
        for (int i = 0; i < lessons.size(); i++) {
            if (mentions(lessons.get(i), wanted)) {
                list.getChildren().add(row(i + 1, lessons.get(i)));
            }
        }
        if (!wanted.isEmpty()) {
            Glossary glossary = desk.shelf().glossary();
            glossary.terms().keySet().stream()
                    .filter(id -> names(glossary, id).anyMatch(name -> holds(name, wanted)))
                    .limit(MOST_TERMS)
                    .forEach(id -> list.getChildren().add(meaning(glossary, id)));
        }
        if (list.getChildren().isEmpty()) {
            list.getChildren().add(new Label(words.say("lesson.none-found", text)));
        }
    }

    /** In whichever language it is looked for: a student may know only one of the words. */
    private static boolean mentions(Lesson lesson, String wanted) {
        return wanted.isEmpty()
                || holds(lesson.id(), wanted)
                || lesson.texts().values().stream()
                        .anyMatch(text ->
                                holds(text.title(), wanted)
                                        || text.blocks()
                                                .anyMatch(block -> said(block).contains(wanted)));
    }

    private static boolean holds(String text, String wanted) {
        return text.toLowerCase(Locale.ROOT).contains(wanted);
    }

    private static Stream<String> names(Glossary glossary, String id) {
        return Stream.of(Language.values())
                .flatMap(language -> glossary.term(id, language).stream())
                .map(Glossary.Term::name);
    }

    private static String said(LessonText.Block block) {
        String said =
                switch (block) {
                    case LessonText.Prose prose -> PlainText.of(prose.node());
                    case LessonText.Ask ask -> PlainText.of(ask.prompt());
                    case LessonText.Aim aim -> PlainText.of(aim.prompt());
                };
        return said.toLowerCase(Locale.ROOT);
    }

    private Node meaning(Glossary glossary, String id) {
        Glossary.Term term = glossary.term(id, look.language()).orElseThrow();
        Label name = new Label(String.join(" · ", names(glossary, id).distinct().toList()));
        name.getStyleClass().add("section-title");
        Label meaning = new Label(term.meaning());
        meaning.setWrapText(true);
        meaning.setMinHeight(USE_PREF_SIZE);
        VBox box = new VBox(name, meaning);
        box.getStyleClass().add("lesson-meaning");
        box.setId("term-" + id);
        return box;
    }

    private Button row(int number, Lesson lesson) {
        LessonText text = lesson.text(look.language());
        LessonProgress.State state = desk.progressOf(lesson).state(lesson);
        Label place = new Label(Integer.toString(number));
        place.getStyleClass().add("lesson-place");
        place.setMinWidth(look.size(28));
        Label title = new Label(text.title());
        title.getStyleClass().add("lesson-row-title");
        Label about =
                new Label(
                        lesson.level().word().in(words)
                                + " · "
                                + words.say("lesson.minutes", lesson.minutes()));
        about.getStyleClass().add("lesson-caption");
        VBox names = new VBox(title, about);
        names.setMinWidth(0);
        HBox.setHgrow(names, Priority.ALWAYS);
        String word =
                words.say(
                        "lesson.state." + state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        Label how = new Label(word);
        how.getStyleClass().addAll("lesson-caption", "lesson-state");
        how.setMinWidth(USE_PREF_SIZE);
        if (state == LessonProgress.State.DONE) {
            how.setGraphic(new IconView(Icon.TICK));
        }
        HBox line = new HBox(place, names, how, new IconView(Icon.RIGHT));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("lesson-row-line");
        Button row = new Button();
        row.setGraphic(line);
        row.getStyleClass().setAll("scene-row");
        row.setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(row.widthProperty());
        row.setId("lesson-" + lesson.id());
        row.setAccessibleText(number + ". " + text.title() + ", " + word);
        row.setOnAction(event -> workbench.lessons().open(lesson));
        return row;
    }
}

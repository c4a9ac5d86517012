package org.gradientlab.shell.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gradientlab.experiment.Scene;
import org.gradientlab.experiment.Shot;
import org.gradientlab.lesson.Goal;
import org.gradientlab.lesson.Lesson;
import org.gradientlab.lesson.LessonProgress;
import org.gradientlab.lesson.LessonRuns;
import org.gradientlab.lesson.LessonText;
import org.gradientlab.lesson.Part;
import org.gradientlab.lesson.Question;
import org.gradientlab.plot.Look;
import org.gradientlab.shell.control.Icon;
import org.gradientlab.shell.control.IconView;
import org.gradientlab.shell.control.Tips;
import org.gradientlab.shell.session.LessonDesk;
import org.gradientlab.shell.session.Place;
import org.gradientlab.shell.session.Workbench;
import org.gradientlab.words.Words;
import org.jspecify.annotations.Nullable;

/** The lesson beside the stage, a part at a time: text, questions, goals, and the way on. */
public final class LessonPane extends VBox {
    private static final double WIDEST_TIP = 240;

    private final Workbench workbench;
    private final LessonDesk desk;
    private final List<GoalCard> goals = new ArrayList<>();
    private final Hands hands;
    private Look look;
    private @Nullable Lesson lesson;
    private int part = -1;
    private boolean answered;

    /**
     * What the pane has the window do: point at a knob by its path, look at the scene that the text
     * sent one to, fold the pane away, show the teacher's notes.
     */
    public record Hands(Consumer<String> point, Runnable look, Runnable fold, Runnable notes) {}

    public LessonPane(Workbench workbench, Look look, Hands hands) {
        this.workbench = workbench;
        this.desk = workbench.lessons();
        this.look = look;
        this.hands = hands;
        getStyleClass().addAll("panel", "panel-left", "lesson-pane");
        setId("lesson-pane");
        desk.lessonProperty().subscribe(opened -> show());
        desk.progressProperty().subscribe(progress -> show());
        workbench.session().shotProperty().subscribe(this::see);
    }

    public void restyle(Look next) {
        look = next;
        lesson = null;
        show();
    }

    private void see(@Nullable Shot shot) {
        if (shot != null && lesson != null) {
            goals.forEach(card -> card.see(shot));
        }
    }

    /** Anew only where another lesson or part is to be shown. */
    private void show() {
        Lesson opened = desk.lessonProperty().get();
        int now = Math.max(0, desk.progressProperty().get().part());
        if (opened == null || (opened.equals(lesson) && now == part && !begunAnew())) {
            lesson = opened;
            return;
        }
        lesson = opened;
        part = now;
        goals.clear();
        LessonText text = opened.text(look.language());
        VBox head = head(opened, text);
        ScrollPane scroll = new ScrollPane(body(opened, text));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("page-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(head, scroll, foot(text));
        see(workbench.session().shotProperty().get());
    }

    /** After starting over, cards must forget what they show. */
    private boolean begunAnew() {
        LessonProgress progress = desk.progressProperty().get();
        boolean empty = progress.answers().isEmpty() && progress.goals().isEmpty();
        boolean was = answered;
        answered = !empty;
        return empty && was;
    }

    // --- head

    private VBox head(Lesson opened, LessonText text) {
        Words words = look.words();
        int place = desk.shelf().lessons().indexOf(opened) + 1;
        Label number = new Label(words.say("lesson.number", place, desk.shelf().lessons().size()));
        Label minutes = new Label("· " + words.say("lesson.minutes", opened.minutes()));
        number.getStyleClass().add("lesson-caption");
        number.setMinWidth(USE_PREF_SIZE);
        minutes.getStyleClass().add("lesson-caption");
        Button fold = button(Icon.LEFT, "fold-lesson", "lesson.fold", hands.fold());
        Button close = button(Icon.CLOSE, "close-lesson", "lesson.close", desk::close);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        LessonMenu menu = new LessonMenu(workbench, words, hands.notes());
        HBox tools = new HBox(menu, fold, close);
        tools.getStyleClass().add("lesson-tools");
        HBox line = new HBox(number, minutes, space, tools);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("lesson-line");
        Label title = new Label(text.title());
        title.getStyleClass().add("lesson-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        VBox head = new VBox(line, title, new PartBar(part));
        head.getStyleClass().add("lesson-head");
        return head;
    }

    private Button button(Icon icon, String id, String key, Runnable act) {
        Button button = new Button();
        button.setGraphic(new IconView(icon));
        button.getStyleClass().add("icon-button");
        button.setId(id);
        button.setAccessibleText(look.words().say(key));
        Tips.install(button, look.words().say(key), look.size(WIDEST_TIP));
        button.setOnAction(event -> act.run());
        return button;
    }

    // --- body

    private VBox body(Lesson opened, LessonText text) {
        MarkdownView markdown =
                new MarkdownView(look, new DeskLinks(workbench, look, hands.point(), hands.look()));
        VBox body = new VBox();
        body.getStyleClass().add("lesson-body");
        if (part < text.sections().size()) {
            LessonText.Section section = text.sections().get(part);
            Label heading = new Label(section.part().word().in(look.words()));
            heading.getStyleClass().add("lesson-part-title");
            body.getChildren().add(heading);
            section.blocks()
                    .forEach(block -> body.getChildren().add(node(opened, markdown, block)));
        }
        if (part == Part.values().length - 1) {
            body.getChildren().add(end());
        }
        return body;
    }

    private Node node(Lesson opened, MarkdownView markdown, LessonText.Block block) {
        return switch (block) {
            case LessonText.Prose prose -> markdown.block(prose.node());
            case LessonText.Ask ask -> question(opened, markdown, ask);
            case LessonText.Aim aim -> {
                Goal goal = opened.goals().get(aim.id());
                Scene scene = goal == null ? null : opened.scenes().get(goal.scene());
                if (goal == null || scene == null) {
                    yield markdown.block(aim.prompt());
                }
                GoalCard card = new GoalCard(look, markdown, desk, aim, goal, scene);
                goals.add(card);
                yield card;
            }
        };
    }

    private Node question(Lesson opened, MarkdownView markdown, LessonText.Ask ask) {
        Question question = opened.questions().get(ask.id());
        if (question == null || ask.items().isEmpty()) {
            return markdown.block(ask.prompt());
        }
        LessonProgress.Answer before = desk.progressProperty().get().answers().get(ask.id());
        Asking asking =
                new Asking(look, markdown, ask, before, answer -> desk.answer(ask.id(), answer));
        LessonRuns runs = new LessonRuns(opened);
        return switch (question) {
            case Question.Choice choice -> new ChoiceCard(asking, choice);
            case Question.Numeric number ->
                    new NumberCard(
                            asking,
                            (given, told) ->
                                    desk.compute(() -> runs.judge(number, given), told::accept));
            case Question.Ordering order -> new OrderCard(asking, order);
            case Question.Sketch sketch ->
                    new SketchCard(
                            asking, sketch, told -> desk.compute(() -> runs.course(sketch), told));
            case Question.Free free -> new FreeCard(asking);
        };
    }

    /** What one can take away, and starting over. */
    private Node end() {
        Words words = look.words();
        Button report = new Button(words.say("lesson.menu.save-report"));
        report.setId("end-report");
        report.setOnAction(event -> workbench.papers().saveReport());
        Button over = new Button(words.say("lesson.start-over"));
        over.setId("start-over");
        over.getStyleClass().add("link-button");
        over.setOnAction(event -> desk.startOver());
        HBox line = new HBox(report, over);
        line.getStyleClass().add("lesson-line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    // --- foot

    private HBox foot(LessonText text) {
        Words words = look.words();
        Button back = new Button(words.say("lesson.back"));
        back.setGraphic(new IconView(Icon.LEFT));
        back.setId("lesson-back");
        back.setDisable(part == 0);
        back.setOnAction(event -> desk.goTo(part - 1));
        boolean last = part >= text.sections().size() - 1;
        Button next = new Button();
        next.setId("lesson-next");
        next.getStyleClass().add("accent");
        next.setText(
                last
                        ? words.say("lesson.finish")
                        : words.say("lesson.next", text.sections().get(part + 1).part().word()));
        next.setOnAction(event -> goOn(last));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(back, space, next);
        foot.getStyleClass().add("lesson-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private void goOn(boolean last) {
        if (last) {
            desk.close();
            workbench.goTo(Place.LESSONS);
        } else {
            desk.goTo(part + 1);
        }
    }
}

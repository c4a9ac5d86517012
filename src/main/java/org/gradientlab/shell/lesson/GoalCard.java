package org.gradientlab.shell.lesson;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gradientlab.experiment.Scene;
import org.gradientlab.experiment.Shot;
import org.gradientlab.lesson.Goal;
import org.gradientlab.lesson.GoalWatch;
import org.gradientlab.lesson.LessonText.Aim;
import org.gradientlab.lesson.SolutionWords;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.TextStyle;
import org.gradientlab.shell.control.Icon;
import org.gradientlab.shell.control.RichText;
import org.gradientlab.shell.session.LessonDesk;
import org.gradientlab.words.Figures;
import org.gradientlab.words.Words;

/**
 * Something to bring a run to: how far one is, hints one after the other, in the end the solution.
 */
final class GoalCard extends LessonCard {
    private static final PseudoClass REACHED = PseudoClass.getPseudoClass("reached");

    private final LessonDesk desk;
    private final Aim aim;
    private final Goal goal;
    private final Scene scene;
    private final GoalBar bar;
    private final Label state = new Label();
    private final VBox hints = new VBox();
    private final Button hint = new Button();
    private final Button solution = new Button();
    private final Label first = new Label();
    private int shown;
    private boolean tried;

    GoalCard(Look look, MarkdownView markdown, LessonDesk desk, Aim aim, Goal goal, Scene scene) {
        super(look, markdown, Icon.FLAG, look.words().say("lesson.card.goal"), aim.prompt());
        this.desk = desk;
        this.aim = aim;
        this.goal = goal;
        this.scene = scene;
        bar = new GoalBar(look);
        state.getStyleClass().add("lesson-goal-state");
        state.setWrapText(true);
        state.setMinHeight(USE_PREF_SIZE);
        hints.getStyleClass().add("lesson-blocks");
        hint.setId("hint-" + aim.id());
        hint.getStyleClass().add("link-button");
        hint.setOnAction(event -> nextHint());
        solution.setId("solution-" + aim.id());
        solution.getStyleClass().add("link-button");
        solution.setText(look.words().say("lesson.card.solution"));
        solution.setOnAction(event -> solve());
        Button open = new Button(look.words().say("lesson.card.to-scene"));
        open.setId("to-goal-" + aim.id());
        open.getStyleClass().add("link-button");
        open.setOnAction(event -> markdown.links().open(goal.scene()));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(open, space, hint, solution);
        line.setAlignment(Pos.CENTER_LEFT);
        first.setText(look.words().say("lesson.goal.try-first"));
        first.getStyleClass().add("lesson-goal-state");
        first.setWrapText(true);
        answerWith(bar, state, hints, first, line);
        showHints();
    }

    private void nextHint() {
        if (shown < aim.hints().size()) {
            hints.getChildren().add(markdown.flow(aim.hints().get(shown).text(), TextStyle.BODY));
            shown++;
            showHints();
        }
    }

    /** Says the knobs, and lets the run show what they do. */
    private void solve() {
        SolutionWords told = new SolutionWords(goal, scene, look.words());
        say(Icon.HINT, "not-yet", told.node());
        desk.solve(aim.id());
    }

    private void showHints() {
        Words words = look.words();
        boolean more = shown < aim.hints().size();
        hint.setText(words.say("lesson.card.hint", shown + 1, aim.hints().size()));
        hint.setVisible(more);
        hint.setManaged(more);
        solution.setVisible(!more);
        solution.setManaged(!more);
        solution.setDisable(!tried);
        first.setVisible(!more && !tried);
        first.setManaged(!more && !tried);
    }

    /** Follows what is on the stage. */
    void see(Shot shot) {
        Words words = look.words();
        Optional<GoalWatch.Standing> standing = desk.standing(aim.id(), shot);
        boolean reached = desk.progressProperty().get().goals().contains(aim.id());
        if (standing.isEmpty()) {
            bar.show(reached ? 1 : 0, reached);
            celebrate(reached);
            state.setText(words.say(reached ? reachedWord() : "lesson.goal.elsewhere"));
            return;
        }
        GoalWatch.Standing now = standing.get();
        if (now.tried() && !tried) {
            tried = true;
            showHints();
        }
        boolean here = now.reachedAt().isPresent();
        bar.show(here ? 1 : now.share(), here);
        celebrate(reached);
        state.setText(told(now, words));
    }

    /** A number of the run by its name on screen. */
    private String spoken(String name) {
        String key = scene.bench().id() + ".scalar." + name;
        Words words = look.words();
        return words.has(key) ? RichText.spoken(words.say(key)) : name.replace('_', ' ');
    }

    /** Quietly: the card takes the colour of what is right, and keeps it. */
    private void celebrate(boolean reached) {
        pseudoClassStateChanged(REACHED, reached);
    }

    private String reachedWord() {
        boolean helped = desk.progressProperty().get().helped().contains(aim.id());
        return helped ? "lesson.goal.with-solution" : "lesson.goal.reached";
    }

    private String told(GoalWatch.Standing now, Words words) {
        if (now.blocked().isPresent()) {
            return words.say(
                    "lesson.goal.blocked", RichText.spoken(words.say(now.blocked().get())));
        }
        if (now.reachedAt().isPresent()) {
            return words.say("lesson.goal.reached-at", Figures.whole(now.reachedAt().get()));
        }
        return words.say(
                "lesson.goal.now",
                goal.condition().comparisons().getFirst().left().shown(this::spoken),
                Figures.shown(now.now(), 3));
    }
}

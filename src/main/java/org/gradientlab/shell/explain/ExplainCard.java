package org.gradientlab.shell.explain;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gradientlab.experiment.Explanation;
import org.gradientlab.plot.Formula;
import org.gradientlab.plot.FormulaView;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.TextStyle;
import org.gradientlab.plot.Writing;
import org.gradientlab.shell.control.Icon;
import org.gradientlab.shell.control.Voice;
import org.gradientlab.words.Figures;
import org.gradientlab.words.Reckoning;
import org.gradientlab.words.Word;
import org.jspecify.annotations.Nullable;

/**
 * Explains one number: the formula, the same with its numbers put in, and the step they come from.
 * It stays open and follows the run until it is closed, and can be pulled about by its head.
 */
final class ExplainCard extends VBox {
    private static final double FORMULA = 17;
    private static final double LEAST_FORMULA = 9;
    private static final double WIDEST = 460;
    private static final double HIGHEST = 420;

    /** What is above and below the lines, with a title in a line of its own. */
    private static final double HEAD = 96;

    /** What step and buttons take of the head. */
    private static final double CONTROLS = 210;

    private final HBox head = new HBox();
    private final HBox title = new HBox();
    private final Label step = new Label();
    private final VBox lines = new VBox();
    private final ScrollPane scroll = new ScrollPane(lines);
    private final Acts acts;
    private @Nullable Explanation shown;
    private double grabbedX;
    private double grabbedY;
    private boolean dragged;
    private Look look;

    /** What the card's buttons and keys do. */
    record Acts(Runnable previous, Runnable next, Runnable close) {}

    ExplainCard(Voice voice, Look look, Acts acts) {
        this.look = look;
        this.acts = acts;
        getStyleClass().addAll("hover-card", "explain-card");
        setId("explain-card");
        setManaged(false);
        setVisible(false);
        title.getStyleClass().add("explain-title");
        title.setAlignment(Pos.CENTER_LEFT);
        title.setFillHeight(false);
        step.getStyleClass().add("step-computed");
        step.setId("explain-step");
        step.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        head.getChildren()
                .addAll(
                        title,
                        space,
                        step,
                        button(voice, Icon.STEP_BACK, "previous", "Shift+E", acts.previous()),
                        button(voice, Icon.STEP_FORWARD, "next", "E", acts.next()),
                        button(voice, Icon.CLOSE, "close", "Esc", acts.close()));
        head.getStyleClass().add("explain-head");
        head.setAlignment(Pos.CENTER_LEFT);
        head.addEventHandler(MouseEvent.MOUSE_PRESSED, this::grab);
        head.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        lines.getStyleClass().add("explain-lines");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("explain-scroll");
        getChildren().addAll(head, scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
    }

    private static Button button(Voice voice, Icon icon, String name, String keys, Runnable act) {
        Button button = voice.iconButton(icon, "shell.explain." + name, keys, act, "quiet");
        button.setId("explain-" + name);
        return button;
    }

    void restyle(Look next) {
        look = next;
        setStyle(look.rootStyle());
        shown = null;
    }

    /** Shows an explanation, or that there is none at this step. */
    void show(@Nullable Explanation explanation, long at) {
        step.setText(look.words().say("shell.explain.step", Figures.whole(at)));
        if (explanation == null) {
            shown = null;
            title.getChildren().clear();
            lines.getChildren().setAll(new Label(look.words().say("shell.explain.nothing")));
        } else if (!explanation.equals(shown)) {
            shown = explanation;
            title.getChildren()
                    .setAll(
                            Writing.of(
                                            "*" + explanation.title().in(look.words()) + "*",
                                            look,
                                            TextStyle.BODY_STRONG)
                                    .node());
            List<Node> nodes = new ArrayList<>();
            explanation.lines().forEach(line -> nodes.add(node(line, explanation.title())));
            lines.getChildren().setAll(nodes);
        }
        placeTitle();
        setAccessibleText(spoken(explanation));
        setVisible(true);
        fit();
    }

    /** In a line of its own where it would leave no room for the buttons. */
    private void placeTitle() {
        title.applyCss();
        boolean wide = title.prefWidth(-1) > look.size(WIDEST - CONTROLS);
        Pane wanted = wide ? this : head;
        if (!wanted.equals(title.getParent())) {
            head.getChildren().remove(title);
            getChildren().remove(title);
            wanted.getChildren().add(wide ? 1 : 0, title);
        }
    }

    /** The name is left out where it would only say the title again. */
    private VBox node(Reckoning line, Word over) {
        VBox node = new VBox();
        node.getStyleClass().add("explain-line");
        if (!line.name().equals(over)) {
            node.getChildren().add(name(line.name().in(look.words())));
        }
        node.getChildren().addAll(formulas(line));
        return node;
    }

    /** Letters, numbers and what comes out: on as few lines as they can be read on. */
    private List<FormulaView> formulas(Reckoning line) {
        if (line.formula().isEmpty()) {
            return List.of(formula(line.symbol() + " " + line.result()));
        }
        if (line.numbers().isEmpty()) {
            return List.of(formula(line.inLetters()), formula(line.result()));
        }
        List<FormulaView> views = new ArrayList<>();
        views.addAll(broken(line.inLetters()));
        String together = "= " + line.numbers() + " " + line.result();
        if (width(together) <= room()) {
            views.add(formula(together));
        } else {
            views.addAll(broken("= " + line.numbers()));
            views.add(formula(line.result()));
        }
        return views;
    }

    private List<FormulaView> broken(String latex) {
        return FormulaLines.of(latex, this::width, room()).stream().map(this::formula).toList();
    }

    private Node name(String name) {
        HBox node = Writing.of(name, look, TextStyle.CAPTION).node();
        node.getStyleClass().add("explain-name");
        return node;
    }

    private double width(String latex) {
        return Formula.of(latex, look.size(FORMULA)).width();
    }

    private double room() {
        return look.size(WIDEST - 60);
    }

    /** As large as all formulas, smaller where it would be wider than the card. */
    private FormulaView formula(String latex) {
        double share = Math.min(1, room() / width(latex));
        double size = Math.max(LEAST_FORMULA, FORMULA * share);
        return new FormulaView(Formula.of(latex, look.size(size)));
    }

    private String spoken(@Nullable Explanation explanation) {
        if (explanation == null) {
            return look.words().say("shell.explain.nothing");
        }
        StringBuilder text =
                new StringBuilder(explanation.title().in(look.words()))
                        .append(". ")
                        .append(step.getText());
        for (Reckoning line : explanation.lines()) {
            text.append(". ")
                    .append(line.name().in(look.words()))
                    .append(": ")
                    .append(Figures.shown(line.value()));
        }
        return text.toString();
    }

    // --- its place

    /**
     * Where it covers least; where a person has put it, it stays if it may.
     *
     * @param calm whether it stays wherever it may
     */
    void put(CardPlace place, boolean calm) {
        fit();
        Bounds here = getBoundsInParent();
        Bounds found = place.of(getWidth(), getHeight());
        boolean stays = dragged ? place.leavesFree(here) : calm && place.mayStay(here, found);
        if (!stays) {
            setLayoutX(found.getMinX());
            setLayoutY(found.getMinY());
        }
    }

    void hide() {
        setVisible(false);
        dragged = false;
    }

    private void fit() {
        scroll.setMaxHeight(Math.min(look.size(HIGHEST), roomBelowHead()));
        setMinWidth(look.size(300));
        setMaxWidth(look.size(WIDEST));
        applyCss();
        layout();
        autosize();
        keepInside();
    }

    private double roomBelowHead() {
        double all = getParent() instanceof Region over ? over.getHeight() : 0;
        return all > 0 ? Math.max(look.size(80), all - look.size(HEAD)) : look.size(HIGHEST);
    }

    private void keepInside() {
        if (getParent() instanceof Region parent && parent.getWidth() > 0) {
            setLayoutX(
                    Math.rint(
                            Math.clamp(
                                    getLayoutX(),
                                    8,
                                    Math.max(8, parent.getWidth() - getWidth() - 8))));
            setLayoutY(
                    Math.rint(
                            Math.clamp(
                                    getLayoutY(),
                                    8,
                                    Math.max(8, parent.getHeight() - getHeight() - 8))));
        }
    }

    private void grab(MouseEvent event) {
        grabbedX = event.getSceneX() - getLayoutX();
        grabbedY = event.getSceneY() - getLayoutY();
        event.consume();
    }

    private void drag(MouseEvent event) {
        dragged = true;
        setLayoutX(event.getSceneX() - grabbedX);
        setLayoutY(event.getSceneY() - grabbedY);
        keepInside();
        event.consume();
    }

    private void typed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            acts.close().run();
            event.consume();
        }
    }
}

package org.gradientlab.shell.lesson;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.TextStyle;
import org.gradientlab.shell.control.Icon;
import org.gradientlab.shell.control.IconView;

/** A framed piece of a lesson that one does something with: its sign, its word, what is asked. */
class LessonCard extends VBox {
    final Look look;
    final MarkdownView markdown;
    private final VBox feedback = new VBox();

    LessonCard(
            Look look,
            MarkdownView markdown,
            Icon icon,
            String word,
            org.commonmark.node.Node prompt,
            Node... aside) {
        this.look = look;
        this.markdown = markdown;
        getStyleClass().add("lesson-card");
        Label title = new Label(word);
        title.getStyleClass().add("lesson-card-title");
        title.setGraphic(new IconView(icon));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(title, space);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getChildren().addAll(aside);
        feedback.getStyleClass().add("lesson-feedback-box");
        feedback.setManaged(false);
        getChildren().addAll(head, markdown.flow(prompt, TextStyle.BODY), feedback);
    }

    /** Puts what one answers with between the question and what is said to it. */
    final void answerWith(Node... nodes) {
        getChildren().addAll(getChildren().size() - 1, List.of(nodes));
    }

    /** Says what is to be said to an answer, with its sign. */
    final void say(boolean right, org.commonmark.node.Node text) {
        say(right ? Icon.TICK : Icon.HINT, right ? "right" : "not-yet", text);
    }

    final void say(Icon icon, String style, org.commonmark.node.Node text) {
        IconView sign = new IconView(icon);
        Node words = markdown.flow(text, TextStyle.BODY);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(sign, words);
        line.getStyleClass().setAll("lesson-feedback", style);
        show(line);
    }

    final void show(Node node) {
        feedback.getChildren().setAll(node);
        feedback.setManaged(true);
    }
}

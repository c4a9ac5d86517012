package org.gradientlab.shell.lesson;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.gradientlab.lesson.LessonText.Item;
import org.gradientlab.lesson.Question;
import org.gradientlab.plot.TextStyle;
import org.gradientlab.shell.control.Icon;

/** A question with a few answers to choose from; one may choose again. */
final class ChoiceCard extends LessonCard {
    /** Of the words: a button does not ask them how high they are at its own width. */
    private static final double WIDTH = 216;

    private final Asking asking;
    private final Question.Choice question;
    private final List<ToggleButton> buttons = new ArrayList<>();

    ChoiceCard(Asking asking, Question.Choice question) {
        super(
                asking.look(),
                asking.markdown(),
                Icon.PENCIL,
                asking.word("choice"),
                asking.ask().prompt());
        this.asking = asking;
        this.question = question;
        VBox box = new VBox();
        box.getStyleClass().add("lesson-options");
        for (int i = 0; i < asking.ask().items().size(); i++) {
            box.getChildren().add(button(i, asking.ask().items().get(i)));
        }
        answerWith(box);
        if (asking.before() != null) {
            int given = question.options().indexOf(asking.before().given());
            if (given >= 0) {
                showChosen(given);
            }
        }
    }

    private ToggleButton button(int index, Item item) {
        ToggleButton button = new ToggleButton();
        TextFlow words = markdown.flow(item.label(), TextStyle.BODY);
        words.setMinWidth(look.size(WIDTH));
        words.setPrefWidth(look.size(WIDTH));
        words.setMinHeight(words.prefHeight(look.size(WIDTH)));
        words.setPrefHeight(words.getMinHeight());
        button.setGraphic(words);
        button.setAccessibleText(item.plainLabel().replace("$", ""));
        button.getStyleClass().setAll("lesson-option");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setId("option-" + asking.ask().id() + "-" + index);
        button.setOnAction(event -> {
            asking.answer(question.options().get(index), index == question.right());
            showChosen(index);
        });
        buttons.add(button);
        return button;
    }

    private void showChosen(int index) {
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).setSelected(i == index);
        }
        say(index == question.right(), asking.said(index));
    }
}

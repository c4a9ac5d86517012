package org.gradientlab.shell.lesson;

import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.gradientlab.shell.control.Icon;

/** A question that is answered with a number; the engine knows the right one. */
final class NumberCard extends LessonCard {
    private final Asking asking;
    private final Judge judge;
    private final TextField field = new TextField();

    /** Says in its own time: 0 for right, 1 and on for what the text has feedback to. */
    interface Judge {
        void hear(double given, IntConsumer verdict);
    }

    NumberCard(Asking asking, Judge judge) {
        super(
                asking.look(),
                asking.markdown(),
                Icon.PENCIL,
                asking.word("number"),
                asking.ask().prompt());
        this.asking = asking;
        this.judge = judge;
        field.setId("answer-" + asking.ask().id());
        field.setAccessibleText(asking.word("number"));
        field.setOnAction(event -> check());
        HBox.setHgrow(field, Priority.ALWAYS);
        Button check = new Button(asking.word("check"));
        check.setId("check-" + asking.ask().id());
        check.setMinWidth(USE_PREF_SIZE);
        check.setOnAction(event -> check());
        HBox line = new HBox(field, check);
        line.getStyleClass().add("lesson-line");
        line.setAlignment(Pos.CENTER_LEFT);
        answerWith(line);
        if (asking.before() != null) {
            field.setText(asking.before().given());
            read(asking.before().given(), index -> {});
        }
    }

    private void check() {
        String text = field.getText() == null ? "" : field.getText().strip();
        if (!text.isEmpty()) {
            read(text, index -> asking.answer(text, index == 0));
        }
    }

    /** Shows what there is to say to it; what is no number is wrong without asking the engine. */
    private void read(String text, IntConsumer verdict) {
        try {
            judge.hear(
                    number(text),
                    index -> {
                        say(index == 0, asking.said(index));
                        verdict.accept(index);
                    });
        } catch (NumberFormatException e) {
            Label fault = new Label(asking.look().words().say("lesson.no-number", text));
            fault.getStyleClass().add("lesson-fault");
            fault.setWrapText(true);
            show(fault);
            verdict.accept(-1);
        }
    }

    /** As people write it: with a true minus, a comma, or a power of ten. */
    static double number(String text) {
        String plain =
                text.replace('\u2212', '-')
                        .replace(',', '.')
                        .replace(" ", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[·*×]10\\^", "e");
        double number = Double.parseDouble(plain);
        if (!Double.isFinite(number)) {
            throw new NumberFormatException(text);
        }
        return number;
    }
}

package org.gradientlab.shell.lesson;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.commonmark.node.Paragraph;
import org.gradientlab.lesson.LessonText.Item;
import org.gradientlab.lesson.Question;
import org.gradientlab.plot.TextStyle;
import org.gradientlab.shell.control.Icon;
import org.gradientlab.shell.control.IconView;

/** Things to be put in order by dragging them, or with the arrow keys. */
final class OrderCard extends LessonCard {
    private final Asking asking;
    private final Question.Ordering question;
    private final VBox box = new VBox();
    private final List<Integer> order;
    private double pressedAt;

    OrderCard(Asking asking, Question.Ordering question) {
        super(
                asking.look(),
                asking.markdown(),
                Icon.PENCIL,
                asking.word("order"),
                asking.ask().prompt());
        this.asking = asking;
        this.question = question;
        order = begin();
        box.getStyleClass().add("lesson-options");
        Button check = new Button(asking.word("check"));
        check.setId("check-" + asking.ask().id());
        check.setOnAction(event -> check());
        answerWith(box, check);
        fill();
        if (asking.before() != null) {
            tell();
        }
    }

    /** As it was left, else shuffled the same way every time and never right already. */
    private List<Integer> begin() {
        List<Integer> places = new ArrayList<>();
        if (asking.before() != null) {
            for (String name : asking.before().given().split(", ", -1)) {
                places.add(question.items().indexOf(name));
            }
        }
        List<Integer> all =
                IntStream.range(0, question.items().size())
                        .boxed()
                        .collect(Collectors.toCollection(ArrayList::new));
        if (places.stream().sorted().toList().equals(all)) {
            return places;
        }
        Random chance = new Random(asking.ask().id().hashCode());
        List<Integer> shuffled = new ArrayList<>(all);
        while (shuffled.equals(all)) {
            Collections.shuffle(shuffled, chance);
        }
        return shuffled;
    }

    private void fill() {
        box.getChildren().clear();
        for (int place = 0; place < order.size(); place++) {
            box.getChildren().add(row(place));
        }
    }

    private Node row(int place) {
        Item item =
                asking.ask()
                        .items()
                        .get(Math.min(order.get(place), asking.ask().items().size() - 1));
        Button up = arrow(Icon.UP, "up", place, -1);
        Button down = arrow(Icon.DOWN, "down", place, 1);
        Node label = markdown.flow(item.label(), TextStyle.BODY);
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox row = new HBox(new IconView(Icon.GRIP), label, up, down);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setFillHeight(false);
        row.getStyleClass().add("lesson-order-row");
        row.setId("order-" + asking.ask().id() + "-" + place);
        row.setFocusTraversable(true);
        row.setAccessibleText((place + 1) + ". " + item.plainLabel().replace("$", ""));
        row.setOnKeyPressed(event -> {
            int by = event.getCode() == KeyCode.UP ? -1 : event.getCode() == KeyCode.DOWN ? 1 : 0;
            if (by != 0) {
                move(place, by);
                event.consume();
            }
        });
        row.setOnMousePressed(event -> pressedAt = event.getSceneY());
        row.setOnMouseDragged(event -> dragged(place, row, event));
        row.setOnMouseReleased(event -> dropped(place, event));
        return row;
    }

    private Button arrow(Icon icon, String word, int place, int by) {
        Button button = new Button();
        button.setGraphic(new IconView(icon));
        button.getStyleClass().add("icon-button");
        button.setAccessibleText(asking.word(word));
        button.setDisable(place + by < 0 || place + by >= order.size());
        button.setOnAction(event -> move(place, by));
        return button;
    }

    /** The row follows the hand, and the others make place for it. */
    private void dragged(int place, HBox row, MouseEvent event) {
        int to = under(place, event);
        double pitch = pitch();
        row.setViewOrder(-1);
        row.setTranslateY(event.getSceneY() - pressedAt);
        for (int i = 0; i < order.size(); i++) {
            boolean down = i < place && i >= to;
            boolean up = i > place && i <= to;
            if (i != place) {
                box.getChildren().get(i).setTranslateY(down ? pitch : up ? -pitch : 0);
            }
        }
        event.consume();
    }

    private void dropped(int place, MouseEvent event) {
        int to = under(place, event);
        if (to == place) {
            fill();
        } else {
            move(place, to - place);
        }
    }

    /** The place that the hand has taken a row to. */
    private int under(int place, MouseEvent event) {
        long rows = Math.round((event.getSceneY() - pressedAt) / pitch());
        return Math.clamp(place + rows, 0, order.size() - 1);
    }

    private double pitch() {
        return Math.max(1, (box.getHeight() + box.getSpacing()) / order.size());
    }

    private void move(int place, int by) {
        int to = Math.clamp(place + by, 0, order.size() - 1);
        for (int at = place; at != to; at += Integer.signum(by)) {
            Collections.swap(order, at, at + Integer.signum(by));
        }
        fill();
        box.getChildren().get(to).requestFocus();
    }

    private void check() {
        asking.answer(
                order.stream().map(question.items()::get).collect(Collectors.joining(", ")),
                wrongPlace() < 0);
        tell();
    }

    /** The first place where the wrong thing stands, or below 0. */
    private int wrongPlace() {
        for (int place = 0; place < order.size(); place++) {
            if (order.get(place) != place) {
                return place;
            }
        }
        return -1;
    }

    private void tell() {
        int wrong = wrongPlace();
        if (wrong >= 0) {
            say(false, text(asking.look().words().say("lesson.order-wrong", wrong + 1)));
            return;
        }
        VBox reasons = new VBox();
        reasons.getStyleClass().add("lesson-blocks");
        asking.ask()
                .items()
                .forEach(item ->
                        reasons.getChildren().add(markdown.flow(item.text(), TextStyle.BODY)));
        show(reasons);
    }

    private static org.commonmark.node.Node text(String words) {
        Paragraph paragraph = new Paragraph();
        paragraph.appendChild(new org.commonmark.node.Text(words));
        return paragraph;
    }
}

package org.gradientlab.shell.present;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.util.Subscription;
import org.gradientlab.shell.control.Tips;
import org.gradientlab.shell.session.Presentation;
import org.gradientlab.shell.session.Whiteboard;
import org.gradientlab.words.Words;

/** Everything the keys of a talk can do, for the mouse. */
public final class PresentBar extends FlowPane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double WIDEST_TIP = 400;

    private final Map<PresentKey, Button> buttons = new EnumMap<>(PresentKey.class);
    private final Presentation presentation;
    private final Subscription following;

    public PresentBar(Presentation presentation, PresentActs acts) {
        this.presentation = presentation;
        getStyleClass().add("present-bar");
        for (PresentKey key : PresentKey.values()) {
            Button button = new Button();
            button.setId("present-" + key.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            button.getStyleClass().add("present-button");
            button.setOnAction(event -> acts.act(key));
            buttons.put(key, button);
            getChildren().add(button);
        }
        following =
                presentation
                        .board()
                        .toolProperty()
                        .subscribe(tool -> mark())
                        .and(presentation.blankProperty().subscribe(blank -> mark()))
                        .and(presentation.tickerProperty().subscribe(on -> mark()));
    }

    public void close() {
        following.unsubscribe();
    }

    public void say(Words words) {
        buttons.forEach((key, button) -> {
            button.setText(words.say(key.wordKey() + ".short"));
            Tips.install(button, words.say(key.wordKey()) + "  " + key.cap(), WIDEST_TIP);
        });
    }

    private void mark() {
        Whiteboard.Tool tool = presentation.board().toolProperty().get();
        mark(PresentKey.LASER, tool == Whiteboard.Tool.LASER);
        mark(PresentKey.DRAW, tool == Whiteboard.Tool.PEN);
        mark(PresentKey.BLANK, presentation.blankProperty().get());
        mark(PresentKey.TICKER, presentation.tickerProperty().get());
    }

    private void mark(PresentKey key, boolean chosen) {
        Button button = buttons.get(key);
        if (button != null) {
            button.pseudoClassStateChanged(CHOSEN, chosen);
        }
    }
}

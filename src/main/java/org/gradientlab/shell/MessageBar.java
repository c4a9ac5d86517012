package org.gradientlab.shell;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.gradientlab.shell.control.Icon;
import org.gradientlab.shell.control.Voice;
import org.gradientlab.shell.session.Notice;
import org.gradientlab.shell.session.Workbench;
import org.jspecify.annotations.Nullable;

/** The one bar under the top bar that says what went wrong, or, for a moment, what was done. */
final class MessageBar extends HBox {
    private static final Duration MOMENT = Duration.seconds(4);

    private final Workbench workbench;
    private final Voice voice;
    private final Label sentence = new Label();
    private final PauseTransition moment = new PauseTransition(MOMENT);

    MessageBar(Workbench workbench, Voice voice) {
        this.workbench = workbench;
        this.voice = voice;
        getStyleClass().add("message-bar");
        setId("message-bar");
        setAlignment(Pos.CENTER_LEFT);
        sentence.setWrapText(true);
        sentence.setAccessibleRole(AccessibleRole.TEXT);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        Button close = voice.iconButton(Icon.CLOSE, "shell.close", "Esc", workbench::dismissNotice);
        close.setId("close-message");
        getChildren().addAll(sentence, close);
        moment.setOnFinished(event -> workbench.dismissNotice());
        workbench.noticeProperty().subscribe(this::show);
    }

    private void show(@Nullable Notice notice) {
        moment.stop();
        setVisible(notice != null);
        setManaged(notice != null);
        if (notice == null) {
            return;
        }
        getStyleClass().removeAll("wrong", "careful", "good");
        getStyleClass().add(style(notice.kind()));
        sentence.setText(sign(notice.kind()) + "  " + notice.sentence().in(voice.words()));
        if (notice.kind() != Notice.Kind.FAULT) {
            moment.playFromStart();
        }
    }

    private static String style(Notice.Kind kind) {
        return switch (kind) {
            case FAULT -> "wrong";
            case ASKING -> "careful";
            case DONE -> "good";
        };
    }

    private static String sign(Notice.Kind kind) {
        return switch (kind) {
            case FAULT -> "×";
            case ASKING -> "!";
            case DONE -> "✓";
        };
    }

    void restyle() {
        show(workbench.noticeProperty().get());
    }
}

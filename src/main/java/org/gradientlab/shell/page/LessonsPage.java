package org.gradientlab.shell.page;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.gradientlab.plot.Look;
import org.gradientlab.shell.control.Icon;
import org.gradientlab.shell.control.IconView;
import org.gradientlab.shell.session.Place;
import org.gradientlab.shell.session.Workbench;
import org.gradientlab.words.Words;

/** Lessons; there are none yet, so it says what will be here and offers the benches. */
public final class LessonsPage extends VBox {
    public LessonsPage(Workbench workbench, Look look) {
        Words words = look.words();
        getStyleClass().add("page");
        Label title = new Label(words.say("shell.lessons"));
        title.getStyleClass().add("page-title");
        IconView icon = new IconView(Icon.EMPTY_PAGE);
        icon.getStyleClass().add("empty-icon");
        Label headline = new Label(words.say("shell.lessons.none"));
        headline.getStyleClass().add("section-title");
        Label text = new Label(words.say("shell.lessons.none.line"));
        text.getStyleClass().add("empty-text");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        text.setMaxWidth(look.size(460));
        Button benches = new Button(words.say("shell.lessons.to-benches"));
        benches.setId("to-benches");
        benches.setOnAction(event -> workbench.goTo(Place.BENCHES));
        VBox card = new VBox(icon, headline, text, benches);
        card.getStyleClass().addAll("empty-card", "empty-page-card");
        card.setAlignment(Pos.CENTER_LEFT);
        card.setMaxWidth(look.size(640));
        getChildren().addAll(title, card);
    }
}

package org.gradientlab.shell.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.TextStyle;
import org.gradientlab.shell.control.Icon;
import org.gradientlab.shell.control.IconView;
import org.gradientlab.shell.control.RichText;
import org.gradientlab.shell.session.BuiltInScene;
import org.gradientlab.shell.session.Workbench;
import org.gradientlab.words.Words;

/** Makes what one clicks to open a scene: a card with its picture, or a row in a list. */
final class Cards {
    private static final double CARD_HEIGHT = 102;

    private final Workbench workbench;
    private final BenchViews views;
    private final Look look;
    private final Words words;
    private final List<DoubleConsumer> stretches = new ArrayList<>();

    Cards(Workbench workbench, BenchViews views, Look look) {
        this.workbench = workbench;
        this.views = views;
        this.look = look;
        this.words = look.words();
    }

    Button card(BuiltInScene built) {
        return card(built, CARD_HEIGHT);
    }

    /** A picture of this height at scale 1 with a title and a line under it. */
    Button card(BuiltInScene built, double height) {
        Thumbnail picture = new Thumbnail(built, workbench.stills(), views, look);
        stretches.add(factor -> {
            picture.setMinHeight(look.size(height) * factor);
            picture.setPrefHeight(look.size(height) * factor);
        });
        stretches.getLast().accept(1);
        picture.setMouseTransparent(true);
        VBox frame = new VBox(picture);
        frame.getStyleClass().addAll("card", "picture-card");
        VBox text = text(built.title().in(words), built.about().in(words));
        VBox all = new VBox(frame, text);
        all.getStyleClass().add("scene-card-content");
        all.setFillWidth(true);
        Button card = button(built, all);
        card.getStyleClass().setAll("scene-card");
        card.setMaxWidth(Double.MAX_VALUE);
        all.prefWidthProperty().bind(card.widthProperty());
        return card;
    }

    /** Makes the pictures of all cards so many times as high as they are by themselves. */
    void stretch(double factor) {
        stretches.forEach(stretch -> stretch.accept(factor));
    }

    /** A small picture, a title and what it is, and an arrow. */
    Button row(BuiltInScene built) {
        Thumbnail picture = new Thumbnail(built, workbench.stills(), views, look);
        picture.setMinSize(look.size(66), look.size(42));
        picture.setPrefSize(look.size(66), look.size(42));
        VBox frame = new VBox(picture);
        frame.getStyleClass().addAll("card", "picture-card");
        VBox text = text(built.title().in(words), built.about().in(words));
        Button row = button(built, rowContent(frame, text));
        row.getStyleClass().setAll("scene-row");
        row.setMaxWidth(Double.MAX_VALUE);
        return row;
    }

    HBox rowContent(Region picture, VBox text) {
        picture.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox content = new HBox(picture, text, new IconView(Icon.RIGHT));
        content.getStyleClass().add("scene-row-content");
        content.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return content;
    }

    VBox text(String title, String line) {
        RichText name = new RichText(title, TextStyle.BODY_STRONG, look, "scene-title");
        Label about = new Label(RichText.spoken(line));
        about.getStyleClass().add("scene-about");
        about.setMinWidth(0);
        about.setWrapText(true);
        about.setMinHeight(Region.USE_PREF_SIZE);
        VBox text = new VBox(name, about);
        text.setMinWidth(0);
        text.getStyleClass().add("scene-text");
        return text;
    }

    private Button button(BuiltInScene built, Region content) {
        Button button = new Button();
        button.setGraphic(content);
        button.setMinWidth(0);
        button.setAccessibleText(
                RichText.spoken(built.title().in(words) + ", " + built.about().in(words)));
        button.setOnAction(event -> workbench.documents().lay(built.sheet()));
        return button;
    }
}

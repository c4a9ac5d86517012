package org.gradientlab.shell.lesson;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.gradientlab.shell.control.Icon;
import org.gradientlab.shell.control.IconView;
import org.gradientlab.shell.session.LessonPapers;
import org.gradientlab.shell.session.Workbench;
import org.gradientlab.words.Words;

/** What can be done with a lesson as a whole; what holds answers stands apart, for teachers. */
final class LessonMenu extends MenuButton {
    private final Words words;

    LessonMenu(Workbench workbench, Words words, Runnable notes) {
        this.words = words;
        LessonPapers papers = workbench.papers();
        getStyleClass().addAll("icon-button", "lesson-menu");
        setId("lesson-menu");
        setGraphic(new IconView(Icon.MORE));
        setAccessibleText(words.say("lesson.menu"));
        Menu teachers = new Menu(words.say("lesson.menu.teachers"));
        teachers.getItems()
                .addAll(
                        item("lesson.menu.notes", "open-notes", notes),
                        item("lesson.menu.key", "save-key", papers::saveKey));
        getItems()
                .addAll(
                        item("lesson.menu.save-report", "save-report", papers::saveReport),
                        item("lesson.copy-report", "copy-the-report", papers::copyReport),
                        item("lesson.menu.worksheet", "save-worksheet", papers::saveWorksheet),
                        new SeparatorMenuItem(),
                        teachers,
                        new SeparatorMenuItem(),
                        item("lesson.start-over", "begin-anew", workbench.lessons()::startOver));
    }

    private MenuItem item(String key, String id, Runnable act) {
        MenuItem item = new MenuItem(words.say(key));
        item.setId(id);
        item.setOnAction(event -> act.run());
        return item;
    }
}

package org.gradientlab.shell;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.gradientlab.experiment.Bench;
import org.gradientlab.experiment.Benches;
import org.gradientlab.shell.control.Icon;
import org.gradientlab.shell.control.IconView;
import org.gradientlab.shell.control.Voice;
import org.gradientlab.shell.session.Documents;
import org.gradientlab.shell.session.Session;
import org.gradientlab.shell.session.Workbench;

/** All that can be done with a scene as a whole. */
final class SceneMenu extends MenuButton {
    private final Voice voice;

    SceneMenu(Workbench workbench, Voice voice, Runnable export) {
        this.voice = voice;
        ShortcutItems items = new ShortcutItems(voice);
        Documents documents = workbench.documents();
        Session session = workbench.session();
        getStyleClass().add("top-menu");
        setId("scene-menu");
        setGraphic(new IconView(Icon.SCENE));
        setMinWidth(USE_PREF_SIZE);
        textProperty().bind(voice.text("shell.scene"));
        voice.name(this, "shell.scene");
        MenuItem undo = items.item(Shortcut.UNDO, session::undo);
        undo.disableProperty().bind(session.canUndoProperty().not());
        MenuItem redo = items.item(Shortcut.REDO, session::redo);
        redo.disableProperty().bind(session.canRedoProperty().not());
        getItems()
                .addAll(
                        fresh(workbench),
                        items.item(Shortcut.OPEN, documents::chooseAndOpen),
                        new SeparatorMenuItem(),
                        items.item(Shortcut.SAVE, documents::save),
                        items.item(Shortcut.SAVE_AS, documents::chooseAndSave),
                        items.item(Shortcut.EXPORT, export),
                        new SeparatorMenuItem(),
                        items.item(Shortcut.COPY, documents::copy),
                        items.item(Shortcut.PASTE, documents::paste),
                        items.item(Shortcut.CODE, workbench.code()::toggle),
                        new SeparatorMenuItem(),
                        undo,
                        redo,
                        new SeparatorMenuItem(),
                        items.item(Shortcut.PRESENT, workbench::present));
    }

    private Menu fresh(Workbench workbench) {
        Menu fresh = new Menu();
        fresh.textProperty().bind(voice.text(Shortcut.NEW.wordKey()));
        for (Bench<?> bench : Benches.all()) {
            MenuItem item = new MenuItem();
            item.textProperty().bind(voice.text(bench.id()));
            item.setOnAction(event -> workbench.startNew(bench));
            fresh.getItems().add(item);
        }
        return fresh;
    }
}

package org.gradientlab.shell;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.gradientlab.shell.control.Icon;
import org.gradientlab.shell.control.IconView;
import org.gradientlab.shell.control.Voice;
import org.gradientlab.shell.session.Lanes;
import org.gradientlab.shell.session.Session;

/** Sets lanes side by side, or lets one part from another at the step on screen. */
final class CompareMenu extends MenuButton {
    private final MenuItem compare;
    private final MenuItem fork;
    private final MenuItem remove;
    private final MenuItem next;

    CompareMenu(Session session, Voice voice) {
        Lanes lanes = session.lanes();
        ShortcutItems items = new ShortcutItems(voice);
        getStyleClass().add("top-menu");
        setId("compare");
        setGraphic(new IconView(Icon.COMPARE));
        setMinWidth(USE_PREF_SIZE);
        textProperty().bind(voice.text("shell.compare"));
        voice.name(this, "shell.compare");
        compare = items.item(Shortcut.COMPARE, lanes::compare);
        fork = items.item(Shortcut.FORK, lanes::fork);
        remove = items.item(Shortcut.REMOVE_LANE, lanes::remove);
        next = items.item(Shortcut.NEXT_LANE, lanes::chooseNext);
        getItems().addAll(compare, fork, next, remove);
        session.sheetProperty().subscribe(sheet -> show(lanes));
    }

    private void show(Lanes lanes) {
        compare.setDisable(lanes.isFull());
        fork.setDisable(lanes.isFull());
        remove.setDisable(lanes.count() == 1);
        next.setDisable(lanes.count() == 1);
    }
}

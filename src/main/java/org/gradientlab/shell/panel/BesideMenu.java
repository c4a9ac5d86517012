package org.gradientlab.shell.panel;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.MenuItem;
import org.gradientlab.words.Words;

/** Offers a lane for each other value of a knob that is chosen and not typed. */
final class BesideMenu {
    private BesideMenu() {}

    /**
     * Opens with the right button or the menu key.
     *
     * @param value what an option stands for
     */
    static <T> void on(
            Control control,
            List<T> options,
            Function<T, String> word,
            Function<T, Object> value,
            Words words,
            Turner turner) {
        ContextMenu menu = new ContextMenu();
        for (int i = 0; i < options.size(); i++) {
            T option = options.get(i);
            MenuItem item = new MenuItem(words.say("shell.lane-with", word.apply(option)));
            item.setId("beside-" + i);
            item.setOnAction(event -> turner.beside(value.apply(option)));
            menu.getItems().add(item);
        }
        menu.setOnShowing(
                event -> menu.getItems().forEach(item -> item.setDisable(!turner.hasRoomBeside())));
        control.setContextMenu(menu);
        control.setAccessibleHelp(words.say("shell.lane-with.help"));
    }
}

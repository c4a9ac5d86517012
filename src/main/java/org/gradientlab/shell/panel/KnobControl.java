package org.gradientlab.shell.panel;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.gradientlab.view.KnobMark;

/** What one turns a knob with. It shows the value it is told, and only that. */
interface KnobControl {
    /** What stands at the right of the label. */
    Node field();

    /** What stands under the label, as wide as the panel. */
    default Optional<Node> below() {
        return Optional.empty();
    }

    /** Whether the field needs the label's place too. */
    default boolean isWide() {
        return false;
    }

    void show(Object value);

    default void mark(List<KnobMark> marks) {}
}

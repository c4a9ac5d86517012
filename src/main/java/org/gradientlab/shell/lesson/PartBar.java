package org.gradientlab.shell.lesson;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.gradientlab.lesson.Part;

/** The parts of a lesson as short lines: those already read are dark. */
final class PartBar extends HBox {
    PartBar(int current) {
        getStyleClass().add("lesson-parts");
        for (int i = 0; i < Part.values().length; i++) {
            Region line = new Region();
            line.getStyleClass().add(i <= current ? "lesson-part-read" : "lesson-part-open");
            HBox.setHgrow(line, Priority.ALWAYS);
            getChildren().add(line);
        }
    }
}

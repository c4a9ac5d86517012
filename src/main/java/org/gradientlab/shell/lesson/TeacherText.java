package org.gradientlab.shell.lesson;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.gradientlab.lesson.Lesson;
import org.gradientlab.lesson.TeacherNotes;
import org.gradientlab.plot.Look;
import org.gradientlab.shell.session.Workbench;

/** A lesson's notes for the teacher, set like its text. */
public final class TeacherText {
    private TeacherText() {}

    public static List<javafx.scene.Node> of(Lesson lesson, Workbench workbench, Look look) {
        MarkdownView markdown =
                new MarkdownView(look, new DeskLinks(workbench, look, path -> {}, () -> {}));
        List<javafx.scene.Node> blocks = new ArrayList<>();
        for (Node node : TeacherNotes.blocks(lesson, look.language())) {
            blocks.add(markdown.block(node));
        }
        return blocks;
    }
}

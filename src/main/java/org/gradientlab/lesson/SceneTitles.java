package org.gradientlab.lesson;

import java.util.LinkedHashMap;
import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** What a text calls the scenes that it links to: the words of the first link to each. */
public final class SceneTitles extends AbstractVisitor {
    private static final String SCENE = "scene:";

    private final Map<String, String> titles = new LinkedHashMap<>();

    private SceneTitles() {}

    public static Map<String, String> of(LessonText text) {
        SceneTitles found = new SceneTitles();
        text.blocks()
                .map(block ->
                        switch (block) {
                            case LessonText.Prose prose -> prose.node();
                            case LessonText.Ask ask -> ask.prompt();
                            case LessonText.Aim aim -> aim.prompt();
                        })
                .forEach((Node node) -> node.accept(found));
        return found.titles;
    }

    @Override
    public void visit(Link link) {
        String to = link.getDestination();
        if (to.startsWith(SCENE)) {
            titles.putIfAbsent(to.substring(SCENE.length()), PlainText.of(link).replace("$", ""));
        }
    }
}

package org.gradientlab.lesson;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.gradientlab.experiment.Benches;
import org.gradientlab.experiment.Declaration;
import org.gradientlab.experiment.KnobPath;
import org.gradientlab.experiment.Scene;
import org.gradientlab.words.Fault;
import org.gradientlab.words.Word;

/** Whether the links, pictures and formulas of a text lead anywhere. */
final class LinkCheck extends AbstractVisitor {
    private final Lesson lesson;
    private final String file;
    private final LessonCheck.Library library;
    private final Findings findings;
    private final Set<String> scenes = new HashSet<>();
    private int line;

    LinkCheck(Lesson lesson, String file, LessonCheck.Library library, Findings findings) {
        this.lesson = lesson;
        this.file = file;
        this.library = library;
        this.findings = findings;
    }

    void check(Node node, int atLine) {
        line = atLine;
        node.accept(this);
    }

    /** The scenes that links led to. */
    Set<String> scenes() {
        return scenes;
    }

    @Override
    public void visit(Link link) {
        String to = link.getDestination();
        int colon = to.indexOf(':');
        String kind = colon < 0 ? "" : to.substring(0, colon);
        String target = to.substring(colon + 1);
        switch (kind) {
            case "scene" -> {
                scenes.add(target);
                boolean known = lesson.declared().scenes().containsKey(target);
                require(known, "lesson.unknown-scene-link", target);
            }
            case "knob" -> require(isKnob(target), "lesson.unknown-knob", target);
            case "bench" -> require(isBench(target), "lesson.unknown-bench", target);
            case "lesson" ->
                    require(library.lessons().contains(target), "lesson.unknown-lesson", target);
            case "term" -> require(library.terms().contains(target), "lesson.unknown-term", target);
            case "http", "https" -> {}
            default -> findings.add(file, line, "lesson.unknown-link", to);
        }
        visitChildren(link);
    }

    private void require(boolean there, String key, String target) {
        if (!there) {
            findings.add(file, line, key, target);
        }
    }

    /** A scene that could not be read may have any knob. */
    private boolean isKnob(String path) {
        boolean unread = !lesson.scenes().keySet().equals(lesson.declared().scenes().keySet());
        return unread || lesson.scenes().values().stream().anyMatch(scene -> hasKnob(scene, path));
    }

    private static boolean hasKnob(Scene scene, String path) {
        if (path.equals("steps")) {
            return true;
        }
        try {
            KnobPath.of(Declaration.of(scene.bench()), path).kind(scene.lanes().getFirst().setup());
            return true;
        } catch (Fault fault) {
            return false;
        }
    }

    private static boolean isBench(String id) {
        return Benches.all().stream().anyMatch(bench -> bench.id().equals(id));
    }

    @Override
    public void visit(Image image) {
        String name = image.getDestination();
        boolean there = LessonFiles.isPlain(name) && lesson.files().read(name).isPresent();
        require(there, "lesson.no-picture", name);
        boolean showable = !there || lesson.files().picture(name).isPresent();
        require(showable, "lesson.bad-picture", name);
        require(image.getFirstChild() != null, "lesson.picture-without-words", name);
    }

    @Override
    public void visit(HtmlInline html) {
        findings.add(file, line, "lesson.html", html.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        findings.add(file, line, "lesson.html", html.getLiteral().lines().findFirst().orElse(""));
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof FormulaNode formula) {
            fault(formula)
                    .ifPresent(why ->
                            findings.add(file, line, "lesson.formula", formula.latex(), why));
        } else {
            visitChildren(node);
        }
    }

    private Optional<Object> fault(FormulaNode formula) {
        return formula.isSimple()
                ? library.formulas().apply(formula.latex()).map(why -> why)
                : Optional.of(Word.of("lesson.formula-not-simple"));
    }
}

package org.gradientlab.shell.lesson;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.gradientlab.lesson.FormulaNode;
import org.gradientlab.lesson.Glossary;
import org.gradientlab.lesson.PlainText;
import org.gradientlab.plot.FormulaView;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.TextStyle;
import org.gradientlab.shell.control.Tips;

/** Sets one paragraph: words, formulas, links, terms and pictures in a line. */
final class InlineText extends AbstractVisitor {
    /** Symbols are larger than the text around them, whose letters they would else not match. */
    private static final double SYMBOL = 1.2;

    private static final double WIDEST = 278;

    private final Look look;
    private final LessonLinks links;
    private final TextFlow flow = new TextFlow();
    private TextStyle style;

    InlineText(Look look, LessonLinks links, TextStyle style) {
        this.look = look;
        this.links = links;
        this.style = style;
        flow.getStyleClass().addAll("rich-text", "lesson-text");
        flow.setLineSpacing(look.lineHeight(style) - look.size(style.size() * 1.25));
    }

    TextFlow set(Node paragraph) {
        visitChildren(paragraph);
        flow.setAccessibleText(PlainText.of(paragraph).replace("$", ""));
        return flow;
    }

    private void add(String words) {
        Text text = new Text(words);
        text.getStyleClass().add("word");
        text.setFont(look.font(style));
        flow.getChildren().add(text);
    }

    @Override
    public void visit(org.commonmark.node.Text text) {
        add(text.getLiteral());
    }

    /** Chinese has no spaces, not at the end of a line either. */
    @Override
    public void visit(SoftLineBreak line) {
        String before = line.getPrevious() == null ? "" : PlainText.of(line.getPrevious());
        boolean han = !before.isEmpty() && before.charAt(before.length() - 1) > '\u2E80';
        if (!han) {
            add(" ");
        }
    }

    @Override
    public void visit(HardLineBreak line) {
        add("\n");
    }

    @Override
    public void visit(Emphasis emphasis) {
        styled(emphasis, TextStyle.BODY_MEDIUM);
    }

    @Override
    public void visit(StrongEmphasis strong) {
        styled(strong, TextStyle.BODY_STRONG);
    }

    private void styled(Node node, TextStyle other) {
        TextStyle before = style;
        style = other;
        visitChildren(node);
        style = before;
    }

    @Override
    public void visit(Code code) {
        Label label = new Label(code.getLiteral());
        label.getStyleClass().add("lesson-inline-code");
        flow.getChildren().add(label);
    }

    /** HTML is a text like any other. */
    @Override
    public void visit(HtmlInline html) {
        add(html.getLiteral());
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof FormulaNode formula && !formula.isSimple()) {
            add(formula.latex());
        } else if (node instanceof FormulaNode formula) {
            flow.getChildren()
                    .add(new FormulaView(formula.latex(), look.size(style.size() * SYMBOL)));
        } else {
            visitChildren(node);
        }
    }

    @Override
    public void visit(Link link) {
        String to = link.getDestination();
        String words = PlainText.of(link).replace("$", "");
        if (to.startsWith("term:")) {
            term(to.substring("term:".length()), words);
            return;
        }
        Hyperlink hyperlink = new Hyperlink(words);
        hyperlink.getStyleClass().add("lesson-link");
        hyperlink.setFont(look.font(TextStyle.BODY_MEDIUM));
        hyperlink.setId(to.replace(':', '-').replace('.', '-'));
        hyperlink.setOnAction(event -> {
            hyperlink.setVisited(false);
            links.follow(to);
        });
        if (to.startsWith("http")) {
            Tips.install(hyperlink, to, look.size(WIDEST));
        }
        flow.getChildren().add(hyperlink);
    }

    /** A term shows its meaning where the mouse rests on it, and to whoever tabs to it. */
    private void term(String id, String words) {
        Optional<Glossary.Term> term = links.term(id);
        Label label = new Label(words);
        label.setFont(look.font(style));
        label.getStyleClass().add("lesson-term");
        term.ifPresent(known -> {
            label.setFocusTraversable(true);
            label.setAccessibleHelp(known.meaning());
            String told = look.words().say("lesson.meaning", known.name(), known.meaning());
            Tips.installForKeyboardToo(label, told, look.size(WIDEST));
        });
        flow.getChildren().add(label);
    }

    @Override
    public void visit(org.commonmark.node.Image image) {
        String words = PlainText.of(image);
        Optional<Image> picture =
                links.picture(image.getDestination())
                        .map(bytes -> new Image(new ByteArrayInputStream(bytes)))
                        .filter(read -> !read.isError());
        if (picture.isEmpty()) {
            add(words);
            return;
        }
        ImageView view = new ImageView(picture.get());
        view.setPreserveRatio(true);
        view.setFitWidth(Math.min(look.size(WIDEST), picture.get().getWidth() * look.scale()));
        view.setAccessibleText(words);
        flow.getChildren().add(view);
    }
}

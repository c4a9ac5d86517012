package org.gradientlab.lesson;

import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Turns text of a lesson into HTML for paper: links are words, formulas and pictures are inside.
 */
final class PaperText {
    private final HtmlRenderer renderer;

    PaperText(LessonFiles files, Function<String, String> formulas) {
        renderer =
                HtmlRenderer.builder()
                        .extensions(List.of(TablesExtension.create()))
                        .escapeHtml(true)
                        .sanitizeUrls(true)
                        .nodeRendererFactory(context -> new OnPaper(context, files, formulas))
                        .build();
    }

    String html(Node node) {
        return renderer.render(node);
    }

    /** What stands in a paragraph, without the paragraph. */
    String inline(Node paragraph) {
        return renderer.render(paragraph).replaceFirst("^<p>", "").replaceFirst("</p>\\s*$", "");
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private record OnPaper(
            HtmlNodeRendererContext context, LessonFiles files, Function<String, String> formulas)
            implements NodeRenderer {
        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Link.class, Image.class, FormulaNode.class);
        }

        @Override
        public void render(Node node) {
            HtmlWriter html = context.getWriter();
            switch (node) {
                case FormulaNode formula when formula.isSimple() ->
                        html.raw(formulas.apply(formula.latex()));
                case FormulaNode formula -> html.text(formula.latex());
                case Image image -> picture(image, html);
                default -> children(node);
            }
        }

        private void children(Node node) {
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
        }

        private void picture(Image image, HtmlWriter html) {
            files.picture(image.getDestination())
                    .ifPresentOrElse(
                            bytes ->
                                    html.raw(
                                            "<img alt=\""
                                                    + escaped(PlainText.of(image))
                                                            .replace("\"", "&quot;")
                                                    + "\" src=\"data:image/"
                                                    + (bytes[0] == (byte) 0x89 ? "png" : "jpeg")
                                                    + ";base64,"
                                                    + Base64.getEncoder().encodeToString(bytes)
                                                    + "\">"),
                            () -> html.text(PlainText.of(image)));
        }
    }
}

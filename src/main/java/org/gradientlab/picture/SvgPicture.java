package org.gradientlab.picture;

import javafx.scene.Node;
import javafx.scene.paint.Color;

/**
 * A picture of a node as an SVG document of lines, areas and words: whatever is drawn with an
 * {@link org.gradientlab.plot.Ink}, and whatever JavaFX draws itself. Only maps stay pixels.
 */
public final class SvgPicture {
    private SvgPicture() {}

    /**
     * The document of a node that has its layout.
     *
     * @param title what a reader that cannot show pictures says instead
     * @param ground what is behind everything; transparent for nothing
     */
    public static String of(
            Node root, double width, double height, String title, String about, Color ground) {
        Markup out = new Markup();
        out.begin("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("xmlns:xlink", "http://www.w3.org/1999/xlink")
                .with("width", width)
                .with("height", height)
                .with("viewBox", "0 0 " + Markup.number(width) + " " + Markup.number(height))
                .with("role", "img")
                .open();
        out.begin("title").end("title", title);
        out.begin("desc").end("desc", about);
        if (ground.getOpacity() > 0) {
            out.begin("rect").with("width", width).with("height", height);
            Svg.fill(out, ground);
            out.end();
        }
        new SvgNodes(out, ground.getOpacity() > 0).write(root);
        out.close("svg");
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + out;
    }
}

package org.gradientlab.picture;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollBar;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import javafx.scene.transform.Transform;
import org.gradientlab.plot.InkCanvas;

/** Writes a tree of JavaFX nodes as SVG, from the back to the front. */
final class SvgNodes {
    private final Markup out;
    private final boolean opaque;

    SvgNodes(Markup out, boolean opaque) {
        this.out = out;
        this.opaque = opaque;
    }

    void write(Node node) {
        if (!node.isVisible() || node.getOpacity() == 0 || node instanceof ScrollBar) {
            return;
        }
        int before = out.place();
        int groups = openGroups(node);
        int inside = out.place();
        draw(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::write);
        }
        if (out.place() == inside) {
            out.backTo(before);
            return;
        }
        for (int i = 0; i < groups; i++) {
            out.close("g");
        }
    }

    private int openGroups(Node node) {
        out.begin("g");
        String place = place(node);
        if (!place.isEmpty()) {
            out.with("transform", place);
        }
        if (node.getOpacity() < 1) {
            out.with("opacity", node.getOpacity());
        }
        out.open();
        Node clip = node.getClip();
        if (clip == null) {
            return 1;
        }
        Bounds shown = clip.getBoundsInParent();
        String name = out.newName();
        out.begin("clipPath").with("id", name).open();
        out.begin("rect").with("x", shown.getMinX()).with("y", shown.getMinY());
        out.with("width", shown.getWidth()).with("height", shown.getHeight()).end();
        out.close("clipPath");
        out.begin("g").with("clip-path", "url(#" + name + ")").open();
        return 2;
    }

    private static String place(Node node) {
        // However fine its pixels, a canvas is drawn in px of its parent.
        return node instanceof InkCanvas
                ? place(Transform.translate(node.getLayoutX(), node.getLayoutY()))
                : place(node.getLocalToParentTransform());
    }

    private static String place(Transform at) {
        if (at.isIdentity()) {
            return "";
        }
        boolean moved =
                at.getMxx() == 1 && at.getMyy() == 1 && at.getMxy() == 0 && at.getMyx() == 0;
        return moved
                ? "translate(" + Markup.number(at.getTx()) + " " + Markup.number(at.getTy()) + ")"
                : String.join(
                        " ",
                        "matrix(" + at.getMxx(),
                        Double.toString(at.getMyx()),
                        Double.toString(at.getMxy()),
                        Double.toString(at.getMyy()),
                        Double.toString(at.getTx()),
                        at.getTy() + ")");
    }

    private void draw(Node node) {
        switch (node) {
            case InkCanvas canvas -> {
                SvgInk ink = new SvgInk(out, opaque);
                canvas.drawOn(ink);
                ink.finish();
            }
            case Text text -> new SvgText(out, text).write();
            case Shape shape -> SvgShape.write(out, shape);
            case Region region -> new SvgRegion(out, region).write();
            case ImageView view when view.getImage() != null ->
                    SvgImage.write(
                            out,
                            view.getImage(),
                            view.getX(),
                            view.getY(),
                            view.getLayoutBounds().getWidth(),
                            view.getLayoutBounds().getHeight(),
                            false);
            default -> {}
        }
    }
}

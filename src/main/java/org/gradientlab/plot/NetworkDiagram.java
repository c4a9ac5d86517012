package org.gradientlab.plot;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * A drawn network on the stage: it draws what it is given, reads out the node or link under the
 * mouse, and hands on what is clicked. Draws at most once a pulse. The card takes its text from the
 * reader, so that it is only written when it is shown.
 */
public final class NetworkDiagram extends Region {
    private final InkCanvas ground = new InkCanvas(this::drawGround);
    private final InkCanvas overlay = new InkCanvas(this::drawOverlay);
    private final HoverCard card = new HoverCard();
    private final LinkRaster linkRaster = new LinkRaster();
    private final NetworkButtons buttons = new NetworkButtons(this::act);

    private Look look;
    private NetworkDrawing drawing = NetworkDrawing.EMPTY;
    private NetworkLayout layout;
    private List<DrawnLink> links = List.of();
    private Function<NetworkPlace, List<String>> reader = place -> List.of();
    private Consumer<NetworkPlace> onAct = place -> {};
    private @Nullable NetworkPlace pointed;

    public NetworkDiagram(Look look) {
        this.look = look;
        layout = new NetworkLayout(drawing, look, 1, 1);
        getStyleClass().add("network-diagram");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        overlay.setMouseTransparent(true);
        getChildren().addAll(ground, overlay, buttons, card);
        focusVisibleProperty().addListener((focus, was, is) -> overlay.redraw());
        visibleProperty().addListener((visible, was, is) -> requestLayout());
        addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        addEventHandler(MouseEvent.MOUSE_EXITED, e -> point(null));
        addEventHandler(MouseEvent.MOUSE_PRESSED, e -> requestFocus());
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        new NetworkKeys(this).listen();
    }

    /** Shows another drawing. */
    public void show(NetworkDrawing newDrawing, Look newLook) {
        drawing = newDrawing;
        look = newLook;
        if (pointed != null && !exists(pointed)) {
            pointed = null;
        }
        speak();
        requestLayout();
    }

    /**
     * Says what the card of a place tells, each line a {@link Writing} source; nothing: no card.
     */
    public void setReader(Function<NetworkPlace, List<String>> newReader) {
        reader = newReader;
    }

    /** What to do when a place is clicked, entered, or its button pressed. */
    public void setOnAct(Consumer<NetworkPlace> newOnAct) {
        onAct = newOnAct;
    }

    /** What of the network each number belongs to. */
    public void setTopics(Function<Topic, Optional<NetworkPlace>> places) {
        TopicPlace.point(this, topic -> places.apply(topic).map(this::boundsOf));
    }

    /** A whole column where the place is none of its nodes, or one that is only summed up. */
    private Bounds boundsOf(NetworkPlace place) {
        int columns = drawing.columns().size();
        Box box =
                place instanceof NetworkPlace.Node node && exists(node)
                        ? nodeBox(node)
                        : columns == 0
                                ? new Box(0, 0, getWidth(), getHeight())
                                : layout.column(Math.min(place.column(), columns - 1));
        return new BoundingBox(box.left(), box.top(), box.width(), box.height());
    }

    /** What the mouse or the keyboard is at. */
    public Optional<NetworkPlace> pointed() {
        return Optional.ofNullable(pointed);
    }

    /** What is drawn at a place of this region. */
    public Optional<NetworkPlace> at(double x, double y) {
        // The mouse may move between a new drawing and its layout.
        return layout.at(x, y, links).filter(this::exists);
    }

    /** Where a node is drawn. */
    public Box nodeBox(NetworkPlace.Node node) {
        return layout.node(node.column(), node.row());
    }

    /** Draws nodes and links alone, without words and anything to press: a small picture. */
    public static void paintThumbnail(
            Ink on, NetworkDrawing drawing, Look look, double width, double height) {
        NetworkLayout layout = NetworkLayout.wordless(drawing, look, width, height);
        Pen pen = NetworkPainter.pen(on, look, width, height);
        new NetworkPainter(pen, layout.drawing(), layout).paint(DrawnLinks.of(drawing, layout));
    }

    NetworkDrawing drawing() {
        return drawing;
    }

    void point(@Nullable NetworkPlace place) {
        if (place == null ? pointed != null : !place.equals(pointed)) {
            pointed = place;
            speak();
            overlay.redraw();
        }
    }

    void act(NetworkPlace place) {
        onAct.accept(place);
    }

    private void moved(MouseEvent e) {
        Optional<NetworkPlace> found = at(e.getX(), e.getY());
        setCursor(found.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        point(found.orElse(null));
    }

    private void clicked(MouseEvent e) {
        if (e.getButton() == MouseButton.PRIMARY) {
            at(e.getX(), e.getY()).ifPresent(this::act);
        }
    }

    private boolean exists(NetworkPlace place) {
        return switch (place) {
            case NetworkPlace.Node node -> drawing.has(node);
            case NetworkPlace.Bias bias ->
                    drawing.has(new NetworkPlace.Node(bias.column(), bias.row()));
            case NetworkPlace.Link link ->
                    drawing.has(new NetworkPlace.Node(link.column(), link.row()))
                            && drawing.has(new NetworkPlace.Node(link.column() - 1, link.from()));
            default -> place.column() < drawing.columns().size();
        };
    }

    private void speak() {
        NetworkPlace at = pointed;
        String read = at == null ? "" : String.join(", ", reader.apply(at));
        String text = drawing.spoken() + (read.isEmpty() ? "" : ". " + read);
        String plain = text.replace("$", "").replace("*", "");
        if (!plain.equals(getAccessibleText())) {
            setAccessibleText(plain);
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
    }

    @Override
    protected void layoutChildren() {
        if (!isVisible()) {
            // What is drawn on a canvas that is never rendered would be kept for ever.
            return;
        }
        double width = Math.floor(getWidth());
        double height = Math.floor(getHeight());
        if (width < 8 || height < 8) {
            return;
        }
        layout = new NetworkLayout(drawing, look, width, height);
        links = DrawnLinks.of(drawing, layout);
        ground.redraw(width, height);
        buttons.show(layout.headings().buttons());
        overlay.redraw(width, height);
    }

    private void drawGround(Ink on) {
        Pen pen = NetworkPainter.pen(on, look, ground.wide(), ground.high());
        NetworkPainter painter = new NetworkPainter(pen, drawing, layout);
        if (on.isFine()) {
            painter.paint(links);
        } else {
            painter.paint(links, linkRaster);
        }
        painter.paintWords();
    }

    private void drawOverlay(Ink on) {
        double width = overlay.wide();
        double height = overlay.high();
        Pen pen = NetworkPainter.pen(on, look, width, height);
        if (isFocusVisible()) {
            new PlotOverlay(pen).focusRing(width, height);
        }
        NetworkPlace at = pointed;
        // An empty canvas costs as much at every frame as a full one.
        overlay.setVisible(isFocusVisible() || at != null);
        if (at == null || width < 1 || height < 1) {
            card.hide();
            return;
        }
        new NetworkPointing(pen, drawing, layout).paint(at);
        Box box = new NetworkPointing(pen, drawing, layout).box(at);
        Spot spot =
                new Spot(
                        (box.left() + box.width() / 2) / width,
                        1 - (box.top() + box.height() / 2) / height,
                        () -> reader.apply(at));
        card.show(spot, pen.area(), look, width, height);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 40;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 30;
    }

    @Override
    protected double computePrefWidth(double height) {
        return look.size(480);
    }

    @Override
    protected double computePrefHeight(double width) {
        return look.size(380);
    }
}

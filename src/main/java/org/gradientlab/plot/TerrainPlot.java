package org.gradientlab.plot;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * A terrain on the stage: a drag or the arrow keys turn it, the wheel or plus and minus bring it
 * nearer, a double click or zero puts it back, a click on a way or Enter asks about a place. Draws
 * at most once a pulse, the ground only when it or the camera changed.
 */
public final class TerrainPlot extends Region {
    private static final double TURN = 0.009;
    private static final double KEY_TURN = 0.09;
    private static final double WHEEL = 1.0018;
    private static final double KEY_ZOOM = 1.15;
    private static final double TITLE = 40;
    private static final double PAD = 16;
    private static final double EDGE = 8;
    private static final double NEAR = 12;

    private final InkCanvas ground = new InkCanvas(this::drawGround);
    private final InkCanvas ways = new InkCanvas(this::drawWays);
    private @Nullable Camera chosen;
    private Look look;
    private @Nullable Terrain terrain;
    private @Nullable Block block;
    private @Nullable Field blockField;
    private @Nullable Drawn drawn;
    private double lastX;
    private double lastY;

    /** What the ground on the canvas was drawn from. */
    private record Drawn(Field field, Camera camera, Look look, double width, double height) {}

    public TerrainPlot(Look look) {
        this.look = look;
        getStyleClass().add("plot");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setCursor(Cursor.OPEN_HAND);
        ways.setMouseTransparent(true);
        getChildren().addAll(ground, ways);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    /** Shows another terrain, from where the person has chosen to look. */
    public void show(Terrain newTerrain, Look newLook) {
        if (newTerrain.field() != blockField) {
            block = new Block(newTerrain);
            blockField = newTerrain.field();
        }
        terrain = newTerrain;
        look = newLook;
        setAccessibleText(newTerrain.spoken());
        requestLayout();
    }

    /** Where the person looks from; until they choose, from where most can be seen. */
    public Camera camera() {
        Block over = block;
        return chosen != null || over == null
                ? Objects.requireNonNullElse(chosen, Camera.standard())
                : over.best();
    }

    public void look(Camera from) {
        chosen = from;
        requestLayout();
    }

    /** Looks from where one looks at another terrain. */
    public void lookLike(TerrainPlot other) {
        chosen = other.chosen;
        requestLayout();
    }

    private void lookAsAtFirst() {
        chosen = null;
        requestLayout();
    }

    private void pressed(MouseEvent e) {
        requestFocus();
        lastX = e.getX();
        lastY = e.getY();
    }

    private void dragged(MouseEvent e) {
        look(camera().turned(TURN * (e.getX() - lastX), TURN * (e.getY() - lastY)));
        lastX = e.getX();
        lastY = e.getY();
    }

    private void clicked(MouseEvent e) {
        if (e.getClickCount() == 2) {
            lookAsAtFirst();
        } else if (e.getButton() == MouseButton.PRIMARY && e.isStillSincePress()) {
            topicAt(e.getX(), e.getY()).ifPresent(topic -> TopicEvent.ask(this, topic));
        }
    }

    /** About where the first way has come to. */
    private void askAboutEnd() {
        Terrain shown = terrain;
        if (shown != null && !shown.ways().isEmpty()) {
            Terrain.Way way = shown.ways().getFirst();
            TopicEvent.ask(this, way.topic().apply(Math.max(0, way.last())));
        }
    }

    /** What stands at a pixel: of several ways the one drawn last. */
    private Optional<Topic> topicAt(double px, double py) {
        Terrain shown = terrain;
        Block over = block;
        if (shown == null || over == null) {
            return Optional.empty();
        }
        for (Terrain.Way way : shown.ways().reversed()) {
            OptionalInt index =
                    new WayPlaces(over, view(shown, over), way).nearest(px, py, look.size(NEAR));
            if (index.isPresent()) {
                return Optional.of(way.topic().apply(index.getAsInt()));
            }
        }
        return Optional.empty();
    }

    private void scrolled(ScrollEvent e) {
        look(camera().zoomed(Math.pow(WHEEL, Math.clamp(e.getDeltaY(), -400, 400))));
        e.consume();
    }

    private void keyPressed(KeyEvent e) {
        if (e.isShortcutDown() || e.isAltDown()) {
            return;
        }
        Camera camera = camera();
        Camera next =
                switch (e.getCode()) {
                    case LEFT -> camera.turned(-KEY_TURN, 0);
                    case RIGHT -> camera.turned(KEY_TURN, 0);
                    case UP -> camera.turned(0, KEY_TURN);
                    case DOWN -> camera.turned(0, -KEY_TURN);
                    case PLUS, ADD, EQUALS -> camera.zoomed(KEY_ZOOM);
                    case MINUS, SUBTRACT -> camera.zoomed(1 / KEY_ZOOM);
                    default -> null;
                };
        if (next != null) {
            look(next);
            e.consume();
        } else if (e.getCode() == KeyCode.ENTER) {
            askAboutEnd();
            e.consume();
        } else if (e.getCode() == KeyCode.DIGIT0 || e.getCode() == KeyCode.NUMPAD0) {
            lookAsAtFirst();
            e.consume();
        }
    }

    @Override
    protected void layoutChildren() {
        double width = Math.floor(getWidth());
        double height = Math.floor(getHeight());
        Terrain shown = terrain;
        if (shown == null || width < 8 || height < 8) {
            return;
        }
        Drawn now = new Drawn(shown.field(), camera(), look, width, height);
        if (!now.equals(drawn)) {
            ground.redraw(width, height);
            drawn = now;
        }
        ways.redraw(width, height);
    }

    private Box room(Terrain shown, double width, double height) {
        double top = look.size(shown.title().isEmpty() ? EDGE : TITLE);
        double edge = look.size(EDGE);
        return new Box(edge, top, width - 2 * edge, Math.max(8, height - top - edge));
    }

    private void drawGround(Ink on) {
        Terrain shown = terrain;
        Block over = block;
        if (shown != null && over != null) {
            on.ground(look.palette().paper(), ground.wide(), ground.high());
            painter(on, shown, over).paint();
        }
    }

    private void drawWays(Ink on) {
        Terrain shown = terrain;
        Block over = block;
        if (shown != null && over != null) {
            TerrainPainter painter = painter(on, shown, over);
            painter.names(shown);
            painter.ways(shown.ways());
            drawTitle(on, shown, ways.wide());
        }
    }

    private TerrainPainter painter(Ink on, Terrain shown, Block over) {
        return new TerrainPainter(on, over, view(shown, over), look);
    }

    private Camera.View view(Terrain shown, Block over) {
        return camera().view(room(shown, ground.wide(), ground.high()), over.reach());
    }

    private void drawTitle(Ink on, Terrain shown, double width) {
        double baseline = look.size(PAD + 8);
        Writing title = Writing.of(shown.title(), look, TextStyle.CAPTION);
        title.draw(on, look.size(PAD), baseline, look.palette().text());
        Writing hint = Writing.of(shown.hint(), look, TextStyle.TICK);
        double left = width - look.size(PAD) - hint.width();
        if (left > look.size(2 * PAD) + title.width()) {
            hint.draw(on, left, baseline, look.palette().muted());
        }
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
        return look.size(280);
    }

    @Override
    protected double computePrefHeight(double width) {
        return look.size(220);
    }
}

package org.gradientlab.shell.present;

import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.gradientlab.experiment.Shot;
import org.gradientlab.lesson.Talk;
import org.gradientlab.plot.Look;
import org.gradientlab.shell.control.Voice;
import org.gradientlab.shell.panel.KnobPanel;
import org.gradientlab.shell.session.Presentation;
import org.gradientlab.shell.session.Sheet;
import org.gradientlab.shell.session.Workbench;
import org.gradientlab.shell.transport.TransportBar;
import org.jspecify.annotations.Nullable;

/**
 * What the audience sees: the stage and a caption, and over them what the teacher draws. Knobs come
 * when the mouse touches the right edge of the screen, timeline and buttons at the lower one.
 */
public final class PresentPage extends StackPane {
    static final String SHEET =
            String.valueOf(PresentPage.class.getResource("/assets/styles/present.css"));

    /** So near to the edge, in px, the mouse calls what is hidden behind it. */
    private static final double EDGE = 6;

    /** Knobs and buttons are for the teacher, who stands near. */
    private static final double NEAR = 0.65;

    private final Workbench workbench;
    private final Presentation presentation;
    private final Picture stage;
    private final CaptionBand caption = new CaptionBand();
    private final ZoomLayer zoom;
    private final InkLayer ink;
    private final KnobPanel knobs;
    private final TransportBar transport;
    private final PresentBar bar;
    private final VBox lower;
    private final Region blank = new Region();
    private final StackPane help = new StackPane();
    private final Ticker ticker;
    private final PresentActs acts;
    private final Subscription following;
    private Look own;
    private Look look;

    /** The picture on the page. */
    public interface Picture {
        Region node();

        void show(Shot shot);

        void restyle(Look look);

        void dispose();
    }

    public PresentPage(
            Workbench workbench, Voice voice, Picture stage, PresentActs acts, Look own) {
        this.workbench = workbench;
        this.presentation = workbench.presentation();
        this.stage = stage;
        this.acts = acts;
        this.own = own;
        look = PresentLook.of(own, 1024, 768);
        zoom = new ZoomLayer(stage.node());
        ink = new InkLayer(presentation.board(), look);
        knobs = new KnobPanel(workbench.session(), look.scaled(look.scale() * NEAR));
        transport = new TransportBar(workbench, voice, look.scaled(look.scale() * NEAR));
        bar = new PresentBar(presentation, acts);
        lower = new VBox(transport, bar);
        ticker = new Ticker(presentation, act -> caption.tell(act, look));
        getStyleClass().add("present-page");
        getStylesheets().add(SHEET);
        setId("present-page");
        setFocusTraversable(true);
        blank.getStyleClass().add("present-blank");
        blank.setId("present-blank");
        blank.visibleProperty().bind(presentation.blankProperty());
        StackPane picture = new StackPane(stage.node(), zoom, ink);
        picture.setMinSize(0, 0);
        BorderPane body = new BorderPane(picture);
        body.setBottom(caption);
        help.setVisible(false);
        help.setPickOnBounds(false);
        StackPane.setAlignment(knobs, Pos.CENTER_RIGHT);
        StackPane.setAlignment(lower, Pos.BOTTOM_CENTER);
        knobs.setVisible(false);
        lower.setVisible(false);
        lower.setMaxHeight(USE_PREF_SIZE);
        getChildren().addAll(body, lower, knobs, help, blank);
        acts.page(this::act, ticker::pressed);
        addEventFilter(MouseEvent.MOUSE_MOVED, this::edges);
        BiConsumer<Number, Number> resized = (was, is) -> fit();
        widthProperty().subscribe(resized);
        heightProperty().subscribe(resized);
        following = follow();
        style();
    }

    /** Follows the run until it is closed. */
    private Subscription follow() {
        return workbench
                .session()
                .shotProperty()
                .subscribe(this::show)
                .and(workbench.session().sheetProperty().subscribe(this::show))
                .and(presentation.tickerProperty().subscribe(this::showTicker));
    }

    private void showTicker(boolean wanted) {
        if (!wanted) {
            caption.hush();
        }
    }

    public void close() {
        following.unsubscribe();
        acts.pageless();
        caption.hush();
        knobs.close();
        bar.close();
        transport.close();
        ink.close();
        zoom.close();
        stage.dispose();
    }

    /** The look of this page on its screen. */
    public Look look() {
        return look;
    }

    // --- what is shown

    private void show(@Nullable Shot shot) {
        if (shot != null) {
            stage.show(shot);
            caption.show(shot, look);
            zoom.check();
        }
    }

    private void show(Sheet sheet) {
        Talk talk = presentation.talk(look.language());
        caption.show(talk, presentation.place(talk), look);
        ticker.turned(sheet.scene(), look.words());
    }

    /** Takes on another language or size of type of the person's own. */
    public void restyle(Look next) {
        own = next;
        fit();
        style();
    }

    private void fit() {
        Look next = PresentLook.of(own, getWidth(), getHeight());
        if (getWidth() > 0 && getHeight() > 0 && !next.equals(look)) {
            look = next;
            style();
        }
    }

    private void style() {
        setStyle(look.rootStyle());
        Look near = look.scaled(look.scale() * NEAR);
        knobs.setStyle(near.rootStyle());
        knobs.restyle(near);
        lower.setStyle(near.rootStyle());
        transport.restyle(near);
        bar.say(look.words());
        ink.restyle(look);
        stage.restyle(look);
        help.setStyle(near.rootStyle());
        help.getChildren().setAll(new PresentHelp(look.words()));
        show(workbench.session().sheetProperty().get());
        show(workbench.session().shotProperty().get());
    }

    // --- what the teacher does to the page

    private void act(PresentKey key) {
        switch (key) {
            case ZOOM -> zoom.next();
            case KNOBS -> callKnobs(!knobs.isVisible());
            case HELP -> help.setVisible(!help.isVisible());
            case END -> leave();
            default -> throw new IllegalArgumentException(key.name());
        }
    }

    /** What was called last goes first; then the talk is over. */
    private void leave() {
        if (help.isVisible()) {
            help.setVisible(false);
        } else if (knobs.isVisible()) {
            callKnobs(false);
        } else if (workbench.session().explaining().askedProperty().get() != null) {
            workbench.session().explaining().close();
        } else if (zoom.isOpen()) {
            zoom.close();
        } else {
            presentation.end();
        }
    }

    private void callKnobs(boolean wanted) {
        knobs.setVisible(wanted);
        if (wanted) {
            knobs.focusFirst();
        } else {
            requestFocus();
        }
    }

    private void edges(MouseEvent event) {
        double knobsFrom = getWidth() - (knobs.isVisible() ? knobs.getWidth() : EDGE);
        boolean typing = knobs.isVisible() && isInside(knobs);
        if (event.getX() >= knobsFrom) {
            knobs.setVisible(true);
        } else if (!typing) {
            knobs.setVisible(false);
        }
        double lowerFrom = getHeight() - (lower.isVisible() ? lower.getHeight() : EDGE);
        showLower(event.getY() >= lowerFrom && !knobs.isVisible());
    }

    /** The keys go back to the page with what had them. */
    private void showLower(boolean wanted) {
        if (!wanted && lower.isVisible() && isInside(lower)) {
            requestFocus();
        }
        lower.setVisible(wanted);
    }

    private boolean isInside(Region part) {
        for (Node at = getScene().getFocusOwner(); at != null; at = at.getParent()) {
            if (at.equals(part)) {
                return true;
            }
        }
        return false;
    }
}

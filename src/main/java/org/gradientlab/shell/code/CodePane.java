package org.gradientlab.shell.code;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gradientlab.code.CodeLine;
import org.gradientlab.code.Dialect;
import org.gradientlab.code.Script;
import org.gradientlab.experiment.Shot;
import org.gradientlab.plot.Look;
import org.gradientlab.shell.control.Icon;
import org.gradientlab.shell.control.Segments;
import org.gradientlab.shell.control.Voice;
import org.gradientlab.shell.session.CodeDesk;
import org.gradientlab.shell.session.Session;
import org.gradientlab.words.Word;
import org.jspecify.annotations.Nullable;

/**
 * The run of the chosen lane as code, beside its picture; the line of the step on screen is marked.
 */
public final class CodePane extends VBox {
    private static final double LINE = 20;

    /** So many lines above the marked one stay in sight. */
    private static final int ABOVE = 8;

    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

    private final CodeDesk desk;
    private final Session session;
    private final Voice voice;
    private final Segments<Dialect> dialects;
    private final Label where = new Label();
    private final Label remarks = new Label();
    private final ListView<CodeLine> list = new ListView<>();
    private final ObjectProperty<Marked> marked = new SimpleObjectProperty<>(Marked.NOTHING);
    private @Nullable Script shown;

    public CodePane(CodeDesk desk, Session session, Voice voice, Look look) {
        this.desk = desk;
        this.session = session;
        this.voice = voice;
        getStyleClass().addAll("panel", "panel-right", "code-pane");
        setId("code-pane");
        dialects = new Segments<>(desk::choose);
        for (Dialect each : Dialect.values()) {
            ToggleButton button = dialects.add(each);
            button.setText(each.label());
            button.setId("code-" + each.word());
        }
        remarks.getStyleClass().addAll("code-remarks", "caption");
        remarks.setWrapText(true);
        remarks.setId("code-remarks");
        list.setId("code-lines");
        list.getStyleClass().add("code-lines");
        list.setCellFactory(view -> new CodeCell(marked));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::copyOnKey);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head(), choice(), remarks, list);
        restyle(look);
        desk.dialectProperty().subscribe(dialects::show);
        desk.scriptProperty().subscribe(script -> show(script));
        session.shotProperty().subscribe(shot -> mark());
        list.heightProperty().subscribe(height -> reveal());
    }

    private Node head() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        where.getStyleClass().add("caption");
        where.setId("code-where");
        where.setMinWidth(0);
        Label title = voice.label("shell.code", "panel-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        Button close = voice.iconButton(Icon.CLOSE, "shell.close", "", desk::toggle);
        close.setId("close-code");
        Button copy = act("shell.copy-code", "copy-code", desk::copy);
        Button save = act("shell.save-code", "save-code", desk::save);
        HBox head = new HBox(title, where, space, copy, save, close);
        head.getStyleClass().addAll("panel-head", "code-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Button act(String key, String id, Runnable act) {
        Button button = voice.button(key, act, "link-button");
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        var nothing = desk.scriptProperty().map(script -> script == null || script.isEmpty());
        button.disableProperty().bind(nothing.orElse(true));
        return button;
    }

    private Node choice() {
        HBox choice = new HBox(dialects);
        choice.getStyleClass().add("code-acts");
        choice.setAlignment(Pos.CENTER_LEFT);
        return choice;
    }

    /** The list takes the key before the window would copy the scene. */
    private void copyOnKey(KeyEvent event) {
        if (COPY.match(event)) {
            desk.copy();
            event.consume();
        } else if (event.getCode() == KeyCode.SPACE) {
            session.playOrPause();
            event.consume();
        }
    }

    /** Takes on another type scale; the words come with the next script. */
    public void restyle(Look look) {
        list.setFixedCellSize(look.size(LINE));
        voice.name(list, "shell.code");
        mark();
    }

    /** Puts the focus on the lines, so that they can be read by keyboard. */
    public void focusLines() {
        list.requestFocus();
    }

    private void show(@Nullable Script script) {
        boolean first = shown == null || script == null || shown.dialect() != script.dialect();
        shown = script;
        String said = script == null ? "" : said(script);
        remarks.setText(said);
        remarks.setVisible(!said.isEmpty());
        remarks.setManaged(!said.isEmpty());
        if (script == null) {
            list.getItems().clear();
        } else if (!list.getItems().equals(script.lines())) {
            list.getItems().setAll(script.lines());
        }
        mark();
        if (first) {
            reveal();
        }
    }

    private String said(Script script) {
        StringBuilder all = new StringBuilder();
        for (Word remark : script.remarks()) {
            all.append(all.isEmpty() ? "" : "\n").append(remark.in(voice.words()));
        }
        return all.toString();
    }

    private void mark() {
        Script script = shown;
        Shot shot = session.shotProperty().get();
        if (script == null || shot == null || getScene() == null) {
            return;
        }
        int chosen = Math.min(session.lanes().chosen(), shot.lanes().size() - 1);
        Shot.LaneShot lane = shot.lanes().get(chosen);
        boolean over = lane.ending() != null && lane.step() == lane.computed();
        int line = script.lineOf(lane.step(), over);
        Marked before = marked.get();
        marked.set(
                line < 0
                        ? Marked.NOTHING
                        : new Marked(line, voice.words().say("shell.code-step", lane.step())));
        where.setText(line < 0 ? "" : voice.words().say("shell.code-where", lane.step(), line + 1));
        if (line != before.line()) {
            reveal();
        }
    }

    /** Scrolls to the marked line, unless it is in sight. */
    private void reveal() {
        int line = marked.get().line();
        if (line < 0 || list.getHeight() == 0 || isInSight(line)) {
            return;
        }
        list.scrollTo(Math.max(0, line - ABOVE));
        // where the bar below appears only now, the last lines are still behind it
        list.layout();
        list.scrollTo(Math.max(0, line - ABOVE));
    }

    private boolean isInSight(int line) {
        if (!(list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) {
            return false;
        }
        IndexedCell<?> first = flow.getFirstVisibleCell();
        IndexedCell<?> last = flow.getLastVisibleCell();
        return first != null && last != null && first.getIndex() < line && line < last.getIndex();
    }
}

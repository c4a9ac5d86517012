package org.gradientlab.shell.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.gradientlab.experiment.Declaration;
import org.gradientlab.experiment.KnobPath;
import org.gradientlab.experiment.KnobRules;
import org.gradientlab.experiment.Setup;
import org.gradientlab.knob.Group;
import org.gradientlab.plot.Look;
import org.gradientlab.shell.control.Icon;
import org.gradientlab.shell.control.IconView;
import org.gradientlab.shell.session.Session;
import org.gradientlab.view.KnobMark;
import org.jspecify.annotations.Nullable;

/**
 * The knobs of the chosen lane, made from their declaration. Rows are made anew only where there
 * are other rows to have; a turned knob changes what its row shows.
 */
public final class KnobPanel extends VBox {
    private final Session session;
    private final LaneBar laneBar;
    private final VBox body = new VBox();
    private final Label title = new Label();
    private final Button reset = new Button();
    private final List<KnobRow> rows = new ArrayList<>();
    private List<KnobEntry> entries = List.of();
    private KnobRules rules = KnobRules.NONE;
    private @Nullable StepsRow stepsRow;
    private final Subscription following;
    private Look look;

    public KnobPanel(Session session, Look look) {
        this.session = session;
        this.look = look;
        laneBar = new LaneBar(session);
        getStyleClass().addAll("panel", "panel-right", "knob-panel");
        title.getStyleClass().add("panel-title");
        reset.getStyleClass().addAll("link-button", "reset-all");
        reset.setGraphic(new IconView(Icon.UNDO));
        reset.setOnAction(event -> session.changes().resetAll(lane()));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(title, space, reset);
        head.getStyleClass().add("panel-head");
        head.setAlignment(Pos.CENTER_LEFT);
        body.getStyleClass().add("panel-body");
        RowScroll scroll = new RowScroll(body);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, laneBar, scroll);
        following =
                session.sheetProperty()
                        .subscribe(sheet -> show())
                        .and(session.lanes().chosenProperty().subscribe(lane -> showLane()));
    }

    /** Follows the session no longer: for a panel that lives shorter than it. */
    public void close() {
        following.unsubscribe();
    }

    /** Takes on another language or type scale, which all rows carry. */
    public void restyle(Look next) {
        look = next;
        entries = List.of();
        show();
    }

    /** Puts the focus on the first knob. */
    public void focusFirst() {
        Node input = body.lookup(".value-input");
        if (input != null) {
            input.requestFocus();
        }
    }

    /** Puts the focus on the knob at a path, so that it is seen. */
    public void focus(String path) {
        Node input = body.lookup("#knob-" + path.replace('.', '-'));
        if (input != null) {
            input.requestFocus();
        }
    }

    /** Shows the bounds that matter now. */
    public void mark(Function<String, List<KnobMark>> marks) {
        rows.forEach(row -> row.mark(marks.apply(row.entry().path())));
    }

    private int lane() {
        return session.lanes().chosen();
    }

    /** The rows belong to one lane. */
    private void showLane() {
        entries = List.of();
        show();
    }

    private void show() {
        laneBar.show(look);
        LaneDifferences differences = new LaneDifferences(session.scene());
        Declaration declaration = Declaration.of(session.scene().bench());
        Setup setup = session.setup(lane());
        KnobRules now = session.scene().rules();
        List<KnobEntry> next =
                KnobEntry.of(declaration, setup).stream()
                        .filter(entry -> !now.hides(entry.path()))
                        .toList();
        if (!next.equals(entries) || !now.equals(rules)) {
            entries = next;
            rules = now;
            build();
        }
        int changed = 0;
        for (KnobRow row : rows) {
            String path = row.entry().path();
            boolean differs = session.changes().isChanged(lane(), path);
            row.show(KnobPath.of(declaration, path).in(setup), differs);
            row.compare(
                    differences.differs(path)
                            ? differences.others(lane(), path, look.words())
                            : "");
            changed += differs && !rules.locks(path) ? 1 : 0;
        }
        changed += stepsRow != null && stepsRow.show() && !rules.locks("steps") ? 1 : 0;
        reset.setText(look.words().say("shell.reset-changed", changed));
        reset.setVisible(changed > 0);
    }

    private void build() {
        title.setText(look.words().say("shell.knobs"));
        rows.clear();
        stepsRow = rules.hides("steps") ? null : new StepsRow(session, look);
        body.getChildren().clear();
        KnobRows making = new KnobRows(session, lane(), look);
        for (Group group : Group.values()) {
            List<KnobEntry> inGroup =
                    entries.stream().filter(entry -> entry.group() == group).toList();
            VBox box = groupBox(group);
            if (group == Group.RUN && stepsRow != null) {
                add(stepsRow.row(), box);
            }
            for (KnobEntry entry : inGroup) {
                KnobRow row = making.row(entry);
                rows.add(row);
                add(row, box);
            }
            if (box.getChildren().size() > 1) {
                body.getChildren().add(box);
            }
        }
    }

    private void add(KnobRow row, VBox box) {
        if (rules.locks(row.entry().path())) {
            row.lock();
        }
        box.getChildren().add(row);
    }

    private VBox groupBox(Group group) {
        Label name =
                new Label(look.words().say("shell.group." + group.name().toLowerCase(Locale.ROOT)));
        name.getStyleClass().add("knob-group-title");
        VBox box = new VBox(name);
        box.getStyleClass().add("knob-group");
        return box;
    }
}

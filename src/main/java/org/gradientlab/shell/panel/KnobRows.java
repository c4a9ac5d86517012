package org.gradientlab.shell.panel;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import org.gradientlab.experiment.ChoiceKind;
import org.gradientlab.experiment.KnobPath;
import org.gradientlab.experiment.ListKind;
import org.gradientlab.experiment.RealKind;
import org.gradientlab.experiment.RecordKind;
import org.gradientlab.experiment.TextKind;
import org.gradientlab.experiment.VariantKind;
import org.gradientlab.experiment.WholeKind;
import org.gradientlab.experiment.YesNoKind;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.TextStyle;
import org.gradientlab.shell.control.RichText;
import org.gradientlab.shell.session.Session;
import org.gradientlab.words.Words;

/** Makes the row that fits a knob's kind. */
final class KnobRows {
    private final Session session;
    private final int lane;
    private final Look look;
    private final Words words;

    KnobRows(Session session, int lane, Look look) {
        this.session = session;
        this.lane = lane;
        this.look = look;
        this.words = look.words();
    }

    KnobRow row(KnobEntry entry) {
        FaultLine faults = new FaultLine(words);
        RichText label = label(entry);
        KnobControl control = control(entry, faults);
        KnobRow row = new KnobRow(entry, look, label, control, faults);
        name(control, entry);
        row.onReset(() -> session.changes().reset(lane, entry.path()));
        if (entry.item()) {
            row.onRemove(() -> remove(entry));
        }
        if (entry.kind() instanceof TextKind text && !text.offers().isEmpty()) {
            row.note(
                    new RichText(
                            words.say("shell.type-or-choose"),
                            TextStyle.CAPTION,
                            look,
                            "knob-note"));
        }
        return row;
    }

    private RichText label(KnobEntry entry) {
        return new RichText(entry.label().in(words), TextStyle.BODY, look, "knob-label");
    }

    private KnobControl control(KnobEntry entry, FaultLine faults) {
        Turner turner = new LaneTurner(session, lane, entry.path());
        return switch (entry.kind()) {
            case RealKind real -> NumberControl.of(real, unit(real.unit()), faults, turner);
            case WholeKind whole -> NumberControl.of(whole, unit(whole.unit()), faults, turner);
            case YesNoKind yesNo ->
                    new YesNoControl(RichText.spoken(entry.label().in(words)), words, turner);
            case ChoiceKind choice -> ChoiceControl.of(choice, words, turner);
            case VariantKind variant -> ChoiceControl.of(variant, words, turner);
            case TextKind text -> new WrittenControl(text, look, faults, this::nameOfOffer, turner);
            case RecordKind record -> new Heading();
            case ListKind list -> new ListControl(list, words, turner);
        };
    }

    /** A unit is a word of the bundles, or a sign that needs none. */
    private String unit(String unit) {
        return words.has(unit) ? words.say(unit) : unit;
    }

    private String nameOfOffer(String text) {
        return OfferNames.of(text).map(words::say).orElse("");
    }

    private void name(KnobControl control, KnobEntry entry) {
        String name = RichText.spoken(entry.label().in(words));
        String id = entry.path().replace('.', '-');
        input(control.field()).setAccessibleText(name);
        input(control.field()).setId("knob-" + id);
        control.below()
                .ifPresent(slider -> {
                    slider.setAccessibleText(name);
                    slider.setId("slider-" + id);
                });
    }

    /** The part of a control that takes the focus. */
    private static Node input(Node field) {
        Node found = field.lookup(".value-input");
        return found instanceof TextField input ? input : field;
    }

    private void remove(KnobEntry entry) {
        List<Object> items = new ArrayList<>(items(entry.listPath()));
        ListKind list = (ListKind) path(entry.listPath()).kind(session.setup(lane));
        if (items.size() > list.min()) {
            items.remove(entry.index());
            session.turn(lane, entry.listPath(), List.copyOf(items), false);
        }
    }

    private List<?> items(String path) {
        return (List<?>) path(path).in(session.setup(lane));
    }

    private KnobPath path(String path) {
        return KnobPath.of(
                org.gradientlab.experiment.Declaration.of(session.scene().bench()), path);
    }

    private record LaneTurner(Session session, int lane, String path) implements Turner {
        @Override
        public void turn(Object value, boolean adjusting) {
            session.turn(lane, path, value, adjusting);
        }

        @Override
        public boolean hasRoomBeside() {
            return !session.lanes().isFull();
        }

        @Override
        public void beside(Object value) {
            session.lanes().beside(lane, path, value);
        }

        @Override
        public void sweep(List<?> values) {
            session.lanes().sweep(lane, path, values);
        }
    }

    /** A record has no value to set as a whole: its label heads the rows of its knobs. */
    private static final class Heading implements KnobControl {
        private final Region nothing = new Region();

        @Override
        public Node field() {
            return nothing;
        }

        @Override
        public void show(Object value) {
            // Each of its knobs shows itself in a row of its own.
        }
    }
}

package org.gradientlab.bench.classify;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.gradientlab.plot.Look;
import org.gradientlab.view.VerdictChip.Tone;
import org.gradientlab.words.Word;
import org.gradientlab.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * The doctor: what goes wrong, where, and what to try, worst first, one finding at a time; or that
 * nothing does.
 */
final class DoctorCard extends VBox {
    private static final int MOST_REMEDIES = 4;

    private final Consumer<Remedy> trying;
    private final Label sign = new Label();
    private final Label title = new Label();
    private final Label sentence = new Label();
    private final Button next = new Button();
    private final VBox remedies = new VBox();
    private List<Finding> findings = List.of();
    private Look look = Look.standard();
    private @Nullable Tone tone;
    private int shown;

    /** Hands on the remedy that is to be tried. */
    DoctorCard(Consumer<Remedy> trying) {
        this.trying = trying;
        getStyleClass().add("doctor");
        setId("doctor");
        title.getStyleClass().add("doctor-title");
        sign.getStyleClass().add("doctor-sign");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        next.getStyleClass().add("tiny-text");
        next.setId("next-finding");
        next.setMinWidth(USE_PREF_SIZE);
        next.setOnAction(event -> turnPage());
        remedies.getStyleClass().add("doctor-remedies");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        title.setWrapText(true);
        sign.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(sign, title, next);
        head.getStyleClass().add("doctor-head");
        getChildren().addAll(head, sentence, remedies);
    }

    /** Shows what is wrong, or with nothing wrong, how the run stands. */
    void show(List<Finding> newFindings, Word otherwise, Look newLook) {
        boolean same = newFindings.equals(findings) && newLook.equals(look);
        Finding last = finding(findings);
        Symptom before = last == null ? null : last.symptom();
        findings = List.copyOf(newFindings);
        look = newLook;
        shown = indexOf(before);
        if (findings.isEmpty()) {
            fill(Tone.GOOD, look.words().say("classify.doctor.fine"), otherwise.in(look.words()));
            showRemedies(List.of());
        } else if (!same || remedies.getChildren().isEmpty()) {
            showFinding();
        }
    }

    /** Says why a run cannot begin. */
    void showUnready(Word why, Look newLook) {
        findings = List.of();
        look = newLook;
        fill(Tone.CAREFUL, look.words().say("classify.not-ready"), why.in(look.words()));
        showRemedies(List.of());
    }

    private static @Nullable Finding finding(List<Finding> all, int index) {
        return index < all.size() ? all.get(index) : null;
    }

    private @Nullable Finding finding(List<Finding> all) {
        return finding(all, shown);
    }

    /** The one that is shown; none where all is well. */
    @Nullable Finding shown() {
        return finding(findings);
    }

    private int indexOf(@Nullable Symptom symptom) {
        for (int i = 0; i < findings.size(); i++) {
            if (findings.get(i).symptom() == symptom) {
                return i;
            }
        }
        return 0;
    }

    private void turnPage() {
        shown = (shown + 1) % Math.max(1, findings.size());
        showFinding();
    }

    private void showFinding() {
        Words words = look.words();
        Finding finding = findings.get(shown);
        fill(
                tone(finding.symptom()),
                finding.symptom().word().in(words),
                finding.sentence().in(words));
        offer(next, findings.size() > 1);
        next.setText((shown + 1) + " / " + findings.size());
        next.setAccessibleText(words.say("classify.next-finding"));
        showRemedies(finding.remedies());
    }

    private static Tone tone(Symptom symptom) {
        return symptom == Symptom.NOT_A_NUMBER || symptom == Symptom.DIVERGES
                ? Tone.WRONG
                : Tone.CAREFUL;
    }

    private void fill(Tone newTone, String heading, String text) {
        if (newTone != tone) {
            tone = newTone;
            getStyleClass().setAll("doctor", newTone.name().toLowerCase(Locale.ROOT));
        }
        sign.setText(
                switch (newTone) {
                    case GOOD -> "✓";
                    case CAREFUL -> "!";
                    case WRONG -> "×";
                });
        title.setText(heading);
        sentence.setText(text);
        offer(next, false);
        setAccessibleText(heading + ": " + text);
    }

    /**
     * A button that says what it said stays the same one, whatever the numbers in the sentence are
     * by now: else a run at full speed would take it away under the finger that presses it.
     */
    private void showRemedies(List<Remedy> offered) {
        List<Node> buttons = remedies.getChildren();
        int count = Math.min(MOST_REMEDIES, offered.size());
        buttons.subList(Math.min(count, buttons.size()), buttons.size()).clear();
        for (int i = 0; i < count; i++) {
            Remedy remedy = offered.get(i);
            String label = remedy.label().in(look.words());
            if (i == buttons.size()) {
                buttons.add(remedyButton(label));
            } else if (!((Button) buttons.get(i)).getText().equals(label)) {
                buttons.set(i, remedyButton(label));
            }
            ((Button) buttons.get(i)).setOnAction(event -> trying.accept(remedy));
        }
    }

    private static Button remedyButton(String label) {
        Button button = new Button(label);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("remedy");
        return button;
    }

    /** Leaves out remedies from the last where there is no room for all; the first always stays. */
    void fit(double width, double height) {
        double inside = width - snappedLeftInset() - snappedRightInset();
        Insets around = remedies.getInsets();
        double taken =
                prefHeight(width)
                        - remedies.prefHeight(inside)
                        + around.getTop()
                        + around.getBottom();
        List<Node> buttons = remedies.getChildren();
        for (int i = 0; i < buttons.size(); i++) {
            double gap = i == 0 ? 0 : remedies.getSpacing();
            taken += gap + Math.ceil(buttons.get(i).prefHeight(inside));
            offer(buttons.get(i), i == 0 || taken <= height);
        }
    }

    private static void offer(Node node, boolean offered) {
        node.setVisible(offered);
        node.setManaged(offered);
    }
}

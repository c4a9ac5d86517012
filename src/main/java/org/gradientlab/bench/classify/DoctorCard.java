package org.gradientlab.bench.classify;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
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
        offerNext(findings.size() > 1);
        next.setText((shown + 1) + " / " + findings.size());
        next.setAccessibleText(words.say("classify.next-finding"));
        showRemedies(finding.remedies());
    }

    private static Tone tone(Symptom symptom) {
        return symptom == Symptom.NOT_A_NUMBER || symptom == Symptom.DIVERGES
                ? Tone.WRONG
                : Tone.CAREFUL;
    }

    private void fill(Tone tone, String heading, String text) {
        getStyleClass().setAll("doctor", tone.name().toLowerCase(Locale.ROOT));
        sign.setText(
                switch (tone) {
                    case GOOD -> "✓";
                    case CAREFUL -> "!";
                    case WRONG -> "×";
                });
        title.setText(heading);
        sentence.setText(text);
        offerNext(false);
        setAccessibleText(heading + ": " + text);
    }

    private void offerNext(boolean offered) {
        next.setVisible(offered);
        next.setManaged(offered);
    }

    private void showRemedies(List<Remedy> offered) {
        remedies.getChildren().clear();
        for (Remedy remedy : offered.subList(0, Math.min(MOST_REMEDIES, offered.size()))) {
            Button button = new Button(remedy.label().in(look.words()));
            button.setMaxWidth(Double.MAX_VALUE);
            button.getStyleClass().add("remedy");
            button.setOnAction(event -> trying.accept(remedy));
            remedies.getChildren().add(button);
        }
    }

    /** Leaves out remedies from the last where there is no room for all. */
    void fit(double width, double height) {
        remedies.getChildren()
                .forEach(button -> {
                    button.setVisible(true);
                    button.setManaged(true);
                });
        for (int i = remedies.getChildren().size() - 1; i > 0 && prefHeight(width) > height; i--) {
            remedies.getChildren().get(i).setVisible(false);
            remedies.getChildren().get(i).setManaged(false);
        }
    }
}

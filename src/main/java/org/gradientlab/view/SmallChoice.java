package org.gradientlab.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** A few words in a row, one of which is chosen: for what a plot shows, not for a knob. */
public final class SmallChoice extends HBox {
    private static final List<String> PILLS = List.of("left-pill", "center-pill", "right-pill");

    private final ToggleGroup group = new ToggleGroup();
    private final List<ToggleButton> buttons = new ArrayList<>();
    private final Runnable changed;
    private boolean quiet;

    /** Runs {@code changed} after another word was chosen. */
    public SmallChoice(int count, Runnable changed) {
        this.changed = changed;
        getStyleClass().add("segmented");
        for (int i = 0; i < count; i++) {
            ToggleButton button = new ToggleButton();
            button.getStyleClass().add("tiny");
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
            buttons.add(button);
        }
        getChildren().addAll(buttons);
        roundTheEnds();
        group.selectToggle(buttons.getFirst());
        group.selectedToggleProperty()
                .addListener((toggle, was, is) -> {
                    if (is == null) {
                        group.selectToggle(was);
                    } else if (was != null && !quiet) {
                        this.changed.run();
                    }
                });
    }

    /** The first and the last of those that are offered; a single one is round at both. */
    private void roundTheEnds() {
        List<ToggleButton> offered = buttons.stream().filter(ToggleButton::isManaged).toList();
        for (int i = 0; i < offered.size(); i++) {
            List<String> look = offered.get(i).getStyleClass();
            look.removeAll(PILLS);
            if (offered.size() > 1) {
                look.add(PILLS.get(i == 0 ? 0 : i == offered.size() - 1 ? 2 : 1));
            }
        }
    }

    public void name(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            buttons.get(i).setText(words.get(i));
        }
    }

    /** Whether more than one of the words is offered. */
    public boolean isChoice() {
        return buttons.stream().filter(ToggleButton::isManaged).count() > 1;
    }

    public int chosen() {
        return buttons.indexOf((ToggleButton) group.getSelectedToggle());
    }

    public void choose(int index) {
        group.selectToggle(buttons.get(index));
    }

    /** Shows which is chosen, as it was chosen elsewhere. */
    public void showChosen(int index) {
        quiet = true;
        choose(index);
        quiet = false;
    }

    /** As {@link #offer}, with nothing run where the chosen one goes. */
    public void offerQuietly(int index, boolean offered) {
        quiet = true;
        offer(index, offered);
        quiet = false;
    }

    /** Leaves one of the words out; if it was chosen, the first that is left is. */
    public void offer(int index, boolean offered) {
        if (buttons.get(index).isManaged() != offered) {
            buttons.get(index).setVisible(offered);
            buttons.get(index).setManaged(offered);
            roundTheEnds();
        }
        if (!offered && chosen() == index) {
            choose(
                    IntStream.range(0, buttons.size())
                            .filter(other -> buttons.get(other).isManaged())
                            .findFirst()
                            .orElse(0));
        }
    }
}

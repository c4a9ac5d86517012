package org.gradientlab.shell.panel;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.gradientlab.experiment.ChoiceKind;
import org.gradientlab.experiment.VariantKind;
import org.gradientlab.words.Words;

/** One of a few named things: the constants of a choice, or the cases of a variant. */
final class ChoiceControl<T> implements KnobControl {
    private final ComboBox<T> box = new ComboBox<>();
    private final Function<Object, T> optionOf;
    private boolean showing;

    static KnobControl of(ChoiceKind choice, Words words, Turner turner) {
        Function<Enum<?>, String> word = constant -> words.say(choice.labelKey(constant));
        ChoiceControl<Enum<?>> control =
                new ChoiceControl<>(
                        choice.constants(),
                        word,
                        value -> (Enum<?>) value,
                        constant -> turner.turn(constant, false));
        BesideMenu.on(
                control.box, control.box.getItems(), word, constant -> constant, words, turner);
        return control;
    }

    static KnobControl of(VariantKind variant, Words words, Turner turner) {
        Function<VariantKind.Case, String> word = one -> words.say(variant.labelKey(one));
        ChoiceControl<VariantKind.Case> control =
                new ChoiceControl<>(
                        variant.cases(),
                        word,
                        variant::caseOf,
                        one -> turner.turn(one.defaults(), false));
        BesideMenu.on(
                control.box, variant.cases(), word, VariantKind.Case::defaults, words, turner);
        return control;
    }

    private interface Choose<T> {
        void choose(T option);
    }

    private ChoiceControl(
            List<T> options,
            Function<T, String> word,
            Function<Object, T> optionOf,
            Choose<T> choose) {
        this.optionOf = optionOf;
        box.getItems().setAll(options);
        box.getStyleClass().add("knob-choice");
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(T option) {
                        return option == null ? "" : word.apply(option);
                    }

                    @Override
                    public T fromString(String text) {
                        throw new UnsupportedOperationException("the box is not editable");
                    }
                });
        box.valueProperty()
                .subscribe(option -> {
                    if (option != null && !showing) {
                        choose.choose(option);
                    }
                });
    }

    @Override
    public Node field() {
        return box;
    }

    @Override
    public void show(Object value) {
        showing = true;
        box.setValue(optionOf.apply(value));
        showing = false;
    }
}

package org.gradientlab.shell.panel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gradientlab.experiment.Declaration;
import org.gradientlab.experiment.KnobDeclaration;
import org.gradientlab.experiment.KnobKind;
import org.gradientlab.experiment.ListKind;
import org.gradientlab.experiment.RecordKind;
import org.gradientlab.experiment.Setup;
import org.gradientlab.experiment.VariantKind;
import org.gradientlab.knob.Group;
import org.gradientlab.words.Word;

/**
 * One row of the panel: a knob at a path, however deep in the setup it lies. Two setups with equal
 * entries have the same rows and differ only in values.
 *
 * @param depth how many knobs it lies inside of
 * @param item whether it begins an item of a list, which can be taken out
 */
public record KnobEntry(
        String path, Group group, KnobKind kind, Word label, int depth, boolean item) {

    public String helpKey() {
        return label.key() + ".help";
    }

    /** The path of the list an item belongs to. */
    String listPath() {
        return path.substring(0, path.lastIndexOf('.'));
    }

    int index() {
        return Integer.parseInt(path.substring(path.lastIndexOf('.') + 1));
    }

    /** The rows for a setup, in the order of the groups, without knobs that are idle. */
    public static List<KnobEntry> of(Declaration declaration, Setup setup) {
        List<KnobEntry> entries = new ArrayList<>();
        for (KnobDeclaration knob : declaration.knobs()) {
            if (!setup.idle().contains(knob.name())) {
                new Walk(knob.group(), entries).knob("", knob, setup, 0);
            }
        }
        entries.sort(Comparator.comparing(KnobEntry::group));
        return entries;
    }

    /** The way through the knobs inside one knob, in the order in which they are declared. */
    private record Walk(Group group, List<KnobEntry> entries) {

        private void knob(String prefix, KnobDeclaration knob, Object record, int depth) {
            Word label = Word.of(knob.labelKey());
            value(prefix + knob.name(), label, knob.kind(), knob.valueIn(record), depth, false);
        }

        private void value(
                String path, Word label, KnobKind kind, Object value, int depth, boolean item) {
            entries.add(new KnobEntry(path, group, kind, label, depth, item));
            switch (kind) {
                case RecordKind(Declaration inside) -> inside(path, inside, value, depth);
                case VariantKind variant ->
                        inside(path, variant.caseOf(value).declaration(), value, depth);
                case ListKind list -> items(path, label, list, (List<?>) value, depth);
                default -> {}
            }
        }

        private void inside(String path, Declaration declaration, Object value, int depth) {
            declaration.knobs().forEach(knob -> knob(path + ".", knob, value, depth + 1));
        }

        private void items(String path, Word label, ListKind list, List<?> values, int depth) {
            for (int i = 0; i < values.size(); i++) {
                Word name = Word.of(label.key() + ".item", i + 1);
                value(path + "." + i, name, list.element(), values.get(i), depth + 1, true);
            }
        }
    }
}

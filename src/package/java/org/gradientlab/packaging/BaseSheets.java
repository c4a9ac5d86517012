package org.gradientlab.packaging;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The sheets that all controls are styled by, less the controls that the lab has none of and the
 * names it gives to none: reading them is a fifteenth of the start. They go into the lab's own jar,
 * which is looked into first.
 */
final class BaseSheets {
    private static final String SHEETS = "atlantafx/base/theme/primer-(light|dark)\\.css";

    /** {@code AbsentControlsTest} sees to it that the lab really has none of them. */
    private static final Set<String> ABSENT =
            Set.of(
                    "accordion",
                    "alert",
                    "axis",
                    "bb-code",
                    "breadcrumbs",
                    "calendar",
                    "calendar-grid",
                    "caption-menu-item",
                    "chart",
                    "choice-box",
                    "color-palette",
                    "color-picker",
                    "custom-color-dialog",
                    "date-picker",
                    "date-picker-popup",
                    "dialog-pane",
                    "html-editor",
                    "menu-bar",
                    "message",
                    "modal-box",
                    "modal-pane",
                    "notification",
                    "pagination",
                    "progress-bar",
                    "progress-indicator",
                    "radio-button",
                    "ring-progress-indicator",
                    "segmented-control",
                    "spinner",
                    "split-menu-button",
                    "split-pane",
                    "tab-line",
                    "tab-pane",
                    "tile",
                    "tile-base",
                    "titled-pane",
                    "toggle-switch",
                    "tool-bar",
                    "tree-cell",
                    "tree-table-cell",
                    "tree-table-row-cell",
                    "tree-table-view",
                    "tree-view");

    /** What AtlantaFX lets nodes be called besides; the same test sees to it that none is. */
    private static final Set<String> UNUSED_NAMES =
            Set.of(
                    "align-center",
                    "align-left",
                    "align-right",
                    "alt-icon",
                    "bordered",
                    "button-circle",
                    "button-outlined",
                    "danger",
                    "dense",
                    "edge-to-edge",
                    "flat",
                    "font-icon",
                    "ikonli-font-icon",
                    "interactive",
                    "progress-slider",
                    "rounded",
                    "selectable-text",
                    "striped",
                    "success",
                    "title-1",
                    "title-2",
                    "title-3",
                    "title-4",
                    "warning");

    private static final List<String> UNUSED_BEGINNINGS =
            List.of(
                    "bg-",
                    "border-",
                    "chart-",
                    "elevated-",
                    "text-on-",
                    "text-muted",
                    "text-subtle");

    private static final Pattern REMARK = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
    private static final Pattern STYLE_CLASS =
            Pattern.compile("[.](chart|default-color|html-editor|[a-z][a-z0-9-]*)");

    private BaseSheets() {}

    /** Those of a jar, into a folder under the same names. */
    static void write(Path jar, Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry :
                    zip.stream().filter(one -> one.getName().matches(SHEETS)).toList()) {
                byte[] text = zip.getInputStream(entry).readAllBytes();
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.writeString(file, less(new String(text, StandardCharsets.UTF_8)));
            }
        }
    }

    static String less(String sheet) {
        return RULE.matcher(REMARK.matcher(sheet).replaceAll(""))
                .results()
                .map(BaseSheets::rule)
                .collect(Collectors.joining());
    }

    private static String rule(MatchResult rule) {
        String kept =
                Arrays.stream(rule.group(1).split(","))
                        .filter(BaseSheets::isOfUse)
                        .collect(Collectors.joining(","));
        return kept.isEmpty() ? "" : kept + "{" + rule.group(2) + "}\n";
    }

    private static boolean isOfUse(String selector) {
        return STYLE_CLASS
                .matcher(selector)
                .results()
                .map(one -> one.group(1))
                .noneMatch(BaseSheets::isUnused);
    }

    private static boolean isUnused(String name) {
        return ABSENT.contains(name)
                || UNUSED_NAMES.contains(name)
                || UNUSED_BEGINNINGS.stream().anyMatch(name::startsWith);
    }
}

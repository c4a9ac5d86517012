package org.gradientlab.shell.session;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.gradientlab.plot.Theme;
import org.gradientlab.words.Fault;
import org.gradientlab.words.Figures;
import org.gradientlab.words.Language;

/** Writes and reads settings as a small text of {@code name = value} lines. */
final class SettingsText {
    private static final String VERSION = "1";

    private SettingsText() {}

    static String write(Settings settings) {
        Map<String, String> entries = new TreeMap<>();
        entries.put("lab", VERSION);
        entries.put("theme", settings.theme().id());
        entries.put("language", settings.language().code());
        entries.put("scale", Figures.exact(settings.scale()));
        entries.put("reduced-motion", Boolean.toString(settings.reducedMotion()));
        entries.put("window.width", Figures.exact(settings.width()));
        entries.put("window.height", Figures.exact(settings.height()));
        entries.put(
                "speed",
                Double.isInfinite(settings.speed()) ? "full" : Figures.exact(settings.speed()));
        entries.put("ticker", Boolean.toString(settings.ticker()));
        for (int i = 0; i < settings.recent().size(); i++) {
            entries.put("recent." + i, settings.recent().get(i).toString());
        }
        StringBuilder text = new StringBuilder();
        entries.forEach((name, value) ->
                text.append(name).append(" = ").append(escaped(value)).append('\n'));
        return text.toString();
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    /** Throws a fault where the text cannot be settings that this lab wrote. */
    static Settings read(String text) {
        Properties entries = new Properties();
        try {
            entries.load(new StringReader(text));
            if (!VERSION.equals(entries.getProperty("lab"))) {
                throw new Fault("shell.settings-version");
            }
            return settings(entries);
        } catch (IOException | IllegalArgumentException e) {
            throw new Fault("shell.settings-unreadable");
        }
    }

    private static Settings settings(Properties entries) {
        Settings fresh = Settings.fresh();
        return new Settings(
                Theme.valueOf(
                        entries.getProperty("theme", fresh.theme().name())
                                .toUpperCase(Locale.ROOT)),
                Language.ofCode(entries.getProperty("language", fresh.language().code())),
                number(entries, "scale", 1, Settings.SMALLEST_SCALE, Settings.LARGEST_SCALE),
                Boolean.parseBoolean(entries.getProperty("reduced-motion")),
                number(entries, "window.width", fresh.width(), 320, 20_000),
                number(entries, "window.height", fresh.height(), 240, 20_000),
                "full".equals(entries.getProperty("speed"))
                        ? Double.POSITIVE_INFINITY
                        : number(entries, "speed", fresh.speed(), 0.1, 1e6),
                Boolean.parseBoolean(
                        entries.getProperty("ticker", Boolean.toString(fresh.ticker()))),
                recent(entries));
    }

    private static double number(
            Properties entries, String name, double otherwise, double min, double max) {
        double number = Double.parseDouble(entries.getProperty(name, Figures.exact(otherwise)));
        if (!(number >= min && number <= max)) {
            throw new IllegalArgumentException(name);
        }
        return number;
    }

    private static List<Path> recent(Properties entries) {
        List<Path> recent = new ArrayList<>();
        for (int i = 0; entries.containsKey("recent." + i); i++) {
            try {
                recent.add(Path.of(entries.getProperty("recent." + i)));
            } catch (InvalidPathException e) {
                throw new IllegalArgumentException(e);
            }
        }
        return recent;
    }
}

package org.gradientlab.shell.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gradientlab.plot.Theme;
import org.gradientlab.words.Language;

/** What the person has chosen about the lab itself; kept between starts. */
public record Settings(
        Theme theme,
        Language language,
        double scale,
        boolean reducedMotion,
        double width,
        double height,
        double speed,
        boolean ticker,
        List<Path> recent) {
    public static final double SMALLEST_SCALE = 0.8;
    public static final double LARGEST_SCALE = 2.5;
    private static final int MOST_RECENT = 8;

    public Settings {
        recent = List.copyOf(recent);
    }

    /** What a first start has: the language of the system if the lab speaks it. */
    public static Settings fresh() {
        Language language =
                Locale.getDefault().getLanguage().equals(Language.CHINESE.code())
                        ? Language.CHINESE
                        : Language.ENGLISH;
        return new Settings(Theme.LIGHT, language, 1, false, 1280, 760, 2, true, List.of());
    }

    public Settings withTheme(Theme next) {
        return new Settings(
                next, language, scale, reducedMotion, width, height, speed, ticker, recent);
    }

    public Settings withLanguage(Language next) {
        return new Settings(
                theme, next, scale, reducedMotion, width, height, speed, ticker, recent);
    }

    public Settings withScale(double next) {
        double legal = Math.clamp(next, SMALLEST_SCALE, LARGEST_SCALE);
        return new Settings(
                theme, language, legal, reducedMotion, width, height, speed, ticker, recent);
    }

    public Settings withReducedMotion(boolean next) {
        return new Settings(theme, language, scale, next, width, height, speed, ticker, recent);
    }

    public Settings withSize(double nextWidth, double nextHeight) {
        return new Settings(
                theme,
                language,
                scale,
                reducedMotion,
                nextWidth,
                nextHeight,
                speed,
                ticker,
                recent);
    }

    public Settings withSpeed(double next) {
        return new Settings(
                theme, language, scale, reducedMotion, width, height, next, ticker, recent);
    }

    /** Whether an audience sees which keys are pressed. */
    public Settings withTicker(boolean next) {
        return new Settings(
                theme, language, scale, reducedMotion, width, height, speed, next, recent);
    }

    /** With a file as the most recent scene. */
    public Settings withRecent(Path file) {
        List<Path> files = new ArrayList<>(recent);
        files.remove(file);
        files.addFirst(file);
        return withRecent(files.subList(0, Math.min(files.size(), MOST_RECENT)));
    }

    public Settings without(Path file) {
        return withRecent(recent.stream().filter(path -> !path.equals(file)).toList());
    }

    private Settings withRecent(List<Path> files) {
        return new Settings(
                theme, language, scale, reducedMotion, width, height, speed, ticker, files);
    }
}

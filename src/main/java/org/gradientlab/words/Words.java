package org.gradientlab.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The words of one language, looked up by key. The part of a key before its first dot names the
 * bundle file, so that a new bench brings its words as one more file and no list has to know it.
 */
public final class Words {
    private static final Map<Language, Words> SPOKEN = new ConcurrentHashMap<>();

    private final Language language;
    private final Map<String, Properties> bundles = new ConcurrentHashMap<>();

    private Words(Language language) {
        this.language = language;
    }

    public static Words in(Language language) {
        return SPOKEN.computeIfAbsent(language, Words::new);
    }

    public Language language() {
        return language;
    }

    public boolean has(String key) {
        return find(key) != null;
    }

    /**
     * The text of a key with {0}, {1} … replaced by the arguments. Numbers are written as a person
     * would, a {@link Fault} or {@link Word} in this language. A missing key shows itself.
     */
    public String say(String key, Object... arguments) {
        String text = find(key);
        if (text == null) {
            return "⟨" + key + "⟩";
        }
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", spoken(arguments[i]));
        }
        return text;
    }

    /** The same, begun as a sentence is. */
    public String sentence(String key) {
        return begun(say(key));
    }

    /** A text begun as a sentence is; a symbol at the beginning stays as it is. */
    public static String begun(String text) {
        boolean begunByWord = text.matches("[a-z]{2}.*");
        return begunByWord ? Character.toUpperCase(text.charAt(0)) + text.substring(1) : text;
    }

    private String spoken(Object argument) {
        return switch (argument) {
            case Word word -> say(word.key(), word.arguments().toArray());
            case Fault fault -> fault.in(this);
            case Double number -> Figures.plain(number);
            default -> argument.toString();
        };
    }

    private @Nullable String find(String key) {
        int dot = key.indexOf('.');
        String bundle = dot < 0 ? key : key.substring(0, dot);
        return bundles.computeIfAbsent(bundle, this::load).getProperty(key);
    }

    private Properties load(String bundle) {
        Properties entries = new Properties();
        String path = "/assets/words/" + language.code() + "/" + bundle + ".properties";
        try (InputStream in = Words.class.getResourceAsStream(path)) {
            if (in != null) {
                entries.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
        return entries;
    }
}

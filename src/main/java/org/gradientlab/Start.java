package org.gradientlab;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/**
 * Starts the {@link Launcher}, or says that this Java is too old. Compiled for Java 8, so that an
 * old Java can say so at all; therefore it uses nothing of the lab.
 */
public final class Start {
    private static final int OLDEST = 25;

    private Start() {}

    public static void main(String[] args) throws ReflectiveOperationException, IOException {
        String version = System.getProperty("java.specification.version", "0");
        if (version.startsWith("1.") || Integer.parseInt(version) < OLDEST) {
            System.err.println(sentence().replace("{0}", version));
            System.exit(2);
        }
        Class.forName("org.gradientlab.Launcher")
                .getMethod("main", String[].class)
                .invoke(null, (Object) args);
    }

    private static String sentence() throws IOException {
        boolean chinese = Locale.getDefault().getLanguage().equals("zh");
        String path = "/assets/words/" + (chinese ? "zh" : "en") + "/start.properties";
        Properties words = new Properties();
        try (InputStream in = Start.class.getResourceAsStream(path)) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return words.getProperty("start.old-java");
    }
}

package org.gradientlab.words;

/** A language the lab speaks. */
public enum Language {
    ENGLISH("en", "English"),
    CHINESE("zh", "中文");

    private final String code;
    private final String ownName;

    Language(String code, String ownName) {
        this.code = code;
        this.ownName = ownName;
    }

    public String code() {
        return code;
    }

    /** What its speakers call it: the same whatever the window's language. */
    public String ownName() {
        return ownName;
    }

    public static Language ofCode(String code) {
        for (Language language : values()) {
            if (language.code.equals(code)) {
                return language;
            }
        }
        throw new Fault("words.unknown-language", code);
    }
}

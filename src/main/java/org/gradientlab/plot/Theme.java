package org.gradientlab.plot;

/** The three ways the lab can be coloured. */
public enum Theme {
    LIGHT("light", "/atlantafx/base/theme/primer-light.css"),
    DARK("dark", "/atlantafx/base/theme/primer-dark.css"),
    /** Black on white with doubled lines, for a beamer in a bright room. */
    PROJECTOR("projector", "/atlantafx/base/theme/primer-light.css");

    private final String id;
    private final String userAgentSheet;

    Theme(String id, String userAgentSheet) {
        this.id = id;
        this.userAgentSheet = userAgentSheet;
    }

    /** What it is called in settings, on the command line and among the stylesheets. */
    public String id() {
        return id;
    }

    String sheet() {
        return "/assets/styles/" + id + ".css";
    }

    String userAgentSheet() {
        return userAgentSheet;
    }
}

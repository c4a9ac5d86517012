package org.gradientlab.code;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The library a script is written for; its name is the same in every language. */
public enum Dialect {
    NUMPY("NumPy", "np", "0.0"),
    PYTORCH("PyTorch", "torch", "torch.zeros(())"),
    KERAS("Keras", "ops", "np.zeros(())");

    private final String label;
    private final String module;
    private final String nothing;

    Dialect(String label, String module, String nothing) {
        this.label = label;
        this.module = module;
        this.nothing = nothing;
    }

    /** As its makers write it. */
    public String label() {
        return label;
    }

    /** As the command line and file names write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Dialect> named(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    /** A function of the library, such as np.sqrt. */
    String function(String name) {
        return module + "." + name;
    }

    /** A single value as a number of Python. */
    String number(String value) {
        return switch (this) {
            case NUMPY -> value;
            case PYTORCH -> value + ".item()";
            case KERAS -> "float(" + value + ")";
        };
    }

    /** Whether a single value is a finite number, as a condition. */
    String isFinite(String value) {
        return this == PYTORCH ? value + ".isfinite()" : "np.isfinite(" + value + ")";
    }

    /** A 0 that numbers of any shape can be added to. */
    String nothing() {
        return nothing;
    }
}

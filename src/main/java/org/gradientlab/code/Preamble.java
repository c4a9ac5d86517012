package org.gradientlab.code;

import java.util.List;
import java.util.stream.Stream;

/** Writes the lines every script of a dialect begins with. */
final class Preamble {
    private Preamble() {}

    /** Puts them on a page; only what the rest of the script uses is imported. */
    static void write(Page page, Dialect dialect, Page rest, long steps) {
        List<String> standard =
                Stream.of("base64", "copy", "functools", "math", "os")
                        .filter(name -> rest.mentions(name + ".") || isForBackend(name, dialect))
                        .toList();
        standard.forEach(name -> page.add("import " + name));
        if (!standard.isEmpty()) {
            page.blank();
        }
        switch (dialect) {
            case NUMPY ->
                    page.add("import numpy as np")
                            .blank()
                            .add("np.seterr(all=\"ignore\")", "code.ignore");
            case PYTORCH -> torch(page, rest);
            case KERAS -> keras(page, rest);
        }
        page.add("steps = " + steps);
    }

    private static boolean isForBackend(String name, Dialect dialect) {
        return dialect == Dialect.KERAS && name.equals("os");
    }

    private static void torch(Page page, Page rest) {
        if (rest.mentions("np.")) {
            page.add("import numpy as np");
        }
        page.add("import torch");
        if (rest.mentions("F.")) {
            page.add("import torch.nn.functional as F");
        }
        if (rest.mentions("nn.")) {
            page.add("from torch import nn");
        }
        page.blank().add("torch.set_default_dtype(torch.float64)", "code.double");
    }

    private static void keras(Page page, Page rest) {
        page.add("os.environ[\"KERAS_BACKEND\"] = \"tensorflow\"", "code.backend").blank();
        page.add("import keras");
        if (rest.mentions("np.")) {
            page.add("import numpy as np");
        }
        page.add("import tensorflow as tf");
        page.add("from keras import ops").blank();
        page.add("keras.config.set_floatx(\"float64\")", "code.double");
    }
}

package org.gradientlab.code;

/** Writes the numbers of a point, so that they can be printed. */
final class Place {
    private Place() {}

    static String numbers(String point, Dialect dialect) {
        return switch (dialect) {
            case NUMPY -> "*" + point;
            case PYTORCH -> "*" + point + ".tolist()";
            case KERAS -> "*" + point + ".numpy()";
        };
    }
}

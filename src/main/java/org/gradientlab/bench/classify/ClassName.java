package org.gradientlab.bench.classify;

/** What a class is called: by its own name, or by a letter where it is only numbered. */
final class ClassName {
    private ClassName() {}

    static String of(String name, int label) {
        return isNumbered(name, label) ? letter(label) : name;
    }

    static boolean isNumbered(String name, int label) {
        return name.equals(Integer.toString(label));
    }

    static String letter(int label) {
        return String.valueOf((char) ('A' + label));
    }
}

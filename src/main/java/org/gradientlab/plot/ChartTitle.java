package org.gradientlab.plot;

/** Chooses among the forms of a title: the first one that there is room for. */
final class ChartTitle {
    private ChartTitle() {}

    /**
     * @param forms the longest first, one a line
     * @param room in pixels; where even the shortest has none, it is written all the same
     */
    static Writing fitting(String forms, Look look, double room) {
        String[] all = forms.split("\n", -1);
        for (String form : all) {
            Writing written = Writing.of(form, look, TextStyle.CAPTION);
            if (written.width() <= room) {
                return written;
            }
        }
        return Writing.of(all[all.length - 1], look, TextStyle.CAPTION);
    }
}

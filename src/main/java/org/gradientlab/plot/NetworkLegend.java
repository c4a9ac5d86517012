package org.gradientlab.plot;

/**
 * What stands under a drawn network.
 *
 * @param positive the name of the solid blue links; empty for no legend at all
 * @param note at the right, a {@link Writing} source; empty for none
 */
public record NetworkLegend(String positive, String negative, String note) {
    public static final NetworkLegend NONE = new NetworkLegend("", "", "");

    boolean isEmpty() {
        return positive.isEmpty() && note.isEmpty();
    }
}

package org.gradientlab.plot;

import java.util.List;
import javafx.scene.paint.Color;

/** Turns a share between 0 and 1 into a colour, smoothly between evenly spaced stops. */
public final class ColourMap {
    private static final int SHADES = 1024;

    private final int[] argb;

    private ColourMap(int[] argb) {
        this.argb = argb;
    }

    static ColourMap of(List<Color> stops) {
        int[] argb = new int[SHADES];
        for (int i = 0; i < SHADES; i++) {
            double at = i * (stops.size() - 1.0) / (SHADES - 1);
            int low = Math.min((int) at, stops.size() - 2);
            argb[i] = Raster.argb(stops.get(low).interpolate(stops.get(low + 1), at - low));
        }
        return new ColourMap(argb);
    }

    /** The middle part of this map: under points a map must stay pale. */
    public ColourMap middle(double share) {
        int[] cut = new int[SHADES];
        for (int i = 0; i < SHADES; i++) {
            cut[i] = argb(0.5 + share * (i / (SHADES - 1.0) - 0.5));
        }
        return new ColourMap(cut);
    }

    /** Opaque ARGB; what is not a number has the colour of the middle. */
    public int argb(double share) {
        double inside = Double.isNaN(share) ? 0.5 : Math.clamp(share, 0, 1);
        return argb[(int) Math.round(inside * (SHADES - 1))];
    }

    public Color colour(double share) {
        int packed = argb(share);
        return Color.rgb(packed >> 16 & 0xFF, packed >> 8 & 0xFF, packed & 0xFF);
    }
}

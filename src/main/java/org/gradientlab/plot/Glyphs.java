package org.gradientlab.plot;

import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/** Neighbouring outlines of a formula that share a colour; without one they take the text's. */
public record Glyphs(Outline outline, @Nullable Color colour) {}

/** The drawing kit: axes, curves, arrows, labels, formulas, palette. Knows no bench. */
@NullMarked
package org.gradientlab.plot;

import org.jspecify.annotations.NullMarked;

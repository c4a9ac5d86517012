/** Pictures as files: what is on screen as SVG, and moving pictures as GIF. Knows no bench. */
@NullMarked
package org.gradientlab.picture;

import org.jspecify.annotations.NullMarked;

/** The card that explains a number, over the stage. */
@NullMarked
package org.gradientlab.shell.explain;

import org.jspecify.annotations.NullMarked;

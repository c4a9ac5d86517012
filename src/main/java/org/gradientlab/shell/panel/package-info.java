/** The knob panel, made from a declaration of knobs and nothing else. */
@NullMarked
package org.gradientlab.shell.panel;

import org.jspecify.annotations.NullMarked;

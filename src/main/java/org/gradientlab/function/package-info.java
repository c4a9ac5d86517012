/** f(x) and f(x, y): typed formulas with exact derivatives, and the built-in ones. */
@NullMarked
package org.gradientlab.function;

import org.jspecify.annotations.NullMarked;

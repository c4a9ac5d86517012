/** Tests of formulas: reading, printing, differentiating, and where they have no value. */
@NullMarked
package org.gradientlab.function;

import org.jspecify.annotations.NullMarked;

/**
 * Runs told as Python scripts that do the very same: a program is declared once, for all dialects.
 */
@NullMarked
package org.gradientlab.code;

import org.jspecify.annotations.NullMarked;

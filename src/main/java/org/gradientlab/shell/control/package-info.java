/** The controls the standard ones lack, made so that they follow theme, type scale and language. */
@NullMarked
package org.gradientlab.shell.control;

import org.jspecify.annotations.NullMarked;

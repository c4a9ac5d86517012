/** Update rules on plain double[]: the same objects move two numbers and a network. */
@NullMarked
package org.gradientlab.optimizer;

import org.jspecify.annotations.NullMarked;

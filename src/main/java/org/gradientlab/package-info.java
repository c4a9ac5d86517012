@NullMarked
package org.gradientlab;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.gradientlab.code;

import org.jspecify.annotations.NullMarked;

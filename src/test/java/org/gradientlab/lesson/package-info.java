@NullMarked
package org.gradientlab.lesson;

import org.jspecify.annotations.NullMarked;

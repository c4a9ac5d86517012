/** Lessons: reading, checking, answering; no window. */
@NullMarked
package org.gradientlab.lesson;

import org.jspecify.annotations.NullMarked;

/** The lab before an audience: a large stage, a caption, a pointer, and the teacher's notes. */
@NullMarked
package org.gradientlab.shell.present;

import org.jspecify.annotations.NullMarked;

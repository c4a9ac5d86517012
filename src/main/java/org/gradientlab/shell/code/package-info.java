/** The code of a run, shown beside its picture. */
@NullMarked
package org.gradientlab.shell.code;

import org.jspecify.annotations.NullMarked;

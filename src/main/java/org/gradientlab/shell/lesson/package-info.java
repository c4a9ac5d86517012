/** The lesson pane beside the stage. */
@NullMarked
package org.gradientlab.shell.lesson;

import org.jspecify.annotations.NullMarked;

/** The lanes of a scene as they are shown: on the stage of the window, and in pictures of it. */
@NullMarked
package org.gradientlab.shell.stage;

import org.jspecify.annotations.NullMarked;

/** What is on screen as files: pictures, moving pictures, numbers, the scene itself. */
@NullMarked
package org.gradientlab.shell.export;

import org.jspecify.annotations.NullMarked;

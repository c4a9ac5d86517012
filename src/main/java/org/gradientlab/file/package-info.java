/** Files that are there whole or not at all. */
@NullMarked
package org.gradientlab.file;

import org.jspecify.annotations.NullMarked;

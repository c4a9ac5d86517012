/** What the packager takes for granted of the lab. */
@NullMarked
package org.gradientlab.packaging;

import org.jspecify.annotations.NullMarked;

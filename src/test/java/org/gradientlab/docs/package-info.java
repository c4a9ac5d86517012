/** Whether what the documents say is so. */
@NullMarked
package org.gradientlab.docs;

import org.jspecify.annotations.NullMarked;

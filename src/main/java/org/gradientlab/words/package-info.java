/** Every word a person reads, in each language, and the faults that are told in them. */
@NullMarked
package org.gradientlab.words;

import org.jspecify.annotations.NullMarked;

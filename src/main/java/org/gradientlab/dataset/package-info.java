/** Points to learn from: generators, files, drawn points, splits, folds, scaling. */
@NullMarked
package org.gradientlab.dataset;

import org.jspecify.annotations.NullMarked;

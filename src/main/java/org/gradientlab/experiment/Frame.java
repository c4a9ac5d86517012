package org.gradientlab.experiment;

/**
 * What a view needs to draw one step, and nothing of how: immutable, made by a run, read by its
 * view.
 */
public interface Frame {}

package org.gradientlab.view;

/**
 * A bound that matters on a slider: its place, a word at it, and a line of help below ("stable
 * below 2/f″ = 1").
 */
public record KnobMark(double value, String word, String help) {}

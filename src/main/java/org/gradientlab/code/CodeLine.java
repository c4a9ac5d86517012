package org.gradientlab.code;

/** One line of a script and what the run does there. */
public record CodeLine(String text, Moment moment) {}

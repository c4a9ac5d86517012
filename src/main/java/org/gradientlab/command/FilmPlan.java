package org.gradientlab.command;

/**
 * Which steps of a run become a moving picture.
 *
 * @param every so many steps there is a picture; 0 for as many as make a film of a good length
 * @param perSecond how many pictures a second
 */
public record FilmPlan(long from, long to, long every, double perSecond) {}

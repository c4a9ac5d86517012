package org.gradientlab.dataset;

/** Whether the first row of a CSV file holds the names of the columns. */
public enum HeaderRow {
    /** It does where it has text in a column that has a number below. */
    DETECT,
    YES,
    NO
}

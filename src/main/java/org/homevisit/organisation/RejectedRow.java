package org.homevisit.organisation;

/** A cell for which a row of a sheet is not imported, with what to do about it. */
public record RejectedRow(int row, String column, String value, String message) {}

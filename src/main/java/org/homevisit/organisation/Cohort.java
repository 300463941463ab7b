package org.homevisit.organisation;

/** The CURRENT students of one grade and level in a college. */
public record Cohort(int grade, Level level, int students) {}

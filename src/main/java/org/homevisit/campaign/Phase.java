package org.homevisit.campaign;

/** The three phases of a college that have a deadline. */
public enum Phase {
    PLAN,
    MATERIALS,
    PAPER
}

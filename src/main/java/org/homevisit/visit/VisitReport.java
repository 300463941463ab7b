package org.homevisit.visit;

/** A visit with its report as last saved; version 0 is a report never saved. */
public record VisitReport(Visit visit, Report report, int version) {}

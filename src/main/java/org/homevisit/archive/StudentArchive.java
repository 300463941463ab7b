package org.homevisit.archive;

import java.util.List;
import org.homevisit.organisation.Level;
import org.homevisit.organisation.StudentStatus;

/** A student and everything the campaigns and revisits know of him, oldest first. */
public record StudentArchive(
        String number,
        String name,
        String gender,
        String college,
        Level level,
        int grade,
        String major,
        String className,
        StudentStatus status,
        List<ArchivedVisit> visits,
        List<ArchivedRevisit> revisits,
        List<TimelineEntry> timeline) {}

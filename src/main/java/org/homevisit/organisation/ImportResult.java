package org.homevisit.organisation;

import java.util.List;

/** What an import did, row by row. At most 1,000 rejects are named. */
public record ImportResult(int imported, int updated, int unchanged, List<RejectedRow> rejected) {}

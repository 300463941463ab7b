package org.homevisit.plan;

import java.time.OffsetDateTime;

/** What a school leader has to say against a row that names him, before the plan is approved. */
public record Objection(String studentNumber, String account, String who, OffsetDateTime at, String remarks) {}

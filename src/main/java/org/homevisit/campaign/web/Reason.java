package org.homevisit.campaign.web;

import org.jspecify.annotations.Nullable;

/** The body of a command. */
record Reason(@Nullable String reason) {}

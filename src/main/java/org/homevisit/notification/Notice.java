package org.homevisit.notification;

import org.jspecify.annotations.Nullable;

/** A message to one account: a Chinese subject line, what it is about (a business key) and a text that may be missing. */
public record Notice(
        String to, String subject, String about, @Nullable String body) {}

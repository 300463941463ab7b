package org.homevisit.web;

import java.util.Optional;

/** Tells what a failure of some technology means to the caller; asked for every cause in turn. */
public interface FailureReading {

    Optional<Problem> read(Throwable failure);
}

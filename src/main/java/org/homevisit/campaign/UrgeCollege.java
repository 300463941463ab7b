package org.homevisit.campaign;

import org.homevisit.organisation.Actor;
import org.springframework.stereotype.Service;

/** Reminds whoever holds the open tasks of a college. */
@Service
public class UrgeCollege {

    public int urge(CollegeKey key, Actor by) {
        throw new UnsupportedOperationException();
    }
}

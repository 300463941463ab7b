package org.homevisit.organisation;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The colleges of the school, by code. */
@Component
public class Colleges {

    public List<College> all() {
        throw new UnsupportedOperationException();
    }

    public Optional<College> find(String code) {
        throw new UnsupportedOperationException();
    }

    /** Throws 404 when unknown. */
    public College get(String code) {
        throw new UnsupportedOperationException();
    }
}

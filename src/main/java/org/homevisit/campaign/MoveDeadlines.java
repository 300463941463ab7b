package org.homevisit.campaign;

import java.time.OffsetDateTime;
import org.homevisit.organisation.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Moves deadlines of all colleges or of one. */
@Service
public class MoveDeadlines {

    public void move(
            String code,
            @Nullable String college,
            @Nullable OffsetDateTime planDeadline,
            @Nullable OffsetDateTime materialsDeadline,
            @Nullable OffsetDateTime paperDeadline,
            @Nullable String reason,
            Actor by) {
        throw new UnsupportedOperationException();
    }
}

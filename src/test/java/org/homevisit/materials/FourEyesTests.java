package org.homevisit.materials;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.homevisit.organisation.Actor;
import org.homevisit.organisation.Group;
import org.homevisit.review.Subject;
import org.homevisit.review.TrailEntry;
import org.homevisit.shared.Refusal;
import org.junit.jupiter.api.Test;

class FourEyesTests {

    private final Actor leader = new Actor("leader", "领导", Set.of(Group.COLLEGE_LEADER), "CS");

    @Test
    void whoHandedInDoesNotSign() {
        assertThatThrownBy(() -> FourEyes.require(List.of(entry("UserTask_Summarise", "leader")), leader))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void whoSignedDoesNotSeal() {
        var trail = List.of(entry("UserTask_Summarise", "filler"), entry("UserTask_SignMaterials", "leader"));

        assertThatThrownBy(() -> FourEyes.require(trail, leader)).isInstanceOf(Refusal.class);
    }

    @Test
    void whoSignedAnEarlierRoundMaySignAgain() {
        var trail = List.of(
                entry("UserTask_Summarise", "filler"),
                entry("UserTask_SignMaterials", "leader"),
                entry("UserTask_Summarise", "filler"));

        assertThatCode(() -> FourEyes.require(trail, leader)).doesNotThrowAnyException();
    }

    private static TrailEntry entry(String task, String account) {
        return new TrailEntry(
                UUID.randomUUID(),
                Subject.college("w/CS"),
                1,
                task,
                account,
                account,
                OffsetDateTime.now(),
                null,
                null);
    }
}

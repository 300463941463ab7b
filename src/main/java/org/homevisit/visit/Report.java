package org.homevisit.visit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.homevisit.plan.Mode;
import org.jspecify.annotations.Nullable;

/** The report of one visit (附件3, domain §2.3); a draft may lack anything. The names are those of the wire. */
public record Report(
        @Nullable Mode mode,
        @Nullable String modeReason,
        @Nullable OffsetDateTime startedAt,
        @Nullable OffsetDateTime endedAt,
        @Nullable String exceptionReason,
        @Nullable String place,
        List<Visited> visited,
        @Nullable String performance,
        List<FamilyMember> family,
        @Nullable String housing,
        @Nullable IncomeBand incomeBand,
        List<String> hardshipCauses,
        @Nullable Guidance guidance,
        List<SafetyTopic> safetyEducation,
        @Nullable String narrative,
        @Nullable String familyOpinion,
        @Nullable String studentOpinion,
        @Nullable String analysis,
        List<Measure> measures,
        @Nullable Risk risk,
        @Nullable String outcome,
        @Nullable String reflection,
        @Nullable NextRevisit nextRevisit,
        @Nullable Informed informed,
        @Nullable String mediaWaiver,
        @Nullable PublicityConsent publicityConsent,
        @Nullable Graduate graduate,
        @Nullable Loan loan) {

    static final Report EMPTY = new Report(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null, null, null, null, null, null, null, null, null);

    public Report {
        visited = whole(visited);
        family = whole(family);
        hardshipCauses = whole(hardshipCauses);
        safetyEducation = whole(safetyEducation);
        measures = whole(measures);
    }

    /** An absent list is an empty one. */
    private static <T> List<T> whole(@Nullable List<T> list) {
        return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
    }

    /** Whether its writer has put a reason in place of a video or audio. */
    boolean waivesMedia() {
        return mediaWaiver != null && !mediaWaiver.isBlank();
    }

    boolean plansRevisit() {
        return nextRevisit != null && Boolean.TRUE.equals(nextRevisit.planned());
    }

    /** The same report with another mode. */
    Report madeAs(Mode newMode) {
        return new Report(
                newMode,
                modeReason,
                startedAt,
                endedAt,
                exceptionReason,
                place,
                visited,
                performance,
                family,
                housing,
                incomeBand,
                hardshipCauses,
                guidance,
                safetyEducation,
                narrative,
                familyOpinion,
                studentOpinion,
                analysis,
                measures,
                risk,
                outcome,
                reflection,
                nextRevisit,
                informed,
                mediaWaiver,
                publicityConsent,
                graduate,
                loan);
    }

    /** 受访人. */
    public record Visited(
            @Nullable String name,
            @Nullable String relation,
            @Nullable String phone) {}

    /** 家庭成员. */
    public record FamilyMember(
            @Nullable String relation,
            @Nullable Integer age,
            @Nullable String occupation,
            @Nullable String health) {}

    /** What was talked about, in the notice's six orientations (六); blank is not ticked. */
    public record Guidance(
            @Nullable String policy,
            @Nullable String ideology,
            @Nullable String study,
            @Nullable String psychology,
            @Nullable String life,
            @Nullable String growth) {}

    /** 帮扶措施; the owner is an account or a text. */
    public record Measure(
            @Nullable String text,
            @Nullable String owner,
            @Nullable LocalDate dueDate) {}

    /** 回访计划 (notice 七(三)). */
    public record NextRevisit(
            @Nullable Boolean planned,
            @Nullable LocalDate date,
            @Nullable Mode mode) {}

    /** What the family was told of the use of its data (PIPL art. 17). */
    public record Informed(
            @Nullable String what,
            @Nullable String who,
            @Nullable OffsetDateTime at) {}

    /** 毕业生附页. */
    public record Graduate(
            @Nullable String employment,
            @Nullable String development,
            @Nullable String needs) {}

    /** 助学贷款逾期. */
    public record Loan(
            @Nullable Boolean willing,
            @Nullable Boolean noticesGiven,
            @Nullable LocalDate promisedDate,
            List<Contact> contacts) {

        public Loan {
            contacts = whole(contacts);
        }
    }

    public record Contact(
            @Nullable OffsetDateTime at,
            @Nullable String what,
            @Nullable String response) {}
}

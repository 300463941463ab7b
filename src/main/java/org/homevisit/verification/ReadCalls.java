package org.homevisit.verification;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homevisit.campaign.Campaigns;
import org.homevisit.organisation.Actor;
import org.homevisit.organisation.Group;
import org.homevisit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The samples of a campaign with their calls, for the centre. */
@Service
public class ReadCalls {

    private final Campaigns campaigns;
    private final Calls calls;

    ReadCalls(Campaigns campaigns, Calls calls) {
        this.campaigns = campaigns;
        this.calls = calls;
    }

    public CallsOfCampaign of(String campaign, Actor by) {
        if (!by.is(Group.CENTRE)) {
            throw Refusal.notAllowed();
        }
        campaigns.get(campaign);
        var byCollege = calls.ofCampaign(campaign).stream().collect(Collectors.groupingBy(Call::college));
        var samples = calls.samples(campaign).stream()
                .map(sample -> new SampleView(
                        sample.college().college(),
                        sample.seed(),
                        sample.visits(),
                        sample.drawnAt(),
                        byCollege.getOrDefault(sample.college(), List.of()).stream()
                                .map(call -> view(call, sample.seed()))
                                .toList()))
                .toList();
        var all = samples.stream().flatMap(sample -> sample.calls().stream()).toList();
        return new CallsOfCampaign(samples, all, all.size());
    }

    private static CallView view(Call call, long seed) {
        return new CallView(
                call.id(),
                call.college().college(),
                seed,
                call.visitId(),
                call.studentNumber(),
                call.number(),
                call.state(),
                call.outcome(),
                call.spokeWith(),
                call.remarks(),
                call.answeredBy(),
                call.answeredAt());
    }

    /** The samples, and all calls as the usual list. */
    public record CallsOfCampaign(List<SampleView> samples, List<CallView> content, long totalElements) {}

    public record SampleView(String college, long seed, int visits, OffsetDateTime drawnAt, List<CallView> calls) {}

    public record CallView(
            UUID id,
            String college,
            long seed,
            UUID visitId,
            String studentNumber,
            int number,
            String state,
            @Nullable CallOutcome outcome,
            @Nullable String spokeWith,
            @Nullable String remarks,
            @Nullable String answeredBy,
            @Nullable OffsetDateTime answeredAt) {}
}

package org.homevisit.campaign;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homevisit.organisation.Actor;
import org.homevisit.organisation.College;
import org.homevisit.organisation.Colleges;
import org.homevisit.organisation.Students;
import org.homevisit.review.Subject;
import org.homevisit.review.Trail;
import org.homevisit.shared.Fault;
import org.homevisit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a campaign and the course of each of its colleges: start form, page and REST alike. */
@Service
public class OpenCampaign {

    private final Campaigns campaigns;
    private final AllColleges participants;
    private final Colleges colleges;
    private final Students students;
    private final FoundingNotice foundingNotice;
    private final Trail trail;
    private final CampaignProcess process;
    private final Clock clock;

    OpenCampaign(
            Campaigns campaigns,
            AllColleges participants,
            Colleges colleges,
            Students students,
            FoundingNotice foundingNotice,
            Trail trail,
            CampaignProcess process,
            Clock clock) {
        this.campaigns = campaigns;
        this.participants = participants;
        this.colleges = colleges;
        this.students = students;
        this.foundingNotice = foundingNotice;
        this.trail = trail;
        this.process = process;
        this.clock = clock;
    }

    @Transactional
    public Campaign open(NewCampaign wanted, Actor by) {
        Permission.ofCentre(by);
        var known = colleges.all();
        NewCampaignRules.check(wanted, known.stream().map(College::code).collect(Collectors.toUnmodifiableSet()));
        var campaign = campaign(wanted, by);
        if (!campaigns.add(campaign)) {
            throw Refusal.faults(
                    Refusal.Kind.CONFLICT, List.of(Fault.of("code", campaign.code(), "campaign.codeTaken")));
        }
        participants.add(chosen(wanted, known, campaign));
        trail.record(new Subject("campaign", campaign.code()), 1, "open", by, null, null);
        process.open(campaign);
        return campaign;
    }

    private List<CollegeCampaign> chosen(NewCampaign wanted, List<College> known, Campaign campaign) {
        var codes = wanted.colleges() == null ? List.<String>of() : wanted.colleges();
        var counts = students.countCurrentByCollege();
        var chosen = known.stream()
                .filter(college -> codes.isEmpty() || codes.contains(college.code()))
                .map(college -> CollegeCampaign.starting(campaign, college, counts.getOrDefault(college.code(), 0)))
                .toList();
        if (chosen.isEmpty()) {
            throw Refusal.rules(List.of(Fault.at("colleges", "campaign.noCollege")));
        }
        return chosen;
    }

    private Campaign campaign(NewCampaign wanted, Actor by) {
        var campaign = new Campaign(
                requireNonNull(wanted.code()),
                requireNonNull(wanted.name()).strip(),
                text(wanted.theme()).orElse(CampaignDefaults.THEME),
                requireNonNull(wanted.visitFrom()),
                requireNonNull(wanted.visitTo()),
                deadlines(wanted),
                Objects.requireNonNullElse(wanted.minCoverage(), CampaignDefaults.MIN_COVERAGE),
                photos(wanted.photoMinima()),
                Objects.requireNonNullElse(wanted.mediaRequired(), CampaignDefaults.MEDIA_REQUIRED),
                reminders(wanted.reminderOffsets()),
                text(wanted.notice()).orElse(null),
                CampaignState.RUNNING,
                by.account(),
                OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS),
                0);
        return campaign.notice() == null ? campaign.withNotice(foundingNotice.of(campaign)) : campaign;
    }

    private static Deadlines deadlines(NewCampaign wanted) {
        return new Deadlines(
                Moments.kept(requireNonNull(wanted.planDeadline())),
                Moments.kept(requireNonNull(wanted.materialsDeadline())),
                Moments.kept(requireNonNull(wanted.paperDeadline())));
    }

    private static PhotoMinima photos(NewCampaign.@Nullable Photos wanted) {
        var photos = wanted == null ? new NewCampaign.Photos(null, null, null) : wanted;
        return new PhotoMinima(
                Objects.requireNonNullElse(photos.onsite(), CampaignDefaults.PHOTOS_ONSITE),
                Objects.requireNonNullElse(photos.video(), CampaignDefaults.PHOTOS_VIDEO),
                Objects.requireNonNullElse(photos.phone(), CampaignDefaults.PHOTOS_PHONE));
    }

    private static List<String> reminders(@Nullable List<@Nullable String> wanted) {
        if (wanted == null) {
            return CampaignDefaults.REMINDER_OFFSETS;
        }
        var offsets = new LinkedHashSet<String>();
        wanted.forEach(offset -> Offsets.read(offset).ifPresent(offsets::add));
        return List.copyOf(offsets);
    }

    private static Optional<String> text(@Nullable String given) {
        return Optional.ofNullable(given).map(String::strip).filter(text -> !text.isEmpty());
    }
}

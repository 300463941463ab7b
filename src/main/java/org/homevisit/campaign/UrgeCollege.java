package org.homevisit.campaign;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.homevisit.organisation.Actor;
import org.homevisit.organisation.Group;
import org.homevisit.review.Subject;
import org.homevisit.review.Trail;
import org.homevisit.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds whoever holds the open tasks of a college (催办). */
@Service
public class UrgeCollege {

    private final CollegeCampaigns colleges;
    private final CampaignNotices notices;
    private final Trail trail;
    private final CampaignProcess process;

    UrgeCollege(CollegeCampaigns colleges, CampaignNotices notices, Trail trail, CampaignProcess process) {
        this.colleges = colleges;
        this.notices = notices;
        this.trail = trail;
        this.process = process;
    }

    /** Answers how many people were reminded. */
    @Transactional
    public int urge(CollegeKey key, Actor by) {
        var college = colleges.find(key)
                .filter(each -> by.is(Group.CENTRE) || key.college().equals(by.college()))
                .orElseThrow(Refusal::notFound);
        if (!by.is(Group.CENTRE) && !by.holds(Group.COLLEGE_COORDINATOR, key.college())) {
            throw Refusal.notAllowed();
        }
        if (!college.state().isOpen()) {
            throw Refusal.conflict("campaign.college.over", college.name());
        }
        trail.record(Subject.college(key.businessKey()), college.round(), "urge", by, null, null);
        var owed = owed(process.openTasks(key));
        owed.forEach((person, tasks) -> notices.tell(
                Set.of(person),
                key,
                "campaign.notice.urge",
                college.name(),
                String.join("、", tasks),
                String.valueOf(tasks.size()),
                by.name()));
        return owed.size();
    }

    /** Each person's tasks by name, so that forty visits of one visitor are one reminder. */
    private static Map<String, Set<String>> owed(Collection<CampaignProcess.OpenTask> tasks) {
        var owed = new LinkedHashMap<String, Set<String>>();
        for (var task : tasks) {
            task.holders()
                    .forEach(holder -> owed.computeIfAbsent(holder, person -> new LinkedHashSet<>())
                            .add(task.name()));
        }
        return owed;
    }
}

package org.homevisit.campaign;

import java.util.ArrayList;
import java.util.List;

/** A process that only remembers what it was asked. */
final class RecordedProcess implements CampaignProcess {

    final List<String> calls = new ArrayList<>();
    final List<OpenTask> tasks = new ArrayList<>();

    void forget() {
        calls.clear();
        tasks.clear();
    }

    @Override
    public void open(Campaign campaign) {
        calls.add("open " + campaign.code());
    }

    @Override
    public void addCollege(CollegeCampaign college) {
        calls.add("add " + college.key().businessKey());
    }

    @Override
    public void moveDeadlines(CollegeCampaign college) {
        calls.add("move " + college.key().businessKey());
    }

    @Override
    public void withdrawCollege(CollegeKey key) {
        calls.add("withdraw " + key.businessKey());
    }

    @Override
    public void withdrawCampaign(String code) {
        calls.add("withdraw " + code);
    }

    @Override
    public void collegesClosed(String code) {
        calls.add("closed " + code);
    }

    @Override
    public void summaryHandedIn(String code) {
        calls.add("summary " + code);
    }

    @Override
    public List<OpenTask> openTasks(CollegeKey key) {
        return tasks.stream()
                .filter(task -> task.businessKey().startsWith(key.businessKey()))
                .toList();
    }
}

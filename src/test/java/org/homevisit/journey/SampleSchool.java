package org.homevisit.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The sample school as its people use it: words for what they do, over HTTP. */
public final class SampleSchool {

    static final String PASSWORD = "demo";

    private final String address;

    public SampleSchool(String address) {
        this.address = address;
    }

    public String address() {
        return address;
    }

    public Person person(String account) {
        return new Person(address, account);
    }

    public Person centre() {
        return person("centre");
    }

    /** Opens a campaign of one college; a single visit is coverage enough, and a report needs no recording. */
    public College opens(String campaign, String code, Map<String, Object> changes) {
        var small = new LinkedHashMap<String, Object>();
        small.put("colleges", List.of(code));
        small.put("minCoverage", 0.0001);
        small.put("mediaRequired", false);
        small.putAll(changes);
        centre().post("/api/campaigns", campaign(campaign, small)).expect(201);
        return college(campaign, code);
    }

    public College college(String campaign, String code) {
        return new College(this, campaign, code);
    }

    /** A campaign with the notice's dates moved to now; further fields are put over it. */
    public static Map<String, Object> campaign(String code, Map<String, Object> changes) {
        var today = LocalDate.now();
        var campaign = new LinkedHashMap<String, Object>();
        campaign.put("code", code);
        campaign.put("name", "示例寒假家访");
        campaign.put("theme", "家校对接·共促成长");
        campaign.put("visitFrom", today.toString());
        campaign.put("visitTo", today.plusDays(42).toString());
        campaign.put("planDeadline", noon(today.plusDays(8)));
        campaign.put("materialsDeadline", noon(today.plusDays(49)));
        campaign.put("paperDeadline", noon(today.plusDays(63)));
        campaign.putAll(changes);
        return campaign;
    }

    static String noon(LocalDate date) {
        return date.atTime(12, 0)
                .atZone(ZoneId.systemDefault())
                .toOffsetDateTime()
                .toString();
    }

    /** One college in one campaign. */
    public static final class College {

        private final SampleSchool school;
        private final String campaign;
        private final String code;

        College(SampleSchool school, String campaign, String code) {
            this.school = school;
            this.campaign = campaign;
            this.code = code;
        }

        public String key() {
            return campaign + "/" + code;
        }

        public String path() {
            return "/api/campaigns/" + campaign + "/colleges/" + code;
        }

        public Person who(String role) {
            return school.person(code.toLowerCase() + "-" + role);
        }

        public Person coordinator() {
            return who("coordinator");
        }

        public Person leader() {
            return who("leader");
        }

        public Person sealKeeper() {
            return who("seal");
        }

        public Person visitor(int number) {
            return who("visitor-" + number);
        }

        public Person centre() {
            return school.centre();
        }

        public String state() {
            return facts().get("state").asText();
        }

        public JsonNode facts() {
            for (var college : school.centre()
                    .get("/api/campaigns/" + campaign)
                    .expect(200)
                    .json()
                    .get("colleges")) {
                if (college.get("college").asText().equals(code)) {
                    return college;
                }
            }
            throw new AssertionError(key() + " is not in the campaign");
        }

        /** Students of the college that between them cover every grade and level. */
        public List<JsonNode> students(int count) {
            var found = coordinator()
                    .get("/api/students?college=" + code + "&status=CURRENT&size=2000")
                    .expect(200)
                    .json()
                    .get("content");
            var byCohort = new TreeMap<String, List<JsonNode>>();
            for (var student : found) {
                byCohort.computeIfAbsent(
                                student.get("grade").asText()
                                        + student.get("level").asText(),
                                any -> new ArrayList<>())
                        .add(student);
            }
            var chosen = new LinkedHashMap<String, JsonNode>();
            var grades = new TreeSet<String>();
            var levels = new TreeSet<String>();
            for (var cohort : byCohort.values()) {
                var first = cohort.get(0);
                if (grades.add(first.get("grade").asText())
                        | levels.add(first.get("level").asText())) {
                    chosen.put(first.get("number").asText(), first);
                }
            }
            for (var student : found) {
                if (chosen.size() >= count) {
                    break;
                }
                chosen.putIfAbsent(student.get("number").asText(), student);
            }
            return new ArrayList<>(chosen.values()).subList(0, count);
        }

        public Map<String, Object> plan(List<Map<String, Object>> rows) {
            var plan = new LinkedHashMap<String, Object>();
            plan.put("scheme", "学院成立家访工作组，分三片走访，先沟通后上门，走访当天在群里报平安。");
            plan.put("safetyPlan", "两人同行，乘坐正规交通工具，雨雪天气改为视频。");
            plan.put("uncoveredReason", rows.size() < 5 ? "本次只走访重点学生，其余年级另行安排。" : null);
            plan.put("visits", rows);
            return plan;
        }

        public Map<String, Object> row(JsonNode student, String mode, List<String> visitors) {
            var row = new LinkedHashMap<String, Object>();
            row.put("studentNumber", student.get("number").asText());
            row.put("target", "CURRENT");
            row.put("concerns", List.of("HARDSHIP"));
            row.put("hardship", "DIFFICULT");
            row.put("region", "河南省平顶山市鲁山县");
            row.put("address", "示例乡示例村 12 号");
            row.put("contactName", "示例家长");
            row.put("contactRelation", "父");
            row.put("contactPhone", "13800001234");
            row.put("mode", mode);
            row.put("party", "GROUP");
            row.put("kind", "TARGETED");
            row.put("plannedDate", LocalDate.now().toString());
            row.put("visitors", visitors);
            row.put("schoolLeader", null);
            row.put("schoolLeaderAgreed", false);
            row.put("revisitOf", null);
            row.put("purpose", "了解学生假期学习和生活情况，宣讲国家资助政策");
            row.put("note", null);
            return row;
        }

        /** Rows for so many students: on site, video and phone in turn, two visitors each. */
        public List<Map<String, Object>> rows(int count) {
            var rows = new ArrayList<Map<String, Object>>();
            var modes = List.of("ONSITE", "VIDEO", "PHONE");
            var index = 0;
            for (var student : students(count)) {
                var visitors = List.of(
                        visitor(1 + index % 8).account(),
                        visitor(1 + (index + 1) % 8).account());
                rows.add(row(student, modes.get(index % 3), visitors));
                index++;
            }
            return rows;
        }

        /** The same by phone: such visits owe no photos. */
        public List<Map<String, Object>> phoneRows(int count) {
            var rows = rows(count);
            rows.forEach(row -> row.put("mode", "PHONE"));
            return rows;
        }

        /** Saves rows that need not cover every grade and level. */
        public void savesFew(List<Map<String, Object>> rows) {
            var plan = plan(rows);
            plan.put("uncoveredReason", "本次只走访重点关注学生，其余年级和层次由学院另行安排。");
            coordinator().put(path() + "/plan", plan).expect(200);
        }

        public void visitsRun(List<Map<String, Object>> rows) {
            savesFew(rows);
            handsInPlan();
            planIsApproved();
        }

        public JsonNode visit(String studentNumber) {
            for (var visit : visits()) {
                if (visit.get("studentNumber").asText().equals(studentNumber)) {
                    return visit;
                }
            }
            throw new AssertionError(key() + " has no visit to " + studentNumber);
        }

        /** From report to acceptance. */
        public void makes(JsonNode visit) {
            writesReport(visit, Map.of());
            handsInReport(visit);
            acceptsReport(visit);
        }

        public List<JsonNode> trail() {
            var entries = new ArrayList<JsonNode>();
            coordinator()
                    .get(path() + "/trail?size=2000")
                    .expect(200)
                    .json()
                    .get("content")
                    .forEach(entries::add);
            return entries;
        }

        public void savesPlan(List<Map<String, Object>> rows) {
            coordinator().put(path() + "/plan", plan(rows)).expect(200);
        }

        public void handsInPlan() {
            coordinator().handIn("UserTask_FillPlan", key()).expect(204);
        }

        public void planIsApproved() {
            leader().approve("UserTask_SignPlan", key()).expect(204);
            sealKeeper().approve("UserTask_SealPlan", key()).expect(204);
            centre().approve("UserTask_ReviewPlan", key()).expect(204);
        }

        public JsonNode visits() {
            return coordinator()
                    .get(path() + "/visits?size=2000")
                    .expect(200)
                    .json()
                    .get("content");
        }

        public String visitKey(JsonNode visit) {
            return key() + "/" + visit.get("studentNumber").asText();
        }

        public Person visitorOf(JsonNode visit) {
            return school.person(visit.get("visitors").get(0).asText());
        }

        /** Writes the report of a visit and uploads what it owes. */
        public void writesReport(JsonNode visit, Map<String, Object> changes) {
            var visitor = visitorOf(visit);
            var id = visit.get("id").asText();
            var mode = visit.get("mode").asText();
            var report = report(mode);
            report.putAll(changes);
            visitor.put("/api/visits/" + id + "/report", report).expect(200);
            for (var photo = 0; photo < visit.get("photosOwed").asInt(); photo++) {
                visitor.upload(
                                "/api/visits/" + id + "/evidence",
                                "照片.jpg",
                                SampleFiles.photo(id.hashCode() * 31 + photo))
                        .isUploaded();
            }
            visitor.upload("/api/visits/" + id + "/evidence", "录音.wav", SampleFiles.sound(id.hashCode()))
                    .isUploaded();
        }

        public void handsInReport(JsonNode visit) {
            visitorOf(visit).handIn("UserTask_ConductVisit", visitKey(visit)).expect(204);
        }

        public void acceptsReport(JsonNode visit) {
            leader().approve("UserTask_CheckReport", visitKey(visit)).expect(204);
        }

        public void makesAllVisits() {
            for (var visit : visits()) {
                writesReport(visit, Map.of());
                handsInReport(visit);
                acceptsReport(visit);
            }
        }

        public void savesSummary() {
            var summary = new LinkedHashMap<String, Object>();
            summary.put("overview", "学院共走访学生若干户，走访前逐一沟通，走访后逐一建档。");
            summary.put("problems", "部分家庭对资助政策了解不够，个别学生假期学习计划不清。");
            summary.put("solutions", "当面宣讲政策，发放资助手册；由学业导师每周跟进学习计划。");
            summary.put(
                    "posts",
                    List.of(Map.of(
                            "title", "把关怀送到家门口",
                            "url", "https://news.example.edu.cn/visits/1",
                            "publishedOn", LocalDate.now().toString())));
            summary.put("cases", List.of());
            coordinator().put(path() + "/summary", summary).expect(200);
        }

        public void handsInMaterials() {
            coordinator().handIn("UserTask_Summarise", key()).expect(204);
        }

        public void materialsAreSealed() {
            leader().approve("UserTask_SignMaterials", key()).expect(204);
            sealKeeper().approve("UserTask_SealMaterials", key()).expect(204);
        }

        public void paperArrives() {
            for (var item : List.of("PLAN", "STATISTICS", "MATERIALS")) {
                centre().post(
                                path() + "/papers",
                                Map.of(
                                        "item",
                                        item,
                                        "receivedOn",
                                        LocalDate.now().toString()))
                        .expect(201);
            }
            centre().approve("UserTask_ReceivePaper", key()).expect(204);
        }

        public static Map<String, Object> report(String mode) {
            var start = OffsetDateTime.now().minusHours(3).withNano(0);
            var report = new LinkedHashMap<String, Object>();
            report.put("mode", mode);
            report.put("startedAt", start.toString());
            report.put("endedAt", start.plusHours(1).toString());
            report.put("place", mode.equals("PHONE") ? "13800001234" : mode.equals("VIDEO") ? "腾讯会议" : "示例乡示例村 12 号");
            report.put("visited", List.of(Map.of("name", "示例家长", "relation", "父", "phone", "13800001234")));
            report.put("performance", "学习认真，担任班级学习委员，获得校级三等奖学金。");
            report.put(
                    "family",
                    List.of(
                            Map.of("relation", "父", "age", 48, "occupation", "务农", "health", "良好"),
                            Map.of("relation", "母", "age", 46, "occupation", "务农", "health", "一般")));
            report.put("housing", "自建平房三间，室内整洁，家具简单。");
            report.put("incomeBand", "1-3");
            report.put("hardshipCauses", List.of("缺少劳动力"));
            report.put("guidance", guidance());
            report.put("safetyEducation", List.of("生命安全", "网络安全"));
            report.put("narrative", "走访组下午到达学生家中，先与家长交谈，再与学生一起整理假期学习计划。".repeat(8));
            report.put("familyOpinion", "感谢学校关心，希望继续帮助孩子完成学业。");
            report.put("studentOpinion", "希望参加勤工助学，减轻家里负担。");
            report.put("analysis", "家庭收入主要靠务农，受天气影响较大，学生有自卑心理，课堂上不愿发言，需要持续鼓励和具体帮助，可先从班级工作开始，逐步建立自信。");
            report.put(
                    "measures",
                    List.of(Map.of(
                            "text",
                            "推荐勤工助学岗位并跟进学习",
                            "owner",
                            "辅导员",
                            "dueDate",
                            LocalDate.now().plusDays(60).toString())));
            report.put("risk", "NONE");
            report.put("outcome", "家长了解了资助政策，学生制定了学习计划，双方对学校工作表示认可。");
            report.put("reflection", "走进家庭才能真正读懂学生。坐在炕头上听家长讲孩子的成长，比在办公室看材料更能明白学生的难处和韧劲，今后的工作要更细致、更有耐心。".repeat(2));
            report.put("nextRevisit", Map.of("planned", false));
            report.put("informed", Map.of("what", "已告知家访目的、记录内容和保存期限", "who", "示例家长", "at", start.toString()));
            report.put("publicityConsent", "NONE");
            return report;
        }

        private static Map<String, Object> guidance() {
            return Map.of(
                    "policy", "讲解国家助学贷款、国家助学金的申请条件、时间和材料要求。",
                    "ideology", "结合家乡变化谈责任担当，鼓励学生毕业后服务基层建设。",
                    "study", "一起分析上学期成绩，定下高等数学和英语的补习安排。");
        }
    }
}

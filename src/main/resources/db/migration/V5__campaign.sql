create table campaign (
    code               varchar(32)  primary key,
    name               varchar(120) not null,
    theme              varchar(120) not null,
    visit_from         date         not null,
    visit_to           date         not null,
    plan_deadline      timestamp(6) with time zone not null,
    materials_deadline timestamp(6) with time zone not null,
    paper_deadline     timestamp(6) with time zone not null,
    min_coverage       numeric(12, 10) not null,
    photos_onsite      integer      not null,
    photos_video       integer      not null,
    photos_phone       integer      not null,
    media_required     boolean      not null,
    reminder_offsets   varchar(400) not null,
    notice             text,
    state              varchar(12)  not null,
    opened_by          varchar(64)  not null,
    opened_at          timestamp(6) with time zone not null,
    version            integer      not null
);

-- The row that is locked before a college, its visits or the engine's side of them are touched;
-- therefore no foreign key may ever point at it.
create table college_campaign (
    campaign           varchar(32)  not null,
    college            varchar(20)  not null,
    name               varchar(120) not null,
    state              varchar(20)  not null,
    round              integer      not null,
    head_count         integer      not null,
    plan_deadline      timestamp(6) with time zone not null,
    materials_deadline timestamp(6) with time zone not null,
    paper_deadline     timestamp(6) with time zone not null,
    open_visits        integer      not null,
    waiting            boolean      not null,
    plan_arrived       timestamp(6) with time zone,
    materials_arrived  timestamp(6) with time zone,
    paper_arrived      timestamp(6) with time zone,
    plan_late          boolean      not null,
    materials_late     boolean      not null,
    paper_late         boolean      not null,
    primary key (campaign, college)
);
create index college_campaign_college on college_campaign (college);

-- The centre's own summary of a campaign.
create table campaign_summary (
    campaign    varchar(32) primary key,
    overview    text        not null,
    problems    text        not null,
    suggestions text        not null,
    version     integer     not null,
    updated_by  varchar(64) not null,
    updated_at  timestamp(6) with time zone not null
);

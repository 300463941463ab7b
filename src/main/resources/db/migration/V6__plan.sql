-- The plan of a college (附件1). Whoever writes here holds the college's row, so the tables need no lock of their own.

create table plan (
    campaign         varchar(32)                 not null,
    college          varchar(32)                 not null,
    scheme           text,
    safety_plan      text,
    uncovered_reason text,
    saved_by         varchar(64)                 not null,
    saved_at         timestamp(6) with time zone not null,
    version          integer                     not null,
    primary key (campaign, college)
);

-- a student stands in one plan of a campaign only, whichever college claims him
create table plan_row (
    campaign         varchar(32)  not null,
    student_number   varchar(64)  not null,
    college          varchar(32)  not null,
    row_no           integer      not null,
    target           varchar(20),
    concerns         varchar(400) not null,
    hardship         varchar(20),
    region           varchar(120),
    address          varchar(200),
    contact_name     varchar(60),
    contact_relation varchar(60),
    contact_phone    varchar(60),
    mode             varchar(20),
    party            varchar(20),
    kind             varchar(20),
    planned_date     date,
    visitors         text         not null,
    school_leader    varchar(64),
    agreed           boolean      not null,
    agreed_by        varchar(64),
    agreed_at        timestamp(6) with time zone,
    revisit_of       varchar(60),
    purpose          varchar(200),
    note             varchar(200),
    primary key (campaign, student_number),
    foreign key (campaign, college) references plan (campaign, college)
);

create index plan_row_of_college on plan_row (campaign, college, row_no);

create table plan_objection (
    id             uuid                        not null primary key,
    campaign       varchar(32)                 not null,
    college        varchar(32)                 not null,
    student_number varchar(64)                 not null,
    account        varchar(64)                 not null,
    account_name   varchar(60)                 not null,
    made_at        timestamp(6) with time zone not null,
    remarks        varchar(2000)               not null
);

create index plan_objection_of_college on plan_objection (campaign, college, made_at);

-- before and after are whole rows as JSON, so that the differences to the approved plan can be listed for good
create table plan_change (
    id             uuid                        not null primary key,
    campaign       varchar(32)                 not null,
    college        varchar(32)                 not null,
    change_no      integer                     not null,
    kind           varchar(20)                 not null,
    state          varchar(20)                 not null,
    student_number varchar(64)                 not null,
    added_student  varchar(64),
    row_before     text,
    row_after      text,
    reason         varchar(2000)               not null,
    requested_by   varchar(64)                 not null,
    requested_name varchar(60)                 not null,
    requested_at   timestamp(6) with time zone not null,
    decided_by     varchar(64),
    decided_name   varchar(60),
    decided_at     timestamp(6) with time zone,
    remarks        varchar(2000),
    unique (campaign, college, change_no)
);

-- A visit of the plan and its report (附件3). No foreign key leaves the module: rows of colleges and students are locked
-- and imported by others while visits are written.
create table visit (
    id              uuid                        not null primary key,
    campaign        varchar(32)                 not null,
    college         varchar(32)                 not null,
    student_number  varchar(64)                 not null,
    sequence_number integer                     not null,
    report_number   varchar(120)                not null,
    state           varchar(16)                 not null,
    round           integer                     not null,
    counts          boolean                     not null,
    disputed        boolean                     not null,
    reopen_due      boolean                     not null,
    mode            varchar(16)                 not null,
    party           varchar(16),
    visit_kind      varchar(16),
    target          varchar(16),
    concerns        varchar(200)                not null,
    hardship        varchar(16),
    planned_date    date,
    visitors        varchar(2000)               not null,
    school_leader   varchar(64),
    photos_owed     integer                     not null,
    media_owed      boolean                     not null,
    call_record     boolean                     not null,
    handed_in_by    varchar(64),
    handed_in_at    timestamp(6) with time zone,
    accepted_at     timestamp(6) with time zone,
    end_reason      varchar(2000),
    report          text,
    version         integer                     not null,
    constraint visit_report_number unique (report_number),
    constraint visit_sequence unique (campaign, college, sequence_number)
);

create index visit_student on visit (student_number);

-- Whoever a visit names, visitors and school leader alike: these see it as their own.
create table visit_person (
    visit_id uuid        not null references visit (id),
    account  varchar(64) not null,
    primary key (visit_id, account)
);

create index visit_person_account on visit_person (account);

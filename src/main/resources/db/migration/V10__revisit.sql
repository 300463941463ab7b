-- 跟踪回访: a student visited again; one of a student in a month, whoever asks for it.
create table revisit (
    id             uuid                        not null primary key,
    college        varchar(32)                 not null,
    student_number varchar(64)                 not null,
    due_month      varchar(7)                  not null,
    due_at         timestamp(6) with time zone not null,
    state          varchar(16)                 not null,
    visit_id       uuid                        not null,
    follows        uuid,
    planned_mode   varchar(16),
    visitors       varchar(2000)               not null,
    report         text,
    version        integer                     not null,
    handed_in_by   varchar(64),
    handed_in_at   timestamp(6) with time zone,
    end_reason     varchar(2000)
);

create index revisit_student on revisit (student_number, due_month);

create table revisit_person (
    revisit_id uuid        not null references revisit (id),
    account    varchar(64) not null,
    primary key (revisit_id, account)
);

create index revisit_person_account on revisit_person (account);

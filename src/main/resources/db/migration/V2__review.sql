-- Who handed in and decided what. The record of the school; never updated, never deleted.
create table trail_entry (
    id           uuid primary key,
    position     bigint generated always as identity,
    subject_kind varchar(30)  not null,
    subject_id   varchar(120) not null,
    round        integer      not null,
    task         varchar(80)  not null,
    account      varchar(64)  not null,
    name         varchar(120) not null,
    recorded_at  timestamp(6) with time zone not null,
    approved     boolean,
    remarks      text
);
create index trail_entry_subject on trail_entry (subject_kind, subject_id, position);

-- What was handed in, as it was.
create table snapshot (
    id           uuid primary key,
    position     bigint generated always as identity,
    subject_kind varchar(30)  not null,
    subject_id   varchar(120) not null,
    round        integer      not null,
    handed_in_at timestamp(6) with time zone not null,
    handed_in_by varchar(64)  not null,
    sha256       varchar(64)  not null,
    json         text         not null
);
create index snapshot_subject on snapshot (subject_kind, subject_id, position);

create table verification_sample (
    campaign varchar(32) not null,
    college varchar(32) not null,
    seed bigint not null,
    visits integer not null,
    drawn_at timestamp(6) with time zone not null,
    primary key (campaign, college)
);

create table verification_call (
    id uuid primary key,
    campaign varchar(32) not null,
    college varchar(32) not null,
    call_number integer not null,
    visit_id uuid not null,
    student_number varchar(32) not null,
    outcome varchar(16),
    spoke_with varchar(60),
    remarks varchar(2000),
    answered_by varchar(64),
    answered_at timestamp(6) with time zone
);

create index verification_call_of_college on verification_call (campaign, college);

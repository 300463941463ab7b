create table college_summary (
    campaign varchar(32) not null,
    college varchar(32) not null,
    overview text,
    problems text,
    solutions text,
    posts text not null,
    cases text not null,
    version integer not null,
    primary key (campaign, college)
);

create table paper_receipt (
    id uuid primary key,
    campaign varchar(32) not null,
    college varchar(32) not null,
    item varchar(20) not null,
    received_on date not null,
    note varchar(200),
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null
);

create index paper_receipt_of_college on paper_receipt (campaign, college);

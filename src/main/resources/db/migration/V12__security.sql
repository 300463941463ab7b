-- wrong passwords in a row by the name that was tried, known or not, so that nothing tells which accounts exist
create table sign_in_failure (
    account varchar(64) not null primary key,
    failures integer not null,
    last_at timestamp(6) with time zone not null,
    locked_until timestamp(6) with time zone
);
create index sign_in_failure_last_at on sign_in_failure (last_at);

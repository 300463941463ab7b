-- Notices to people, written in the transaction of what they tell about and sent later.
create table notice (
    id              uuid primary key,
    to_account      varchar(64)  not null,
    channel         varchar(10)  not null,
    subject         varchar(400) not null,
    about           varchar(120) not null,
    body            text,
    state           varchar(10)  not null,
    attempts        integer      not null,
    next_attempt_at timestamp(6) with time zone not null,
    created_at      timestamp(6) with time zone not null,
    last_error      varchar(1000)
);
create index notice_due on notice (state, next_attempt_at);
create index notice_created on notice (created_at, id);
create index notice_to on notice (to_account, created_at);

-- Each reminder and each late mark of a deadline goes out once (design §3.3).
create table timer_sent (
    business_key varchar(80) not null,
    phase varchar(20) not null,
    mark varchar(20) not null,
    deadline timestamp(6) with time zone not null,
    sent_at timestamp(6) with time zone not null,
    primary key (business_key, phase, mark, deadline)
);

-- Colleges, students and staff. Natural keys: they travel in paths, business keys and sheets.

create table college (
    code varchar(20) not null primary key,
    name varchar(60) not null unique
);

create table student (
    student_number varchar(20) not null primary key,
    name varchar(60) not null,
    -- for the search: zhangsan and zs
    name_pinyin varchar(300) not null,
    name_initials varchar(60) not null,
    gender varchar(4) not null,
    college varchar(20) not null references college (code),
    study_level varchar(20) not null,
    grade integer not null,
    major varchar(60) not null,
    class_name varchar(60) not null,
    political_status varchar(60),
    status varchar(20) not null,
    hardship varchar(20),
    region varchar(120),
    address varchar(120),
    contact_name varchar(60),
    contact_relation varchar(60),
    contact_phone varchar(20),
    loan_overdue_amount numeric(12, 2),
    loan_overdue_since date,
    left_at timestamp(6) with time zone,
    left_by varchar(64),
    left_reason varchar(2000)
);

create index student_college on student (college, status, grade);

create table account (
    account varchar(64) not null primary key,
    staff_number varchar(20) unique,
    name varchar(60) not null,
    college varchar(20) references college (code),
    visitor_role varchar(20) not null,
    phone varchar(20),
    email varchar(120),
    active boolean not null,
    -- none until the administrator sets one: nobody signs in with it
    password_hash varchar(100)
);

create table account_group (
    account varchar(64) not null references account (account),
    group_id varchar(40) not null,
    primary key (account, group_id)
);

create index account_group_group on account_group (group_id);

-- what the whole school has once: whether it is the sample or a real one, and the row that imports lock
create table school_setting (
    name varchar(40) not null primary key,
    content varchar(200) not null
);

insert into school_setting (name, content) values ('roster', '');

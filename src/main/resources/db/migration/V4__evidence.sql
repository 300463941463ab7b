-- Stored files; the bytes lie in the media store under their SHA-256, never here.
create table evidence_file (
    id uuid not null primary key,
    owner_kind varchar(20) not null,
    owner_id varchar(100) not null,
    name varchar(200) not null,
    kind varchar(20) not null,
    media_type varchar(100) not null,
    size bigint not null,
    width integer,
    height integer,
    seconds double precision,
    sha256 varchar(64) not null,
    captured_at timestamp(6) with time zone,
    uploaded_at timestamp(6) with time zone not null,
    uploaded_by varchar(64) not null,
    state varchar(10) not null,
    -- owner and content while STORED, empty afterwards: the same bytes are one file, and may come again once removed
    active_key varchar(200)
);

create unique index evidence_file_once on evidence_file (active_key);
create index evidence_file_of_owner on evidence_file (owner_id, owner_kind);
create index evidence_file_by_content on evidence_file (sha256);

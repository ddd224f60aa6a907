-- Whoever hands out, votes on or closes something of a group takes the group's turn first.
create table review_desk (
  group_id uuid primary key references study_group (id),
  turn     bigint not null
);

-- Rubrics as they were when they were used; the id is made from the content.
create table rubric_snapshot (
  id            uuid not null,
  place         integer not null,
  criterion_key varchar(60) not null,
  name          varchar(24) not null,
  asks          varchar(75) not null,
  level_1       varchar(24) not null,
  about_1       varchar(75) not null,
  level_2       varchar(24) not null,
  about_2       varchar(75) not null,
  level_3       varchar(24) not null,
  about_3       varchar(75) not null,
  level_4       varchar(24) not null,
  about_4       varchar(75) not null,
  primary key (id, place)
);

create table review_pool (
  id              uuid primary key,
  group_id        uuid not null references study_group (id),
  local_date      date not null,
  round_name      varchar(200) not null,
  question        varchar(4000) not null,
  rubric_id       uuid not null,
  is_sealed       boolean not null,
  opens_to_all_at timestamp with time zone not null,
  closes_at       timestamp with time zone not null,
  state           varchar(20) not null
);
create index review_pool_group on review_pool (group_id, closes_at);
create index review_pool_history on review_pool (group_id, local_date);
create index review_pool_end on review_pool (state, closes_at);

-- Who answered or passed, and may review before all others may.
create table pool_reviewer (
  pool_id   uuid not null references review_pool (id),
  person_id uuid not null references person (id),
  primary key (pool_id, person_id)
);
create index pool_reviewer_person on pool_reviewer (person_id);

-- After a withdrawal the same author may hand in again: another attempt.
create table submission (
  id        uuid primary key,
  pool_id   uuid not null references review_pool (id),
  author_id uuid not null references person (id),
  attempt   integer not null,
  state     varchar(20) not null,
  is_late   boolean not null,
  revision  integer not null,
  text      varchar(100000) not null,
  handed_at timestamp with time zone not null,
  unique (pool_id, author_id, attempt)
);
create index submission_author on submission (author_id, handed_at);

-- Texts that were handed out and edited since.
create table submission_text (
  submission_id uuid not null references submission (id),
  revision      integer not null,
  text          varchar(100000) not null,
  primary key (submission_id, revision)
);

create table submission_score (
  submission_id  uuid primary key references submission (id),
  corrected      double precision not null,
  mean           double precision not null,
  standard_error double precision not null,
  reviews        integer not null,
  method         varchar(40) not null,
  scored_at      timestamp with time zone not null
);

create table assignment (
  submission_id uuid not null references submission (id),
  reviewer_id   uuid not null references person (id),
  group_id      uuid not null references study_group (id),
  revision      integer not null,
  state         varchar(20) not null,
  reason        varchar(20),
  handed_at     timestamp with time zone not null,
  expires_at    timestamp with time zone not null,
  primary key (submission_id, reviewer_id)
);
create index assignment_end on assignment (state, expires_at);
create index assignment_reviewer on assignment (reviewer_id, state);

create table review (
  id            uuid primary key,
  submission_id uuid not null references submission (id),
  reviewer_id   uuid not null references person (id),
  group_id      uuid not null references study_group (id),
  revision      integer not null,
  state         varchar(20) not null,
  vote          integer not null,
  remark        varchar(500),
  remark_hidden boolean not null,
  given_at      timestamp with time zone not null,
  changed_at    timestamp with time zone not null,
  read_at       timestamp with time zone,
  helped_at     timestamp with time zone,
  unique (submission_id, reviewer_id)
);
create index review_group on review (group_id, given_at);
create index review_reviewer on review (reviewer_id, group_id, given_at);

-- A level for a criterion, or only that it was the strongest or the one to work on first.
create table mark (
  submission_id uuid not null references submission (id),
  reviewer_id   uuid not null references person (id),
  criterion_key varchar(60) not null,
  level         integer,
  note          varchar(20),
  primary key (submission_id, reviewer_id, criterion_key)
);
create index mark_reviewer on mark (reviewer_id);

create table submission_report (
  submission_id uuid not null references submission (id),
  reporter_id   uuid not null references person (id),
  reported_at   timestamp with time zone not null,
  primary key (submission_id, reporter_id)
);
create index submission_report_reporter on submission_report (reporter_id);

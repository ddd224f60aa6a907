create table exposure (
  id          uuid primary key,
  person_id   uuid not null references person (id),
  question_id uuid not null,
  revision_id uuid not null,
  guide_id    uuid not null,
  round_key   varchar(80) not null,
  topic_key   varchar(80) not null,
  kind        varchar(20) not null,
  source_id   uuid not null,
  happened_at timestamp with time zone not null,
  answered    boolean not null,
  score       double precision,
  unique (person_id, source_id)
);
create index exposure_person on exposure (person_id, guide_id, round_key);
create index exposure_source on exposure (source_id);

create table group_exposure (
  source_id   uuid primary key,
  group_id    uuid not null references study_group (id),
  question_id uuid not null,
  guide_id    uuid not null,
  round_key   varchar(80) not null,
  topic_key   varchar(80) not null,
  happened_at timestamp with time zone not null,
  outcome     varchar(20) not null,
  score       double precision
);
create index group_exposure_round on group_exposure (group_id, guide_id, round_key);

create table practice_question (
  id          uuid primary key,
  person_id   uuid not null references person (id),
  group_id    uuid,
  revision_id uuid not null,
  question_id uuid not null,
  shown_at    timestamp with time zone not null,
  hints_shown integer not null,
  answer      varchar(20000),
  answered_at timestamp with time zone
);
create index practice_question_person on practice_question (person_id, shown_at);

-- Questions that a group's organizers took away: they are not asked there any more.
create table hidden_question (
  group_id    uuid not null references study_group (id),
  question_id uuid not null,
  hidden_at   timestamp with time zone not null,
  primary key (group_id, question_id)
);

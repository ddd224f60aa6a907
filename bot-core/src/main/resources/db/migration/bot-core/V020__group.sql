create table space (
  space_key    varchar(200) primary key,
  name         varchar(200) not null,
  removed_at   timestamp with time zone,
  installed_at timestamp with time zone not null
);

create table person (
  id          uuid primary key,
  name        varchar(200) not null,
  zone        varchar(60),
  merged_into uuid references person (id),
  erased_at   timestamp with time zone,
  talk_group  uuid,
  created_at  timestamp with time zone not null
);

create table account (
  account_key varchar(200) primary key,
  person_id   uuid not null references person (id)
);
create index account_person on account (person_id);

create table study_group (
  id              uuid primary key,
  name            varchar(200) not null,
  zone            varchar(60) not null,
  language        varchar(20) not null,
  state           varchar(20) not null,
  min_characters  integer not null,
  is_sealed       boolean not null,
  ranking         boolean not null,
  nudge_at        time not null,
  quiet_from      time not null,
  quiet_to        time not null,
  call_link       varchar(500),
  created_by      uuid not null references person (id),
  created_at      timestamp with time zone not null
);

create table room (
  room_key       varchar(200) primary key,
  group_id       uuid references study_group (id),
  name           varchar(200) not null,
  invited_by     uuid references person (id),
  parked_because varchar(500),
  introduced_at  timestamp with time zone,
  joined_at      timestamp with time zone not null
);
create index room_group on room (group_id);

create table membership (
  group_id   uuid not null references study_group (id),
  person_id  uuid not null references person (id),
  state      varchar(20) not null,
  away_until timestamp with time zone,
  joined_at  timestamp with time zone not null,
  told_at    timestamp with time zone,
  nudges     boolean not null,
  news       boolean not null,
  ranked     boolean not null,
  quotable   boolean not null,
  primary key (group_id, person_id)
);
create index membership_person on membership (person_id);

create table organizer (
  group_id  uuid not null references study_group (id),
  person_id uuid not null references person (id),
  primary key (group_id, person_id)
);

-- With a group it brings a room into the group, without one an account to the person who made it.
create table link_code (
  code       varchar(40) primary key,
  person_id  uuid not null references person (id),
  group_id   uuid references study_group (id),
  expires_at timestamp with time zone not null
);
create index link_code_person on link_code (person_id);

-- Wrong codes that somebody tried.
create table link_attempt (
  person_id uuid not null references person (id),
  tried_at  timestamp with time zone not null
);
create index link_attempt_person on link_attempt (person_id, tried_at);

-- Who took what out of sight, and why; without an actor it was the rule of two reports.
create table moderation_log (
  id         uuid primary key,
  group_id   uuid not null references study_group (id),
  actor_id   uuid references person (id),
  deed       varchar(30) not null,
  whose_id   uuid references person (id),
  subject_id uuid,
  reason     varchar(300) not null,
  done_at    timestamp with time zone not null
);
create index moderation_log_group on moderation_log (group_id, done_at);
create index moderation_log_actor on moderation_log (actor_id);
create index moderation_log_whose on moderation_log (whose_id);

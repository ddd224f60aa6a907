create table study_schedule (
  id         uuid primary key,
  group_id   uuid not null unique references study_group (id),
  days       varchar(30) not null,
  ask_at     time not null,
  pace       varchar(20) not null,
  planned_to date not null,
  plan_at    timestamp with time zone not null
);
create index study_schedule_plan on study_schedule (plan_at);

create table schedule_round (
  schedule_id uuid not null references study_schedule (id),
  place       integer not null,
  guide_id    uuid not null,
  round_key   varchar(60) not null,
  active      boolean not null,
  every_weeks integer not null,
  primary key (schedule_id, guide_id, round_key)
);

create table schedule_day_off (
  schedule_id uuid not null references study_schedule (id),
  day_off     date not null,
  primary key (schedule_id, day_off)
);

create table occurrence (
  id            uuid primary key,
  schedule_id   uuid not null references study_schedule (id),
  group_id      uuid not null references study_group (id),
  guide_id      uuid not null,
  round_key     varchar(60) not null,
  local_date    date not null,
  due_at        timestamp with time zone not null,
  answers_until timestamp with time zone not null,
  reviews_until timestamp with time zone not null,
  state         varchar(20) not null,
  reason        varchar(60),
  next_try      timestamp with time zone not null,
  failures      integer not null,
  unique (schedule_id, guide_id, round_key, local_date)
);
create index occurrence_due on occurrence (state, next_try);
create index occurrence_group on occurrence (group_id, local_date);

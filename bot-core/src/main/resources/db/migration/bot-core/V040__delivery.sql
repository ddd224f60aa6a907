-- A lane is everything that goes to one destination, in order: a room with its threads, a talk, a
-- person. Its row is made by the worker that first leases it; callers only insert deliveries, so
-- that they never wait for a lock.
create table lane (
  lane         varchar(250) primary key,
  platform     varchar(80) not null,
  state        varchar(10) not null,
  reason       varchar(500),
  parked_at    timestamp with time zone,
  wait_until   timestamp with time zone,
  failures     integer not null,
  leased_by    varchar(40),
  leased_until timestamp with time zone
);
create index lane_leased on lane (leased_by);
create index lane_state on lane (state);

-- started_at is set and committed before a message is sent and taken back only where it was surely
-- refused: a waiting row that has it may be in the place already.
create table delivery (
  id           uuid primary key,
  seq          bigint generated always as identity,
  platform     varchar(80) not null,
  lane         varchar(250) not null,
  kind         varchar(10) not null,
  place        varchar(250),
  message      varchar(350),
  of_delivery  uuid,
  person_id    uuid,
  thread_name  varchar(200),
  reaction     varchar(20),
  content      varchar(1000000),
  subject_kind varchar(60),
  subject_id   uuid,
  coalesce_key varchar(150),
  due_at       timestamp with time zone not null,
  not_after    timestamp with time zone,
  state        varchar(10) not null,
  attempts     integer not null,
  looks        integer not null,
  repeats      integer not null,
  started_at   timestamp with time zone,
  attempted_at timestamp with time zone,
  done_at      timestamp with time zone,
  sent_message varchar(350),
  sent_thread  varchar(250),
  reason       varchar(500),
  created_at   timestamp with time zone not null
);
create index delivery_due on delivery (state, platform, due_at);
create index delivery_lane on delivery (lane, state, seq);
create index delivery_created on delivery (created_at);
create index delivery_coalesce on delivery (coalesce_key);

create table notice (
  id          uuid primary key,
  person_id   uuid not null,
  group_id    uuid not null,
  kind        varchar(60) not null,
  dedupe_key  varchar(150) not null,
  content     varchar(1000000) not null,
  state       varchar(10) not null,
  batch       uuid,
  delivery_id uuid,
  refused     boolean not null,
  created_at  timestamp with time zone not null,
  told_at     timestamp with time zone,
  unique (person_id, group_id, kind, dedupe_key)
);
create index notice_waiting on notice (group_id, state);
create index notice_person on notice (person_id, state);
create index notice_batch on notice (batch);
create index notice_state on notice (state, created_at);
create index notice_key on notice (dedupe_key);

-- Groups none of whose organizers takes private messages, and when their rooms were told.
create table unreached_group (
  group_id uuid primary key references study_group (id),
  told_at  timestamp with time zone not null
);

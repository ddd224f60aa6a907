create table daily_question (
  id               uuid primary key,
  occurrence_id    uuid not null unique,
  group_id         uuid not null references study_group (id),
  guide_id         uuid not null,
  round_key        varchar(80) not null,
  revision_id      uuid not null,
  question_id      uuid not null,
  local_date       date not null,
  state            varchar(20) not null,
  is_sealed        boolean not null,
  min_characters   integer not null,
  quiet            boolean not null,
  asked_at         timestamp with time zone not null,
  answers_until    timestamp with time zone not null,
  reviews_until    timestamp with time zone not null,
  next_end         timestamp with time zone,
  next_nudge       timestamp with time zone,
  stayed           integer not null,
  yesterday        varchar(400),
  answered         integer,
  reviews          integer,
  closed_at        timestamp with time zone
);
create index daily_question_group on daily_question (group_id, asked_at);
create index daily_question_end on daily_question (next_end);
create index daily_question_nudge on daily_question (next_nudge);
create index daily_question_asked on daily_question (question_id, state);

create table posting (
  id             uuid primary key,
  question_id    uuid not null references daily_question (id),
  room_key       varchar(200) not null,
  state          varchar(20) not null,
  message_key    varchar(300),
  thread_key     varchar(300),
  refresh_at     timestamp with time zone,
  refreshed_at   timestamp with time zone,
  catch_up_since timestamp with time zone,
  catch_up_at    timestamp with time zone,
  unique (question_id, room_key)
);
create index posting_thread on posting (thread_key);
create index posting_message on posting (message_key);
create index posting_room on posting (room_key, state);
create index posting_refresh on posting (refresh_at);
create index posting_catch_up on posting (catch_up_at);

create table reply (
  id          uuid primary key,
  reply_key   varchar(320) not null unique,
  question_id uuid references daily_question (id),
  place_key   varchar(300) not null,
  source      varchar(10) not null,
  person_id   uuid references person (id),
  written_at  timestamp with time zone,
  version_at  timestamp with time zone,
  text        varchar(20000) not null,
  files       varchar(4000) not null,
  quotes      boolean not null,
  barred      boolean not null,
  choice      varchar(10) not null,
  choice_at   timestamp with time zone,
  deleted_at  timestamp with time zone,
  counted     boolean not null,
  arrived_at  timestamp with time zone not null
);
create index reply_question on reply (question_id, place_key);
create index reply_person on reply (person_id);

-- Questions whose replies have changed since their answers were settled.
create table unsettled (
  question_id uuid primary key references daily_question (id)
);

create table answer (
  id            uuid primary key,
  question_id   uuid not null references daily_question (id),
  person_id     uuid not null references person (id),
  state         varchar(20) not null,
  text          varchar(60000) not null,
  written_at    timestamp with time zone not null,
  late          boolean not null,
  unscored      boolean not null,
  submission_id uuid,
  revised_at    timestamp with time zone,
  quotable      boolean,
  unique (question_id, person_id)
);
create index answer_person on answer (person_id, written_at);
create index answer_submission on answer (submission_id);

create table shown_answer (
  id          uuid primary key,
  question_id uuid not null references daily_question (id),
  reply_id    uuid references reply (id),
  posting_id  uuid not null references posting (id),
  delivery_id uuid not null,
  message_key varchar(300),
  unique (reply_id, posting_id)
);
create index shown_answer_message on shown_answer (message_key);

-- A newcomer's text that the bot does not post until an organizer says so.
create table held_answer (
  reply_id    uuid primary key references reply (id),
  question_id uuid not null references daily_question (id),
  person_id   uuid not null references person (id),
  state       varchar(10) not null
);
create index held_answer_question on held_answer (question_id, person_id);
create index held_answer_person on held_answer (person_id);

create table result_message (
  id          uuid primary key,
  question_id uuid not null references daily_question (id),
  delivery_id uuid not null,
  message_key varchar(300)
);
create index result_message_question on result_message (question_id);

-- Reports of answers that review never had, since they came after its end.
create table answer_report (
  answer_id uuid not null references answer (id),
  person_id uuid not null references person (id),
  primary key (answer_id, person_id)
);
create index shown_answer_question on shown_answer (question_id);

create table question_pass (
  question_id uuid not null references daily_question (id),
  person_id   uuid not null references person (id),
  passed_at   timestamp with time zone not null,
  primary key (question_id, person_id)
);

create table nudge (
  group_id   uuid not null references study_group (id),
  person_id  uuid not null references person (id),
  nudged_on  date not null,
  nudged_at  timestamp with time zone not null,
  ignored    integer not null,
  primary key (group_id, person_id)
);

create table silence (
  group_id    uuid primary key references study_group (id),
  empty_days  integer not null,
  last_date   date not null
);

create table silent_member (
  group_id  uuid not null references study_group (id),
  person_id uuid not null references person (id),
  asked_at  timestamp with time zone not null,
  asked_on  date not null,
  primary key (group_id, person_id)
);

create table hint_shown (
  question_id uuid not null references daily_question (id),
  person_id   uuid not null references person (id),
  hints       integer not null,
  primary key (question_id, person_id)
);

create table sealed_hint (
  question_id uuid not null references daily_question (id),
  person_id   uuid not null references person (id),
  primary key (question_id, person_id)
);

create table missed_day (
  group_id uuid primary key references study_group (id),
  told_at  timestamp with time zone not null
);

create table mock_interview (
  id                uuid primary key,
  group_id          uuid references study_group (id),
  guide_id          uuid not null,
  round_key         varchar(80) not null,
  topic_key         varchar(80),
  is_full           boolean not null,
  candidate         uuid not null references person (id),
  interviewer       uuid references person (id),
  observer          uuid references person (id),
  state             varchar(20) not null,
  turn              integer not null,
  phase             varchar(20) not null,
  phase_index       integer not null,
  -- raised with every step, so that a button pressed twice counts once
  step              integer not null,
  created_at        timestamp with time zone not null,
  starts_at         timestamp with time zone,
  heard_at          timestamp with time zone,
  due_at            timestamp with time zone,
  ended_at          timestamp with time zone,
  reminders         integer not null,
  -- the deliveries of what was asked last, and of the small message under what was written last
  prompt            uuid,
  controls          uuid,
  -- where a chair stands open, and the delivery of its card
  open_room         varchar(200),
  open_card         uuid,
  -- whose yes a proposal waits for
  awaited           uuid,
  candidate_here    boolean not null,
  interviewer_here  boolean not null,
  candidate_swaps   boolean not null,
  interviewer_swaps boolean not null,
  -- the half before this one
  follows           uuid
);
create index mock_interview_candidate on mock_interview (candidate, state);
create index mock_interview_interviewer on mock_interview (interviewer, state);
create index mock_interview_observer on mock_interview (observer, state);
create index mock_interview_due on mock_interview (due_at);

create table mock_turn (
  id           uuid primary key,
  interview_id uuid not null references mock_interview (id),
  number       integer not null,
  revision_id  uuid not null,
  question_id  uuid not null,
  chair_key    varchar(80),
  -- keys of the parts that the candidate did not tick, by commas; null until they said it
  missing      varchar(500),
  hints        integer not null,
  seconds      integer not null,
  answered     boolean not null,
  aloud        boolean not null,
  unique (interview_id, number)
);

create table mock_line (
  id           uuid primary key,
  interview_id uuid not null references mock_interview (id),
  turn         integer not null,
  position     integer not null,
  kind         varchar(20) not null,
  person_id    uuid,
  text         varchar(20000) not null,
  message_key  varchar(300) unique,
  said_at      timestamp with time zone not null
);
create index mock_line_interview on mock_line (interview_id, position);

create table mock_rating (
  interview_id uuid not null references mock_interview (id),
  person_id    uuid not null references person (id),
  vote         integer not null,
  strongest    varchar(80),
  work_on      varchar(80),
  remark       varchar(3000) not null,
  rated_at     timestamp with time zone not null,
  primary key (interview_id, person_id)
);

create table mock_review (
  pool_id      uuid primary key,
  interview_id uuid not null unique references mock_interview (id),
  closes_at    timestamp with time zone not null,
  closed       boolean not null
);
create index mock_review_closes on mock_review (closed, closes_at);

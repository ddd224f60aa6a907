create table guide (
  id          uuid primary key,
  -- empty: bundled
  owner_space varchar(300) not null,
  guide_key   varchar(60) not null,
  title       varchar(300) not null,
  language    varchar(40) not null,
  company     varchar(200) not null,
  role_name   varchar(200) not null,
  level_name  varchar(200) not null,
  content     text not null,
  checksum    varchar(64) not null,
  edited      boolean not null,
  changed_at  timestamp with time zone not null,
  unique (owner_space, guide_key)
);

create table question (
  id           uuid primary key,
  guide_id     uuid not null references guide (id),
  question_key varchar(60) not null,
  round_key    varchar(60),
  topic_key    varchar(60),
  -- whose question it is in a panel
  chair_key    varchar(60),
  place        integer not null,
  retired      boolean not null,
  unique (guide_id, question_key)
);

create table question_revision (
  id          uuid primary key,
  question_id uuid not null references question (id),
  number      integer not null,
  text        text not null,
  content     text not null,
  created_at  timestamp with time zone not null,
  unique (question_id, number)
);

-- Who can reach what (docs/methods/reach.md). Roles and days; which account it was, the log knows. What is computed is read by
-- who works with it until a person publishes it, with a name and a reason.
create function sees_reach() returns boolean
  language sql stable
  return public.has_role('coordinator') or public.has_role('adviser') or public.has_role('system') or public.has_role('operator');

-- One time that everything was computed. Whoever asks adds the row; the job tells how far it is.
create table reach_run (
  id uuid primary key,
  number integer not null generated always as identity unique,
  asked_at timestamptz not null,
  on_day date not null,
  role text not null check (role in ('coordinator', 'adviser', 'operator', 'system')),
  attempts integer not null default 0,
  done integer not null default 0,
  total integer
);
comment on column reach_run.on_day is 'the calendar day for which the map and its freshness are taken';

create table reach_stop (
  run_id uuid primary key references reach_run on delete cascade,
  asked_at timestamptz not null
);

create table reach_run_end (
  run_id uuid primary key references reach_run on delete cascade,
  outcome text not null check (outcome in ('done', 'failed', 'cancelled')),
  problem text check (problem in ('no-people', 'no-places', 'broken')),
  ended_at timestamptz not null,
  check ((outcome = 'failed') = (problem is not null))
);

-- What it was made of, for whoever reads it; and everything that the computation was given, so that it can be done again.
create table reach_basis (
  run_id uuid primary key references reach_run on delete cascade,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  parameters jsonb not null,
  sources jsonb not null
);
create table reach_input (
  run_id uuid primary key references reach_run on delete cascade,
  document jsonb not null
);
comment on column reach_basis.hash is 'SHA-256 of the document with its keys in order: the same hash gives the same results';
comment on column reach_basis.sources is 'list of { id, title, publisher, licence, year, sha256, groups }';

create table reach_result (
  run_id uuid not null references reach_run on delete cascade,
  area_code text not null check (area_code ~ '^BU[0-9]{4}[0-9A-Z]{4}$'),
  wijk_code text not null,
  life_domain text not null,
  group_key text not null,
  mode text not null check (mode in ('walk', 'cycle', 'frail')),
  verdict text not null check (verdict in ('gap', 'unsure', 'enough', 'unknown')),
  why text check (why in ('freshness', 'people', 'place')),
  people double precision check (people >= 0),
  people_low double precision check (people_low >= 0),
  people_high double precision check (people_high >= people_low),
  people_basis text check (people_basis in ('count', 'estimate', 'filled')),
  score double precision,
  score_low double precision,
  score_high double precision,
  gap double precision,
  agreement real check (agreement between 0 and 1),
  none_share real check (none_share between 0 and 1),
  nearest_median double precision,
  nearest_worst double precision,
  measured_share real check (measured_share between 0 and 1),
  uncovered real check (uncovered between 0 and 1),
  primary key (run_id, life_domain, group_key, mode, area_code),
  check ((verdict = 'unknown') = (why is not null))
);
create index reach_result_area on reach_result (area_code, run_id);
comment on column reach_result.why is 'why it is not known: too little of the map is fresh, the number of people is missing, or the buurt has no place on a map';
comment on column reach_result.score is 'hours a week, or places, for every 1,000 people of the group, as seen through the usual lens';
comment on column reach_result.score_low is 'lowest of all lenses, each against its own norm; score_high the highest';
comment on column reach_result.gap is 'hours a week, or places, that are missing up to the norm, for all people of the group together';
comment on column reach_result.agreement is 'share of the lenses that see it below the norm';
comment on column reach_result.none_share is 'share of the people with nothing within reach';
comment on column reach_result.nearest_median is 'metres as the crow flies; nearest_worst for who has it farthest';
comment on column reach_result.measured_share is 'share of the score that rests on hours that somebody wrote down; the rest on a default';
comment on column reach_result.uncovered is 'share of the catchment of which no people are known; null when no border is loaded';

-- The same for the buurten of which it is known (or for all when it is of none), with the norm that was used.
create table reach_finding (
  run_id uuid not null references reach_run on delete cascade,
  life_domain text not null,
  group_key text not null,
  mode text not null check (mode in ('walk', 'cycle', 'frail')),
  unit text not null check (unit in ('hours', 'places')),
  norm double precision not null check (norm >= 0),
  norm_id uuid,
  mean double precision not null,
  people double precision not null,
  gap double precision not null,
  none_share real not null check (none_share between 0 and 1),
  gini real,
  facilities integer not null,
  measured integer not null,
  unplaced integer not null,
  idle integer not null,
  verdicts jsonb not null,
  primary key (run_id, life_domain, group_key, mode)
);
comment on column reach_finding.norm_id is 'null: nobody set one, and the mean of this run is taken';
comment on column reach_finding.unplaced is 'offers about it of which nobody knows where they are, or that are everywhere: they do not count';
comment on column reach_finding.idle is 'facilities that reach nobody of this group';
comment on column reach_finding.verdicts is 'number of buurten by verdict';

-- How much of what was counted is within its shelf life.
create table reach_fresh (
  run_id uuid not null references reach_run on delete cascade,
  wijk_code text not null,
  life_domain text not null,
  offers integer not null check (offers >= 0),
  fresh integer not null check (fresh between 0 and offers),
  by_wijk boolean not null,
  primary key (run_id, wijk_code, life_domain)
);
comment on column reach_fresh.by_wijk is 'nothing about this is in or for the wijk: all its offers decide, if the map has enough of them';

-- What people find enough. The newest for a domain and group counts; without a value there is none any more.
create table reach_norm (
  id uuid primary key,
  life_domain text not null,
  group_key text,
  unit text not null check (unit in ('hours', 'places')),
  value double precision check (value >= 0 and value < 'infinity'),
  name text not null check (char_length(name) between 2 and 120),
  reason text not null check (char_length(reason) between 10 and 2000),
  role text not null check (role in ('coordinator', 'adviser', 'operator')),
  set_at timestamptz not null
);
create index reach_norm_newest on reach_norm (life_domain, group_key, set_at desc);
comment on column reach_norm.group_key is 'null: for every group that has none of its own';
comment on column reach_norm.value is 'for every 1,000 people';
comment on column reach_norm.name is 'personal: purpose "reach"; who set it, as they want to be named';
comment on column reach_norm.reason is 'personal: purpose "reach"; the form asks for no names of people';

create table reach_publication (
  id uuid primary key,
  run_id uuid not null references reach_run,
  name text not null check (char_length(name) between 2 and 120),
  reason text not null check (char_length(reason) between 10 and 2000),
  role text not null check (role in ('coordinator', 'operator')),
  published_at timestamptz not null
);
create index reach_publication_run on reach_publication (run_id);
comment on column reach_publication.name is 'personal: purpose "reach"; who published it, as they want to be named';
comment on column reach_publication.reason is 'personal: purpose "reach"; the form asks for no names of people';

create table reach_publication_end (
  publication_id uuid primary key references reach_publication on delete cascade,
  name text not null check (char_length(name) between 2 and 120),
  reason text not null check (char_length(reason) between 10 and 2000),
  role text not null check (role in ('coordinator', 'operator')),
  ended_at timestamptz not null
);
comment on column reach_publication_end.name is 'personal: purpose "reach"; who withdrew it, as they want to be named';
comment on column reach_publication_end.reason is 'personal: purpose "reach"; the form asks for no names of people';

-- What if: steps away from a run. Whoever has the link reads it.
create table reach_scenario (
  id uuid primary key,
  number integer not null generated always as identity unique,
  run_id uuid not null references reach_run on delete cascade,
  title text not null check (char_length(title) between 2 and 120),
  reason text not null check (char_length(reason) between 10 and 2000),
  role text not null check (role in ('coordinator', 'adviser', 'operator')),
  key_hash text not null unique check (key_hash ~ '^[0-9a-f]{64}$'),
  made_at timestamptz not null
);
comment on column reach_scenario.reason is 'personal: purpose "reach"; the form asks for no names of people';
comment on column reach_scenario.title is 'personal: purpose "reach"; the form asks for no names of people';

create table reach_scenario_step (
  scenario_id uuid not null references reach_scenario on delete cascade,
  position integer not null check (position > 0),
  kind text not null check (kind in ('add', 'move', 'close')),
  facility text,
  title text check (char_length(title) between 2 and 120),
  rd point,
  hours double precision check (hours > 0 and hours <= 168),
  life_domains text[] not null default '{}',
  reason text not null check (char_length(reason) between 2 and 2000),
  primary key (scenario_id, position),
  check ((kind = 'add') = (facility is null)),
  check ((kind = 'close') = (rd is null)),
  check (kind <> 'add' or (title is not null and hours is not null and cardinality(life_domains) > 0))
);
comment on column reach_scenario_step.facility is 'key of a facility in the input of the run';
comment on column reach_scenario_step.reason is 'personal: purpose "reach"; the form asks for no names of people';
comment on column reach_scenario_step.title is 'personal: purpose "reach"; the form asks for no names of people';

-- Where people live within a buurt, from an open list of squares. The newest list counts.
create table reach_cell_set (
  id uuid primary key,
  title text not null,
  publisher text not null,
  licence text not null,
  year integer not null check (year between 1900 and 2200),
  file_sha256 text not null check (file_sha256 ~ '^[0-9a-f]{64}$'),
  imported_at timestamptz not null
);
create table reach_cell (
  set_id uuid not null references reach_cell_set on delete cascade,
  x integer not null,
  y integer not null,
  people double precision not null check (people >= 0 and people < 100000),
  primary key (set_id, x, y)
);
comment on column reach_cell.x is 'middle of the square, RD New, metres';

alter table reach_publication enable row level security;
create policy reach_publication_open on reach_publication for select using (true);
create policy reach_publication_made on reach_publication for insert with check (
  exists (select from reach_run_end ended where ended.run_id = reach_publication.run_id and ended.outcome = 'done')
  and ((role = 'operator' and public.has_role('operator'))
    or (role = 'coordinator' and public.has_role('coordinator') and public.has_role('proved'))));

alter table reach_publication_end enable row level security;
create policy reach_publication_end_open on reach_publication_end for select using (true);
create policy reach_publication_end_made on reach_publication_end for insert with check (
  (role = 'operator' and public.has_role('operator'))
  or (role = 'coordinator' and public.has_role('coordinator') and public.has_role('proved')));

-- The runs that stand: published, and not withdrawn. Asked once for a question, not once for each row.
create function published_reach() returns uuid[]
  language sql stable
  return array(
    select made.run_id from reach_publication made
    where not exists (select from reach_publication_end ended where ended.publication_id = made.id));

alter table reach_run enable row level security;
create policy reach_run_shown on reach_run for select
  using ((select sees_reach()) or id = any ((select published_reach())::uuid[]));
create policy reach_run_asked on reach_run for insert with check (
  attempts = 0 and done = 0 and total is null
  and ((role = 'coordinator' and public.has_role('coordinator')) or (role = 'adviser' and public.has_role('adviser'))
    or (role = 'operator' and public.has_role('operator')) or (role = 'system' and public.has_role('system'))));
create policy reach_run_kept on reach_run for update using (public.has_role('system')) with check (public.has_role('system'));
create policy reach_run_erased on reach_run for delete using (public.has_role('system'));

alter table reach_stop enable row level security;
create policy reach_stop_shown on reach_stop for select using (sees_reach());
create policy reach_stop_asked on reach_stop for insert with check (
  sees_reach() and not exists (select from reach_run_end ended where ended.run_id = reach_stop.run_id));

alter table reach_run_end enable row level security;
create policy reach_run_end_shown on reach_run_end for select
  using ((select sees_reach()) or run_id = any ((select published_reach())::uuid[]));
create policy reach_run_end_kept on reach_run_end for insert with check (public.has_role('system'));

alter table reach_result enable row level security;
create policy reach_result_shown on reach_result for select
  using ((select sees_reach()) or run_id = any ((select published_reach())::uuid[]));
create policy reach_result_kept on reach_result for insert with check (public.has_role('system'));

alter table reach_finding enable row level security;
create policy reach_finding_shown on reach_finding for select
  using ((select sees_reach()) or run_id = any ((select published_reach())::uuid[]));
create policy reach_finding_kept on reach_finding for insert with check (public.has_role('system'));

alter table reach_basis enable row level security;
create policy reach_basis_shown on reach_basis for select
  using ((select sees_reach()) or run_id = any ((select published_reach())::uuid[]));
create policy reach_basis_kept on reach_basis for insert with check (public.has_role('system'));

alter table reach_fresh enable row level security;
create policy reach_fresh_shown on reach_fresh for select
  using ((select sees_reach()) or run_id = any ((select published_reach())::uuid[]));
create policy reach_fresh_kept on reach_fresh for insert with check (public.has_role('system'));

alter table reach_norm enable row level security;
create policy reach_norm_open on reach_norm for select using (true);
create policy reach_norm_set on reach_norm for insert with check (
  (role = 'operator' and public.has_role('operator'))
  or (role = 'coordinator' and public.has_role('coordinator') and public.has_role('proved'))
  or (role = 'adviser' and public.has_role('adviser') and public.has_role('proved')));

alter table reach_scenario enable row level security;
create policy reach_scenario_shown on reach_scenario for select
  using (sees_reach() or key_hash = nullif(current_setting('app.receipt', true), ''));
create policy reach_scenario_made on reach_scenario for insert with check (
  (role = 'operator' and public.has_role('operator')) or (role = 'coordinator' and public.has_role('coordinator'))
  or (role = 'adviser' and public.has_role('adviser')));
create policy reach_scenario_erased on reach_scenario for delete using (sees_reach());

alter table reach_scenario_step enable row level security;
create policy reach_scenario_step_shown on reach_scenario_step for select
  using (exists (select from reach_scenario own where own.id = scenario_id));
create policy reach_scenario_step_made on reach_scenario_step for insert with check (sees_reach());

alter table reach_input enable row level security;
create policy reach_input_shown on reach_input for select using ((select sees_reach()));
create policy reach_input_held on reach_input for select using (run_id in (
  select run_id from reach_scenario own where own.key_hash = nullif(current_setting('app.receipt', true), '')));
create policy reach_input_kept on reach_input for insert with check (public.has_role('system'));

alter table reach_cell_set enable row level security;
create policy reach_cell_set_kept on reach_cell_set using (public.has_role('system') or public.has_role('operator'));
alter table reach_cell enable row level security;
create policy reach_cell_kept on reach_cell using (public.has_role('system') or public.has_role('operator'));

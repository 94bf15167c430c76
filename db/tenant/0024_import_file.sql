-- Files that somebody brought in the browser to be read into the map. The file itself lies on the disk of the server under
-- its id, for thirty days at most and never in the database: it may hold the address of a safe house.
create table import_file (
  id uuid primary key,
  name text not null check (char_length(name) between 1 and 200),
  format text not null check (format in ('csv', 'xlsx', 'geojson', 'hsds')),
  encoding text not null check (encoding in ('utf-8', 'windows-1252')),
  bytes integer not null check (bytes > 0),
  row_count integer not null check (row_count >= 0),
  brought_at timestamptz not null,
  account_id uuid references auth_user on delete set null,
  erased_at timestamptz
);
create index import_file_brought on import_file (brought_at);
comment on table import_file is 'personal: purpose "imports", kept a year; the file itself thirty days';
comment on column import_file.name is 'personal: purpose "imports"; what the file was called on the computer of who brought it';
comment on column import_file.erased_at is 'when the file itself went from the disk; with it went what was wrong with its rows';

-- One time that a file was read: as a try, or for real. Whoever asks adds the row; the job that reads it fills it in.
create table import_run (
  id uuid primary key,
  file_id uuid not null references import_file on delete cascade,
  dry_run boolean not null,
  recipe jsonb not null,
  choices jsonb not null,
  lang text not null check (lang in ('nl', 'en')),
  asked_at timestamptz not null,
  account_id uuid references auth_user on delete set null,
  attempts integer not null default 0,
  started_at timestamptz,
  done integer not null default 0,
  total integer,
  ended_at timestamptz,
  outcome text check (outcome in ('whole', 'refused', 'stopped', 'broken')),
  report jsonb,
  check ((ended_at is null) = (outcome is null)),
  check (char_length(choices::text) <= 60000 and char_length(recipe::text) <= 200000)
);
create unique index import_run_busy on import_run (file_id) where ended_at is null;
comment on table import_run is 'personal: purpose "imports", kept with its file';
comment on column import_run.choices is 'what was chosen in the form, to give it back';
comment on column import_run.report is 'counts and notes; what is wrong with single rows stands in import_problem';

create table import_stop (
  run_id uuid primary key references import_run on delete cascade,
  asked_at timestamptz not null
);

create table import_problem (
  run_id uuid not null references import_run on delete cascade,
  place integer not null,
  row_number integer not null,
  column_name text not null,
  reason text not null,
  filtered boolean not null default false,
  primary key (run_id, place)
);
comment on table import_problem is 'personal: purpose "imports"; may repeat forty characters of a cell; goes with the file';

create function keeps_imports() returns boolean
  language sql stable
  return public.has_role('proved') and (public.has_role('coordinator') or public.has_role('administrator'));

alter table import_file enable row level security;
create policy import_file_shown on import_file for select using (keeps_imports());
create policy import_file_brought on import_file for insert with check (
  keeps_imports() and 'account:' || account_id = public.actor() and erased_at is null);
create policy import_file_erased on import_file for update using (keeps_imports()) with check (erased_at is not null);
create policy import_file_kept on import_file using (public.has_role('system') or public.has_role('operator'));

alter table import_run enable row level security;
create policy import_run_shown on import_run for select using (keeps_imports());
create policy import_run_asked on import_run for insert with check (
  keeps_imports() and 'account:' || account_id = public.actor() and attempts = 0 and ended_at is null and report is null
  and exists (select from import_file file where file.id = file_id and file.erased_at is null));
create policy import_run_kept on import_run using (public.has_role('system') or public.has_role('operator'));

alter table import_stop enable row level security;
create policy import_stop_shown on import_stop for select using (keeps_imports());
create policy import_stop_asked on import_stop for insert with check (
  keeps_imports() and exists (select from import_run run where run.id = run_id and run.ended_at is null));
create policy import_stop_kept on import_stop using (public.has_role('system') or public.has_role('operator'));

alter table import_problem enable row level security;
create policy import_problem_shown on import_problem for select using (keeps_imports());
create policy import_problem_gone on import_problem for delete using (keeps_imports());
create policy import_problem_kept on import_problem using (public.has_role('system') or public.has_role('operator'));

-- Own data: whoever signed in sees their own rows in what they can download.
create policy import_file_own on import_file for select using ('account:' || account_id = public.actor());
create policy import_run_own on import_run for select using ('account:' || account_id = public.actor());

-- Everyday words and what nobody finds: kept by who keeps the map, without the operator of the server.
create policy search_synonym_coordinated on search_synonym
  using (public.has_role('coordinator') or public.has_role('administrator'));
create policy search_miss_term_looked on search_miss_term for select
  using (public.has_role('coordinator') or public.has_role('adviser') or public.has_role('administrator'));

-- A facet that ended, with what comes instead: whatever phrase stands for the one, also of the list that comes with the
-- software, stands for the other.
create table search_replaced (
  facet text primary key,
  replaced_by text not null check (replaced_by <> facet)
);
alter table search_replaced enable row level security;
create policy search_replaced_open on search_replaced for select using (true);
create policy search_replaced_coordinated on search_replaced
  using (public.has_role('coordinator') or public.has_role('administrator'));

-- Terms get a place under another, and an end with what comes instead. What is used keeps its id.
alter table taxonomy_term
  add column parent_id text,
  add column retired_on date,
  add column replaced_by text,
  add foreign key (taxonomy, parent_id) references taxonomy_term (taxonomy, id),
  add foreign key (taxonomy, replaced_by) references taxonomy_term (taxonomy, id),
  add check (parent_id <> id),
  add check (replaced_by <> id),
  add check ((retired_on is null) = (replaced_by is null));
comment on column taxonomy_term.replaced_by is 'what everything with this term has instead since retired_on';
create policy taxonomy_term_coordinated on taxonomy_term for update
  using (public.has_role('coordinator') or public.has_role('administrator'));
create policy taxonomy_term_added on taxonomy_term for insert
  with check (public.has_role('coordinator') or public.has_role('administrator'));

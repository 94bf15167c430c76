-- Random entries of the map that are called to hear whether they are right (docs/methods/sample.md). Every sample that was
-- drawn stays, whatever came out: who may leave one out, chooses what the public reads.
create table audit_sample (
  id uuid primary key,
  number integer not null generated always as identity unique,
  drawn_on date not null,
  seed bigint not null check (seed between 0 and 4294967295),
  seed_chosen boolean not null,
  offers integer not null check (offers >= 0),
  places integer not null check (places >= 0)
);
comment on column audit_sample.seed_chosen is 'somebody gave the seed; else the machine drew it';
comment on column audit_sample.offers is 'how many offers there were to draw from on that day; so for places';

create table audit_sample_item (
  sample_id uuid not null references audit_sample on delete cascade,
  position integer not null check (position > 0),
  kind text not null check (kind in ('service', 'location')),
  item_id uuid not null,
  name text not null,
  primary key (sample_id, position),
  unique (sample_id, item_id)
);

-- The last one of an item counts: a call that was recorded wrongly is recorded again. Role and day; which account it was,
-- the log knows.
create table audit_sample_outcome (
  id bigint generated always as identity primary key,
  sample_id uuid not null,
  position integer not null,
  outcome text not null check (outcome in ('ok', 'wrong', 'unreachable')),
  fields text[] not null default '{}'
    check (fields <@ array['texts', 'times', 'contact', 'place', 'cost', 'existence']),
  note text not null default '' check (char_length(note) <= 300),
  role text not null check (role in ('coordinator', 'operator')),
  recorded_on date not null,
  foreign key (sample_id, position) references audit_sample_item on delete cascade,
  check ((outcome = 'wrong') = (cardinality(fields) > 0))
);
create index audit_sample_outcome_item on audit_sample_outcome (sample_id, position, id desc);
comment on column audit_sample_outcome.note is 'about the entry: the form asks for no names of people, and refuses an address of e-mail and a citizen number';

-- What everybody may read of a sample: how many, never which. As the owner of the tables, because the items are not open.
create function audit_tally() returns table (sample_id uuid, drawn integer, outcome text, field text, count integer, last_on date)
  language sql stable security definer
begin atomic
  with latest as (
    select distinct on (outcome.sample_id, outcome.position) outcome.sample_id, outcome.outcome, outcome.fields, outcome.recorded_on
    from audit_sample_outcome outcome order by outcome.sample_id, outcome.position, outcome.id desc
  ), sizes as (
    select item.sample_id, count(*)::integer as drawn from audit_sample_item item group by item.sample_id
  )
  select sizes.sample_id, sizes.drawn, latest.outcome, null::text, count(latest.outcome)::integer, max(latest.recorded_on)
    from sizes left join latest on latest.sample_id = sizes.sample_id
    group by sizes.sample_id, sizes.drawn, latest.outcome
  union all
  select sizes.sample_id, sizes.drawn, latest.outcome, own.field, count(*)::integer, max(latest.recorded_on)
    from sizes join latest on latest.sample_id = sizes.sample_id cross join lateral unnest(latest.fields) as own (field)
    group by sizes.sample_id, sizes.drawn, latest.outcome, own.field;
end;

do $$
begin
  -- Whoever calls it must not choose which table it finds.
  execute format('alter function audit_tally() set search_path = %I, pg_temp', current_schema());
end $$;

alter table audit_sample enable row level security;
create policy audit_sample_open on audit_sample for select using (true);
create policy audit_sample_drawn on audit_sample for insert with check (
  public.has_role('coordinator') or public.has_role('operator'));

alter table audit_sample_item enable row level security;
create policy audit_sample_item_called on audit_sample_item for select using (
  public.has_role('coordinator') or public.has_role('operator') or public.has_role('system'));
create policy audit_sample_item_drawn on audit_sample_item for insert with check (
  public.has_role('coordinator') or public.has_role('operator'));

alter table audit_sample_outcome enable row level security;
create policy audit_sample_outcome_called on audit_sample_outcome for select using (
  public.has_role('coordinator') or public.has_role('operator') or public.has_role('system'));
create policy audit_sample_outcome_recorded on audit_sample_outcome for insert with check (
  (public.has_role('coordinator') and role = 'coordinator') or (public.has_role('operator') and role = 'operator'));

-- What everybody may read of people’s messages: published once for each quarter, rounded by src/engines/disclosure, and
-- never computed again (docs/decisions/0034). What is not here is few or none.
create table message_quarter (
  quarter text primary key check (quarter ~ '^[0-9]{4}-Q[1-4]$'),
  published_on date not null
);
create table message_figure (
  quarter text not null references message_quarter on delete cascade,
  figure text not null check (figure in ('wijk-kind', 'wijk-term', 'town-kind', 'town-term', 'miss-wijk', 'miss-group')),
  at jsonb not null,
  count integer not null check (count > 0 and count % 10 = 0),
  primary key (quarter, figure, at)
);
comment on column message_figure.count is 'in tens: the code that rounds is the only one that writes here, and the check sees it';

alter table message_quarter enable row level security;
create policy message_quarter_open on message_quarter for select using (true);
create policy message_quarter_published on message_quarter for insert with check (public.has_role('system'));
alter table message_figure enable row level security;
create policy message_figure_open on message_figure for select using (true);
create policy message_figure_published on message_figure for insert with check (public.has_role('system'));

-- The misses themselves were for everybody to count; now they are for who works on the messages, and others read what was
-- published.
drop policy message_miss_shown on message_miss;
create policy message_miss_shown on message_miss for select using (
  public.has_role('system') or public.has_role('operator') or works_on(message_id));

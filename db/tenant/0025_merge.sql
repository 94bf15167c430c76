-- Things that are on the map twice: what looks alike, what was said not to be the same, and merges as records that can be
-- undone (docs/decisions/0042). A thing that was merged is not active; its row stays, as what its source says of it.

-- By what a thing is looked up among others: its number, its site, its address, normalised.
create table item_key (
  item_id uuid not null,
  kind text not null check (kind in ('organization', 'location', 'service')),
  key text not null check (char_length(key) <= 200),
  primary key (item_id, key)
);
create index item_key_key on item_key (key, kind);

-- Names as they are compared: the words that say which one it is, in plain letters. Kept apart from the search index, so that
-- an import need not keep a second trigram index up to date while somebody waits.
create table item_name (
  item_id uuid primary key,
  kind text not null check (kind in ('organization', 'location', 'service')),
  name text not null,
  municipalities text[] not null
);
create index item_name_name on item_name using gin (name public.gin_trgm_ops) with (fastupdate = off);

create table item_pair (
  kind text not null check (kind in ('organization', 'location', 'service')),
  one_id uuid not null,
  other_id uuid not null,
  certainty integer not null check (certainty between 0 and 100),
  found_at timestamptz not null,
  primary key (one_id, other_id),
  check (one_id < other_id)
);
create index item_pair_other on item_pair (other_id);
create index item_pair_certainty on item_pair (certainty desc, one_id);

-- Up to where the search for pairs has come.
create table item_pair_seen (
  only_one boolean primary key default true check (only_one),
  until timestamptz not null
);

-- Somebody looked and said that these are two. Never proposed again.
create table item_distinct (
  kind text not null check (kind in ('organization', 'location', 'service')),
  one_id uuid not null,
  other_id uuid not null,
  said_on date not null,
  role text not null check (role in ('coordinator', 'operator')),
  primary key (one_id, other_id),
  check (one_id < other_id)
);
create index item_distinct_other on item_distinct (other_id);

-- Readable by all: an old address leads to what was kept.
create table item_merge (
  id uuid primary key,
  number bigint not null generated always as identity unique,
  kind text not null check (kind in ('organization', 'location', 'service')),
  kept_id uuid not null,
  gone_id uuid not null,
  merged_at timestamptz not null,
  undone_at timestamptz,
  check (kept_id <> gone_id)
);
create unique index item_merge_gone on item_merge (gone_id) where undone_at is null;
create index item_merge_kept on item_merge (kept_id) where undone_at is null;

-- What a merge moved and filled in, to put it back. Gone when one of both places becomes secret: then nothing goes back.
create table item_merge_record (
  merge_id uuid primary key references item_merge on delete cascade,
  role text not null check (role in ('coordinator', 'operator')),
  moved jsonb not null
);
comment on column item_merge_record.moved is 'ids of what hung below, ids of changes, names of details that were empty before; who merged it, the log knows';

-- Whether one of two things is secret, or on offer at a secret place: those are never compared, shown beside each other or
-- merged.
create function is_secret_item(kind text, item uuid) returns boolean
  language sql stable
  return case kind
    when 'location' then exists (select from location where id = item and confidential)
    when 'service' then exists (select from service_at_location link join location on location.id = link.location_id
      where link.service_id = item and location.confidential)
    else false
  end;

do $$
declare name text;
begin
  foreach name in array array['item_key', 'item_name', 'item_pair', 'item_pair_seen', 'item_distinct', 'item_merge', 'item_merge_record'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy %I on %I using (public.has_role(''system'') or public.has_role(''operator''))', name || '_kept', name);
  end loop;
end $$;
create policy item_key_coordinator on item_key for select using (public.has_role('coordinator'));
create policy item_name_coordinator on item_name for select using (public.has_role('coordinator'));
create policy item_pair_coordinator on item_pair for select using (public.has_role('coordinator'));
create policy item_distinct_coordinator on item_distinct for select using (public.has_role('coordinator'));
create policy item_distinct_said on item_distinct for insert
  with check (public.has_role('coordinator') and role = 'coordinator');
create policy item_distinct_taken_back on item_distinct for delete using (public.has_role('coordinator'));
create policy item_merge_open on item_merge for select using (true);
create policy item_merge_made on item_merge for insert with check (
  public.has_role('coordinator') and undone_at is null
  and not is_secret_item(kind, kept_id) and not is_secret_item(kind, gone_id));
create policy item_merge_undone on item_merge for update
  using (public.has_role('coordinator') and undone_at is null) with check (undone_at is not null);
create policy item_merge_record_coordinator on item_merge_record for select using (public.has_role('coordinator'));
create policy item_merge_record_made on item_merge_record for insert with check (
  public.has_role('coordinator') and role = 'coordinator');

-- Where a policy still has to pass rows, the index of trigrams is not used: any comparison of our own could tell what it
-- saw. So who asks is judged once, and then names are compared by the index.
create function names_near(given uuid[], of_kind text, most integer) returns table (one uuid, other uuid)
  language plpgsql stable security definer
as $$
begin
  if not (public.has_role('system') or public.has_role('operator') or public.has_role('coordinator')) then
    raise exception 'only who keeps the directory compares names' using errcode = 'insufficient_privilege';
  end if;
  return query
    select own.item_id, near.item_id
    from unnest(given) as asked (id) join item_name as own on own.item_id = asked.id
    cross join lateral (
      select found.item_id from item_name as found
      where found.name operator(public.%) own.name and found.kind = of_kind and found.item_id <> own.item_id
        and (own.municipalities = '{}' or found.municipalities = '{}' or found.municipalities && own.municipalities)
      order by public.similarity(found.name, own.name) desc, found.item_id limit most
    ) as near;
end $$;

create function names_like(typed text, most integer) returns table (id uuid, kind text)
  language plpgsql stable security definer
as $$
begin
  if not (public.has_role('system') or public.has_role('operator') or public.has_role('coordinator')) then
    raise exception 'only who keeps the directory compares names' using errcode = 'insufficient_privilege';
  end if;
  return query
    select found.item_id, found.kind from item_name as found
    where found.name operator(public.%) typed
    order by public.similarity(found.name, typed) desc, found.name, found.item_id limit most;
end $$;

do $$
declare name text;
begin
  -- Whoever calls one must not choose which table it finds.
  foreach name in array array['names_near(uuid[], text, integer)', 'names_like(text, integer)'] loop
    execute format('alter function %s set search_path = %I, pg_temp', name, current_schema());
  end loop;
end $$;

-- How far it is along real streets, from where people live to places: a list that somebody made with a route planner. The newest
-- list of a way to go counts.
create table reach_distance_set (
  id uuid primary key,
  mode text not null check (mode in ('walk', 'cycle', 'frail')),
  title text not null,
  publisher text not null,
  licence text not null,
  year integer not null check (year between 1900 and 2200),
  file_sha256 text not null check (file_sha256 ~ '^[0-9a-f]{64}$'),
  imported_at timestamptz not null
);
create table reach_distance (
  set_id uuid not null references reach_distance_set on delete cascade,
  from_code text not null check (from_code ~ '^(BU[0-9]{4}[0-9A-Z]{4}|[0-9]{1,6},[0-9]{1,6})$'),
  place_id uuid not null,
  metres integer not null check (metres >= 0),
  primary key (set_id, from_code, place_id)
);
comment on column reach_distance.from_code is 'code of a buurt, or the middle of a square as x,y (RD New, metres)';

-- Which results go by such a list.
alter table reach_result add column by_road boolean not null default false;
alter table reach_finding add column by_road boolean not null default false;
comment on column reach_result.by_road is 'distances go along real streets by a list; else as the crow flies';

alter table reach_distance_set enable row level security;
create policy reach_distance_set_kept on reach_distance_set using (public.has_role('system') or public.has_role('operator'));
alter table reach_distance enable row level security;
create policy reach_distance_kept on reach_distance using (public.has_role('system') or public.has_role('operator'));

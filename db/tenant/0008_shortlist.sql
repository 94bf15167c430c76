-- A list of findings without an account: whoever holds the key may change it, whoever holds the link may read it.
-- It says nothing of a person: no name, no note. It ends by itself.
create table shortlist (
  id uuid primary key,
  key_hash text not null unique check (key_hash ~ '^[0-9a-f]{64}$'),
  link_hash text not null unique check (link_hash ~ '^[0-9a-f]{64}$'),
  made_on date not null,
  ends_on date not null
);
create index shortlist_end on shortlist (ends_on);
comment on column shortlist.key_hash is 'SHA-256 of the key in the cookie of who made it';
comment on column shortlist.link_hash is 'SHA-256 of the key in the link that is shared';

create table shortlist_item (
  shortlist_id uuid not null references shortlist on delete cascade,
  kind text not null check (kind in ('offer', 'place', 'organization')),
  item_id uuid not null,
  sort integer not null,
  primary key (shortlist_id, kind, item_id)
);

alter table shortlist enable row level security;
create policy shortlist_held on shortlist
  using (key_hash = nullif(current_setting('app.receipt', true), '') or public.has_role('system'));
create policy shortlist_read on shortlist for select
  using (link_hash = nullif(current_setting('app.receipt', true), ''));
alter table shortlist_item enable row level security;
create policy shortlist_item_read on shortlist_item for select
  using (exists (select from shortlist where id = shortlist_id));
create policy shortlist_item_held on shortlist_item
  using (exists (select from shortlist
    where id = shortlist_id and key_hash = nullif(current_setting('app.receipt', true), ''))
    or public.has_role('system'));

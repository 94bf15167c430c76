-- One index for everything that can be found (decision 10): published rows only, written in the same transaction as what
-- it tells of. It holds no personal data, so everybody may read all of it.
create table search_entry (
  id uuid primary key,
  kind text not null check (kind in ('offer', 'place', 'organization')),
  title text not null,
  keywords text not null default '',
  body text not null default '',
  words tsvector not null generated always as (
    setweight(to_tsvector('public.weefsel_nl', title), 'A')
    || setweight(to_tsvector('public.weefsel_nl', keywords), 'B')
    || setweight(to_tsvector('public.weefsel_nl', body), 'C')) stored,
  facets text[] not null default '{}',
  areas text[] not null default '{}',
  minimum_age integer,
  maximum_age integer,
  assured_date date
);
comment on column search_entry.id is 'of the service, location or organization';
comment on column search_entry.keywords is 'names that people also search with: the organisation, the place, the terms in nl and en';
comment on column search_entry.facets is 'what is filtered on, as “group:value”: life_domain:werk, cost:free, access:walk_in, place_type:kerk';
comment on column search_entry.areas is 'CBS codes of every municipality, wijk and buurt it lies in or is for';
create index search_entry_words on search_entry using gin (words);
create index search_entry_facets on search_entry using gin (facets);
create index search_entry_areas on search_entry using gin (areas);
create index search_entry_title on search_entry using gin (public.fold(title) public.gin_trgm_ops);

-- Where it is; a confidential place has no row here.
create table search_point (
  entry_id uuid not null references search_entry on delete cascade,
  rd point not null
);
create index search_point_entry on search_point (entry_id);
create index search_point_rd on search_point using gist (rd);

-- When it is on, or open: written out from the schedules for the weeks to come, so that “this evening” is one index.
create table search_time (
  entry_id uuid not null references search_entry on delete cascade,
  day date not null,
  opens_at time not null,
  closes_at time,
  primary key (entry_id, day, opens_at)
);
create index search_time_day on search_time (day, opens_at);

-- Every word that is used anywhere in the index, folded but whole: what a typing error is compared with.
create table search_word (
  word text primary key check (char_length(word) between 2 and 60),
  entries integer not null
);
create index search_word_trigram on search_word using gin (word public.gin_trgm_ops);

-- Everyday words of residents, and what they stand for. These rows come on top of the list that comes with the software;
-- a row with the same phrase replaces it, an empty list of meanings switches it off.
create table search_synonym (
  phrase text primary key check (char_length(phrase) between 2 and 80 and phrase = public.fold(phrase)),
  means text[] not null,
  changed_at timestamptz not null default now()
);
comment on column search_synonym.means is '“situation:schulden” and the like for a facet, else other words';

-- Searches without a result. A term is written down in words only when it came back on several days; before that there
-- is only its hash. Everything goes after 30 days.
create table search_miss (
  term_hash text not null check (term_hash ~ '^[0-9a-f]{64}$'),
  day date not null,
  count integer not null default 1,
  term text check (char_length(term) <= 60),
  primary key (term_hash, day)
);
create index search_miss_day on search_miss (day);
comment on column search_miss.term_hash is 'keyed SHA-256 of the normalised term; the key is of this installation';

alter table search_entry enable row level security;
create policy search_entry_open on search_entry for select using (true);
create policy search_entry_kept on search_entry using (public.has_role('system') or public.has_role('operator'));
alter table search_point enable row level security;
create policy search_point_open on search_point for select using (true);
create policy search_point_kept on search_point using (public.has_role('system') or public.has_role('operator'));
alter table search_time enable row level security;
create policy search_time_open on search_time for select using (true);
create policy search_time_kept on search_time using (public.has_role('system') or public.has_role('operator'));
alter table search_word enable row level security;
create policy search_word_open on search_word for select using (true);
create policy search_word_kept on search_word using (public.has_role('system') or public.has_role('operator'));
alter table search_synonym enable row level security;
create policy search_synonym_open on search_synonym for select using (true);
create policy search_synonym_kept on search_synonym using (public.has_role('system') or public.has_role('operator'));
-- The pages may count a miss, and need to see their own count of the day; only those who keep the directory read terms.
alter table search_miss enable row level security;
create policy search_miss_kept on search_miss using (public.has_role('system') or public.has_role('operator'));

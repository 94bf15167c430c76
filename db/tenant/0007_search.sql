-- One index for everything that can be found (decision 10): published rows only, written in the same transaction as what
-- it tells of. It holds no personal data, so everybody may read all of it.
create table search_entry (
  id uuid primary key,
  kind text not null check (kind in ('offer', 'place', 'organization')),
  title text not null,
  keywords text not null default '',
  body text not null default '',
  words tsvector not null,
  facets text[] not null default '{}',
  areas text[] not null default '{}',
  minimum_age integer,
  maximum_age integer,
  assured_date date
);
comment on column search_entry.id is 'of the service, location or organization';
comment on column search_entry.keywords is 'names that people also search with: the organisation, the place, the terms in nl and en';
comment on column search_entry.words is 'title (A), keywords (B) and body (C) in plain letters, stemmed by weefsel_nl';
comment on column search_entry.facets is 'what is filtered on and counted, as “group:value”: life_domain:werk, cost:free; the writer adds kind:offer, when:MO, area:GM0402, and whole:GM0402 for what is for all of it';
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

-- Every word that is used anywhere in the index, folded but whole: what the words of a question are compared with.
create table search_word (
  word text primary key check (char_length(word) between 2 and 60),
  stem text generated always as ((ts_lexize('pg_catalog.dutch_stem', word))[1]) stored,
  root text not null,
  keys text[] not null,
  entries integer not null
);
comment on column search_word.root is 'one form for the forms of a Dutch word, wider than the stem: brief and brieven, huis and huizen';
comment on column search_word.keys is 'how it sounds, whole and with one letter left out: equal for words that differ by one typing error';
create index search_word_stem on search_word (stem);
create index search_word_root on search_word (root);
create index search_word_keys on search_word using gin (keys);
create index search_word_trigram on search_word using gin (word public.gin_trgm_ops);
create index search_word_begin on search_word (word text_pattern_ops);
create index search_word_end on search_word (reverse(word) text_pattern_ops);

-- How many entries have a facet, so that a page without a question needs no count.
create table search_facet (
  facet text primary key,
  entries integer not null
);

-- Everyday words of residents, and what they stand for. These rows come on top of the list that comes with the software;
-- a row with the same phrase replaces it, an empty list of meanings switches it off.
create table search_synonym (
  phrase text primary key check (char_length(phrase) between 2 and 80 and phrase = public.fold(phrase)),
  means text[] not null,
  changed_at timestamptz not null default now()
);
comment on column search_synonym.means is '“situation:schulden” and the like for a facet, else other words';

-- Searches without a result: a hash, and how often on which day. Everything goes after 30 days.
create table search_miss (
  term_hash text not null check (term_hash ~ '^[0-9a-f]{64}$'),
  day date not null,
  count integer not null default 1,
  primary key (term_hash, day)
);
create index search_miss_day on search_miss (day);
comment on column search_miss.term_hash is 'keyed SHA-256 of the normalised term, with the key of this working area';

-- The words themselves, written down only of a term that came back on three days: what many people ask, no single one.
create table search_miss_term (
  term_hash text primary key check (term_hash ~ '^[0-9a-f]{64}$'),
  term text not null check (char_length(term) <= 40),
  day date not null
);

create table search_miss_key (
  only_one boolean primary key default true check (only_one),
  key text not null default encode(sha256((gen_random_uuid()::text || gen_random_uuid()::text)::bytea), 'hex')
);
insert into search_miss_key default values;

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
alter table search_facet enable row level security;
create policy search_facet_open on search_facet for select using (true);
create policy search_facet_kept on search_facet using (public.has_role('system') or public.has_role('operator'));
-- The pages count a miss and may see the counts, which are hashes; only those who keep the directory read the words.
alter table search_miss enable row level security;
create policy search_miss_counted on search_miss for select using (true);
create policy search_miss_new on search_miss for insert with check (count = 1);
create policy search_miss_again on search_miss for update using (true);
create policy search_miss_kept on search_miss using (public.has_role('system') or public.has_role('operator'));
alter table search_miss_term enable row level security;
create policy search_miss_term_new on search_miss_term for insert with check (true);
create policy search_miss_term_kept on search_miss_term using (public.has_role('system') or public.has_role('operator'));
alter table search_miss_key enable row level security;
create policy search_miss_key_read on search_miss_key for select using (true);

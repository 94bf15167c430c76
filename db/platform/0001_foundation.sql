-- Text search and folding live in public: every tenant searches alike, and a generated column may call them.
create extension if not exists unaccent with schema public;
create extension if not exists pg_trgm with schema public;
create extension if not exists btree_gist with schema public;

-- unaccent() itself is only stable; this form names its dictionary, so the answer cannot change and may be indexed.
create function public.fold(value text) returns text
  language sql immutable strict parallel safe
  return lower(public.unaccent('public.unaccent'::regdictionary, value));

create text search configuration public.weefsel_nl (copy = pg_catalog.dutch);
alter text search configuration public.weefsel_nl
  alter mapping for hword, hword_part, word with public.unaccent, dutch_stem;

-- What a row security policy may ask: settings that the transaction helper wrote for this transaction only.
create function public.actor() returns text
  language sql stable parallel safe
  return nullif(current_setting('app.actor', true), '');

create function public.has_role(wanted text) returns boolean
  language sql stable parallel safe
  return wanted = any (string_to_array(coalesce(current_setting('app.roles', true), ''), ','));

create table platform.tenant (
  id text primary key check (id ~ '^[a-z][a-z0-9_]{1,30}$'),
  name text not null,
  role text not null unique,
  hosts text[] not null default '{}',
  phone text,
  phone_hours text,
  invented boolean not null default false,
  created_at timestamptz not null default now()
);
comment on table platform.tenant is 'A working area: one schema of the same name, one role, any number of municipalities.';

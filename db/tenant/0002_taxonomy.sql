-- Words that people filter on are data of the working area: ids stay, names may be edited without a new release.
create table taxonomy_term (
  taxonomy text not null check (taxonomy in ('life_domain', 'target_group', 'situation', 'place_type')),
  id text not null check (id ~ '^[a-z][a-z0-9-]*$'),
  name_nl text not null,
  name_en text not null,
  description_nl text,
  description_en text,
  sort integer not null,
  primary key (taxonomy, id)
);

alter table taxonomy_term enable row level security;
create policy taxonomy_term_open on taxonomy_term for select using (true);
create policy taxonomy_term_kept on taxonomy_term using (public.has_role('system') or public.has_role('operator'));

-- The sociale kaart, with the names of HSDS 3.1. Lists that a row owns (phones, schedules, addresses) are JSON on the
-- row, checked by the application; what is filtered on has a column of its own.
create table organization (
  id uuid primary key,
  source text not null,
  external_id text not null,
  content_hash text not null,
  first_seen timestamptz not null,
  last_seen timestamptz not null,
  last_modified timestamptz not null,
  assured_date date,
  status text not null default 'active' check (status in ('active', 'inactive', 'defunct', 'temporarily closed')),
  name text not null,
  alternate_name text,
  description text not null default '',
  website text,
  email text,
  phones jsonb not null default '[]',
  contacts jsonb not null default '[]',
  unique (source, external_id)
);
comment on column organization.content_hash is 'SHA-256 of what the source said, to know an unchanged row again';
comment on column organization.contacts is 'personal: purpose "contact", names as the source publishes them; pages show role and first name';

create table location (
  id uuid primary key,
  source text not null,
  external_id text not null,
  content_hash text not null,
  first_seen timestamptz not null,
  last_seen timestamptz not null,
  last_modified timestamptz not null,
  assured_date date,
  status text not null default 'active' check (status in ('active', 'inactive', 'defunct', 'temporarily closed')),
  organization_id uuid references organization on delete set null,
  location_type text not null default 'physical' check (location_type in ('physical', 'postal', 'virtual')),
  name text not null,
  alternate_name text,
  description text not null default '',
  place_taxonomy text not null generated always as ('place_type') stored,
  place_type text,
  listed boolean not null default true,
  url text,
  transportation text,
  phones jsonb not null default '[]',
  contacts jsonb not null default '[]',
  schedules jsonb not null default '[]',
  accessibility jsonb not null default '[]',
  addresses jsonb not null default '[]',
  longitude double precision check (longitude between 3 and 7.5),
  latitude double precision check (latitude between 50.5 and 54),
  rd point,
  municipality_code text check (municipality_code ~ '^GM[0-9]{4}$'),
  wijk_code text,
  buurt_code text,
  confidential boolean not null default false,
  unique (source, external_id),
  foreign key (place_taxonomy, place_type) references taxonomy_term (taxonomy, id),
  constraint point_is_whole check (
    (longitude is null) = (latitude is null) and (longitude is null) = (rd is null)),
  -- A safe house: where it is cannot even be stored. The municipality may be known, nothing nearer.
  constraint confidential_is_nowhere check (
    not confidential or (
      addresses = '[]' and transportation is null and longitude is null and latitude is null and rd is null
      and wijk_code is null and buurt_code is null))
);
comment on column location.listed is 'false: only the point where one offer takes place, not a place that people know by name';
comment on column location.rd is 'RD New (EPSG:28992), metres; beside longitude and latitude for distance and nearest';
comment on column location.contacts is 'personal: purpose "contact", names as the source publishes them; pages show role and first name';
create index location_municipality on location (municipality_code);
create index location_wijk on location (wijk_code);
create index location_buurt on location (buurt_code);
create index location_rd on location using gist (rd);
create index location_organization on location (organization_id);

create table service (
  id uuid primary key,
  source text not null,
  external_id text not null,
  content_hash text not null,
  first_seen timestamptz not null,
  last_seen timestamptz not null,
  last_modified timestamptz not null,
  assured_date date,
  status text not null default 'active' check (status in ('active', 'inactive', 'defunct', 'temporarily closed')),
  organization_id uuid references organization on delete set null,
  name text not null,
  alternate_name text,
  description text not null default '',
  url text,
  email text,
  access text check (access in ('walk_in', 'sign_up', 'call')),
  application_process text,
  fees_description text,
  cost_options jsonb not null default '[]',
  eligibility_description text,
  minimum_age integer check (minimum_age between 0 and 120),
  maximum_age integer check (maximum_age between 0 and 120),
  phones jsonb not null default '[]',
  contacts jsonb not null default '[]',
  schedules jsonb not null default '[]',
  schedule_description text,
  unique (source, external_id)
);
comment on column service.contacts is 'personal: purpose "contact", names as the source publishes them; pages show role and first name';
create index service_organization on service (organization_id);

create table service_at_location (
  id uuid primary key,
  service_id uuid not null references service on delete cascade,
  location_id uuid not null references location on delete cascade,
  status text not null default 'active' check (status in ('active', 'inactive', 'defunct', 'temporarily closed')),
  unique (service_id, location_id)
);
create index service_at_location_location on service_at_location (location_id);

-- Where a service is for, by CBS code. The codes nest, so the larger areas follow from the code itself.
create table service_area (
  service_id uuid not null references service on delete cascade,
  area_code text not null check (area_code ~ '^(GM[0-9]{4}|WK[0-9]{4}[0-9A-Z]{2}|BU[0-9]{4}[0-9A-Z]{4})$'),
  municipality_code text not null generated always as ('GM' || substr(area_code, 3, 4)) stored,
  wijk_code text generated always as (
    case when length(area_code) >= 8 then 'WK' || substr(area_code, 3, 6) end) stored,
  primary key (service_id, area_code)
);
create index service_area_municipality on service_area (municipality_code);
create index service_area_wijk on service_area (wijk_code);
create index service_area_code on service_area (area_code);

create table service_term (
  service_id uuid not null references service on delete cascade,
  taxonomy text not null,
  term_id text not null,
  primary key (service_id, taxonomy, term_id),
  foreign key (taxonomy, term_id) references taxonomy_term (taxonomy, id)
);
create index service_term_term on service_term (taxonomy, term_id);

-- How a file of somebody else becomes our records; kept, so that the next file of the same kind needs only its name.
create table import_recipe (
  name text primary key check (name ~ '^[a-z0-9][a-z0-9-]{0,59}$'),
  recipe jsonb not null,
  saved_at timestamptz not null
);

-- Everyone may read what is on offer now; what is not is for those who keep the directory.
alter table organization enable row level security;
create policy organization_open on organization for select using (status = 'active');
create policy organization_kept on organization using (public.has_role('system') or public.has_role('operator'));
alter table location enable row level security;
create policy location_open on location for select using (status = 'active');
create policy location_kept on location using (public.has_role('system') or public.has_role('operator'));
alter table service enable row level security;
create policy service_open on service for select using (status = 'active');
create policy service_kept on service using (public.has_role('system') or public.has_role('operator'));
alter table service_at_location enable row level security;
create policy service_at_location_open on service_at_location for select using (status = 'active');
create policy service_at_location_kept on service_at_location
  using (public.has_role('system') or public.has_role('operator'));

-- What hangs on a service is as open as the service itself; who may change a service may change these.
alter table service_area enable row level security;
create policy service_area_open on service_area for select using (true);
create policy service_area_kept on service_area using (public.has_role('system') or public.has_role('operator'));
alter table service_term enable row level security;
create policy service_term_open on service_term for select using (true);
create policy service_term_kept on service_term using (public.has_role('system') or public.has_role('operator'));
alter table import_recipe enable row level security;
create policy import_recipe_open on import_recipe for select using (true);
create policy import_recipe_kept on import_recipe using (public.has_role('system') or public.has_role('operator'));

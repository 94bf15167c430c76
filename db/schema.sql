-- Printed from a migrated database by tools/generate.ts: what all migrations together make. Do not edit.

create extension btree_gist with schema public

create extension pg_trgm with schema public

create extension unaccent with schema public

create text search configuration public.weefsel_nl: asciihword=dutch_stem asciiword=dutch_stem email=simple file=simple float=simple host=simple hword=unaccent,dutch_stem hword_asciipart=dutch_stem hword_numpart=simple hword_part=unaccent,dutch_stem int=simple numhword=simple numword=simple sfloat=simple uint=simple url=simple url_path=simple version=simple word=unaccent,dutch_stem

-- schema public

grant usage on schema public to public;

create FUNCTION public.actor()
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN NULLIF(current_setting('app.actor'::text, true), ''::text);
grant execute on function public.actor to public;

create FUNCTION public.fold(value text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN lower(public.unaccent('public.unaccent'::regdictionary, value));
grant execute on function public.fold to public;

create FUNCTION public.has_role(wanted text)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (wanted = ANY (string_to_array(COALESCE(current_setting('app.roles'::text, true), ''::text), ','::text)));
grant execute on function public.has_role to public;

-- schema platform

create table platform.migration (
  schema text not null,
  name text not null,
  hash text not null,
  applied_at timestamp with time zone default now() not null,
  constraint migration_pkey PRIMARY KEY (schema, name)
);

create table platform.tenant (
  id text not null,
  name text not null,
  role text not null,
  hosts text[] default '{}'::text[] not null,
  phone text,
  phone_hours text,
  invented boolean default false not null,
  created_at timestamp with time zone default now() not null,
  theme text default 'weefsel'::text not null,
  constraint tenant_pkey PRIMARY KEY (id),
  constraint tenant_role_key UNIQUE (role),
  constraint tenant_id_check CHECK ((id ~ '^[a-z][a-z0-9_]{1,30}$'::text)),
  constraint tenant_theme_check CHECK ((theme ~ '^[a-z][a-z0-9-]{0,30}$'::text))
);
comment on table platform.tenant is 'A working area: one schema of the same name, one role, any number of municipalities.';

-- schema open_data

grant usage on schema open_data to <database>_tenant;

create table open_data.area (
  code text not null,
  year integer not null,
  level text not null,
  name text not null,
  municipality_code text,
  wijk_code text,
  longitude double precision,
  latitude double precision,
  listed boolean not null,
  invented boolean default false not null,
  constraint area_pkey PRIMARY KEY (code, year),
  constraint area_level_check CHECK ((level = ANY (ARRAY['country'::text, 'province'::text, 'municipality'::text, 'wijk'::text, 'buurt'::text]))),
  constraint area_year_check CHECK (((year >= 1900) AND (year <= 2200)))
);
comment on column open_data.area.longitude is 'label point, WGS84, where no boundary is known';
comment on column open_data.area.listed is 'true: from a list of areas or boundaries; false: a figure spoke of this code and year.';
CREATE INDEX area_by_municipality ON open_data.area USING btree (municipality_code, level, year);
grant select on open_data.area to <database>_tenant;

create table open_data.area_shape (
  code text not null,
  year integer not null,
  shape jsonb not null,
  rd_box box not null,
  approximate boolean default false not null,
  dataset_id text not null,
  constraint area_shape_pkey PRIMARY KEY (code, year),
  constraint area_shape_code_year_fkey FOREIGN KEY (code, year) REFERENCES open_data.area(code, year),
  constraint area_shape_dataset_id_fkey FOREIGN KEY (dataset_id) REFERENCES open_data.dataset(id)
);
comment on column open_data.area_shape.shape is 'GeoJSON MultiPolygon, WGS84, longitude before latitude';
comment on column open_data.area_shape.rd_box is 'bounding box in RD New metres (EPSG:28992)';
CREATE INDEX area_shape_box ON open_data.area_shape USING gist (rd_box);
grant select on open_data.area_shape to <database>_tenant;

create table open_data.dataset (
  id text not null,
  kind text not null,
  title text not null,
  publisher text not null,
  licence text not null,
  year integer not null,
  uncertainty text not null,
  invented boolean default false not null,
  file_name text not null,
  file_sha256 text not null,
  imported_at timestamp with time zone not null,
  constraint dataset_pkey PRIMARY KEY (id),
  constraint dataset_kind_check CHECK ((kind = ANY (ARRAY['areas'::text, 'figures'::text, 'postcodes'::text]))),
  constraint dataset_uncertainty_check CHECK ((uncertainty = ANY (ARRAY['count'::text, 'rounded'::text, 'estimate'::text, 'none'::text]))),
  constraint dataset_year_check CHECK (((year >= 1900) AND (year <= 2200)))
);
comment on column open_data.dataset.uncertainty is 'rounded: counted, then rounded to 5 by the publisher; none: borders';
comment on column open_data.dataset.file_name is 'the file that last changed something in this data set';
grant select on open_data.dataset to <database>_tenant;

create table open_data.figure_set (
  area_code text not null,
  dataset_id text not null,
  year integer not null,
  figures jsonb not null,
  missing jsonb default '{}'::jsonb not null,
  derived_from integer,
  constraint figure_set_pkey PRIMARY KEY (area_code, dataset_id),
  constraint figure_set_area_code_year_fkey FOREIGN KEY (area_code, year) REFERENCES open_data.area(code, year),
  constraint figure_set_dataset_id_fkey FOREIGN KEY (dataset_id) REFERENCES open_data.dataset(id)
);
comment on column open_data.figure_set.figures is 'indicator id -> number, in the unit of the indicator catalogue';
comment on column open_data.figure_set.missing is 'indicator id -> why there is no number: unpublished, secret, empty';
comment on column open_data.figure_set.derived_from is 'number of buurten this row was summed from; null when the publisher gave it';
CREATE INDEX figure_set_by_dataset ON open_data.figure_set USING btree (dataset_id);
grant select on open_data.figure_set to <database>_tenant;

create table open_data.postcode (
  postcode text not null,
  town text,
  longitude double precision not null,
  latitude double precision not null,
  rd point not null,
  dataset_id text not null,
  constraint postcode_pkey PRIMARY KEY (postcode),
  constraint postcode_dataset_id_fkey FOREIGN KEY (dataset_id) REFERENCES open_data.dataset(id),
  constraint postcode_postcode_check CHECK ((postcode ~ '^[0-9]{4}([A-Z]{2})?$'::text))
);
comment on column open_data.postcode.rd is 'RD New (EPSG:28992), metres';
grant select on open_data.postcode to <database>_tenant;

-- schema jobs

grant usage on schema jobs to <database>_tenant;

create FUNCTION jobs.add(task text, payload json, run_at timestamp with time zone DEFAULT now(), job_key text DEFAULT NULL::text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
begin
  if current_setting('role') <> 'none' and not exists (
    select from platform.tenant
    where tenant.role = current_setting('role') and tenant.id = payload ->> 'tenant'
  ) then
    raise insufficient_privilege using message = 'a tenant adds jobs for itself only';
  end if;
  perform graphile_worker.add_job(task, payload, run_at => run_at, job_key => job_key, max_attempts => 8);
end
$function$;
grant execute on function jobs.add to <database>_tenant;

-- schema tenant

grant usage on schema tenant to <database>_tenant;

create FUNCTION tenant.consent_shows(audience text, ends_on date, withdrawn_at timestamp with time zone)
 RETURNS boolean
 LANGUAGE sql
 STABLE
RETURN ((withdrawn_at IS NULL) AND (ends_on >= ((now() AT TIME ZONE 'Europe/Amsterdam'::text))::date) AND ((audience = 'public'::text) OR (public.has_role('proved'::text) AND (public.has_role('worker'::text) OR public.has_role('coordinator'::text)))));
grant execute on function tenant.consent_shows to public;

create FUNCTION tenant.desk_covers(area text)
 RETURNS boolean
 LANGUAGE sql
 STABLE
RETURN (public.has_role('proved'::text) AND (public.has_role('coordinator'::text) OR (public.has_role('worker'::text) AND (EXISTS (SELECT FROM tenant.account_role own WHERE ((('account:'::text || own.account_id) = public.actor()) AND (own.role = 'worker'::text) AND (own.ended_at IS NULL) AND ((own.ends_on IS NULL) OR (own.ends_on >= ((now() AT TIME ZONE 'Europe/Amsterdam'::text))::date)) AND starts_with(substr(desk_covers.area, 3), substr(own.area_code, 3))))))));
grant execute on function tenant.desk_covers to public;

create FUNCTION tenant.drop_log()
 RETURNS TABLE(seals bigint, events bigint)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET lock_timeout TO '200ms'
 SET search_path TO 'tenant', 'pg_temp'
AS $function$
declare
  until bigint;
begin
  if not public.has_role('system') then
    raise exception 'only the system erases the log' using errcode = 'insufficient_privilege';
  end if;
  select max(seal.number) into until from audit_seal seal
    where seal.dropped_at is null and seal.sealed_at < clock_timestamp() - interval '2 years';
  if until is null then return query select 0::bigint, 0::bigint; return; end if;
  delete from audit_event event where event.id <= (select seal.to_id from audit_seal seal where seal.number = until);
  get diagnostics events = row_count;
  update audit_seal seal set dropped_at = clock_timestamp() where seal.number <= until and seal.dropped_at is null;
  get diagnostics seals = row_count;
  return next;
end $function$;
grant execute on function tenant.drop_log to <database>_tenant;

create FUNCTION tenant.is_own_person(wanted uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
RETURN ((public.actor() ~~ 'account:%'::text) AND tenant.owns_person(wanted));
grant execute on function tenant.is_own_person to public;

create FUNCTION tenant.keeps_people()
 RETURNS boolean
 LANGUAGE sql
 STABLE
RETURN (public.has_role('coordinator'::text) AND public.has_role('proved'::text));
grant execute on function tenant.keeps_people to public;

create FUNCTION tenant.log_field(value text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN ((((octet_length(convert_to(value, 'UTF8'::name)))::text || ':'::text) || value) || ','::text);
grant execute on function tenant.log_field to public;

create FUNCTION tenant.log_moment(value timestamp with time zone)
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE STRICT
RETURN (((EXTRACT(epoch FROM value) * (1000000)::numeric))::bigint)::text;
grant execute on function tenant.log_moment to public;

create FUNCTION tenant.owns_person(wanted uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'tenant', 'pg_temp'
RETURN (EXISTS (SELECT FROM tenant.person WHERE ((person.id = owns_person.wanted) AND (('account:'::text || person.account_id) = public.actor()))));
grant execute on function tenant.owns_person to public;

create FUNCTION tenant.seal_log()
 RETURNS SETOF tenant.audit_seal
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET lock_timeout TO '200ms'
 SET search_path TO 'tenant', 'pg_temp'
AS $function$
declare
  last audit_seal;
  made audit_seal;
begin
  if not public.has_role('system') then
    raise exception 'only the system seals the log' using errcode = 'insufficient_privilege';
  end if;
  -- An older snapshot would not show what was committed while we waited for the lock.
  if current_setting('transaction_isolation') <> 'read committed' then
    raise exception 'the log is sealed in read committed only';
  end if;
  lock table audit_event in share mode;
  lock table audit_seal in share row exclusive mode;
  select * into last from audit_seal order by audit_seal.number desc limit 1;
  select min(part.id), max(part.id), count(*), encode(sha256(string_agg(part.digest, ''::bytea order by part.id)), 'hex')
    into made.from_id, made.to_id, made.count, made.content
    from (
      select event.id, sha256(convert_to(
        log_field(event.id::text) || log_field(log_moment(event.at)) || log_field(event.actor) || log_field(event.action)
        || log_field(event.kind) || log_field(event.subject) || log_field(event.detail::text), 'UTF8')) as digest
      from audit_event event
      where last.to_id is null or event.id > last.to_id
      order by event.id limit 2000
    ) part;
  if made.count = 0 then return; end if;
  made.number := coalesce(last.number, 0) + 1;
  made.previous_hash := coalesce(last.hash, repeat('0', 64));
  made.sealed_at := clock_timestamp();
  made.hash := encode(sha256(convert_to(
    log_field(made.number::text) || log_field(made.from_id::text) || log_field(made.to_id::text)
    || log_field(made.count::text) || log_field(made.content) || log_field(made.previous_hash)
    || log_field(log_moment(made.sealed_at)), 'UTF8')), 'hex');
  insert into audit_seal values (made.*);
  return next made;
end $function$;
grant execute on function tenant.seal_log to <database>_tenant;

create FUNCTION tenant.works_on(wanted uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
RETURN (EXISTS (SELECT FROM tenant.message WHERE ((message.id = works_on.wanted) AND (tenant.desk_covers(message.area_code) OR (public.has_role('proved'::text) AND public.has_role('worker'::text) AND (EXISTS (SELECT FROM tenant.message_holder holder WHERE ((holder.message_id = works_on.wanted) AND (('account:'::text || holder.account_id) = public.actor())))))))));
grant execute on function tenant.works_on to public;

create table tenant.account_app (
  account_id uuid not null,
  secret text not null,
  asked_at timestamp with time zone not null,
  confirmed_at timestamp with time zone,
  last_step bigint default 0 not null,
  constraint account_app_pkey PRIMARY KEY (account_id),
  constraint account_app_account_id_fkey FOREIGN KEY (account_id) REFERENCES tenant.auth_user(id) ON DELETE CASCADE
);
comment on table tenant.account_app is 'personal: purpose "account", erased with the account';
comment on column tenant.account_app.secret is 'sealed with the key of the working area; who holds the database holds both';
comment on column tenant.account_app.last_step is 'the step of the last code that was taken: no code is taken twice';
alter table tenant.account_app enable row level security;
create policy account_app_auth on tenant.account_app as permissive for all to public using ((public.has_role('auth'::text) OR public.has_role('system'::text)));
grant delete, insert, select, update on tenant.account_app to <database>_tenant;

create table tenant.account_invitation (
  id uuid not null,
  email text not null,
  role text not null,
  organization_id uuid,
  area_code text,
  ends_on date,
  invited_by text not null,
  invited_at timestamp with time zone not null,
  expires_on date not null,
  answer text,
  answered_at timestamp with time zone,
  constraint account_invitation_pkey PRIMARY KEY (id),
  constraint account_invitation_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES tenant.organization(id) ON DELETE CASCADE,
  constraint account_invitation_answer_check CHECK ((answer = ANY (ARRAY['accepted'::text, 'declined'::text, 'withdrawn'::text]))),
  constraint account_invitation_area_code_check CHECK ((area_code ~ '^(GM[0-9]{4}|WK[0-9A-Z]{6})$'::text)),
  constraint account_invitation_check CHECK (((answer IS NULL) = (answered_at IS NULL))),
  constraint account_invitation_check1 CHECK (((role = 'editor'::text) = (organization_id IS NOT NULL))),
  constraint account_invitation_check2 CHECK (((area_code IS NULL) OR (role = 'worker'::text))),
  constraint account_invitation_email_check CHECK (((email = lower(email)) AND (char_length(email) <= 254))),
  constraint account_invitation_role_check CHECK ((role = ANY (ARRAY['editor'::text, 'worker'::text, 'coordinator'::text, 'adviser'::text, 'administrator'::text])))
);
comment on table tenant.account_invitation is 'personal: purpose "access", erased thirty days after the invitation ended. No key: whoever can sign in with the address may take it';
comment on column tenant.account_invitation.email is 'personal: purpose "access", erased thirty days after the invitation ended';
CREATE UNIQUE INDEX account_invitation_once ON tenant.account_invitation USING btree (email, role, COALESCE((organization_id)::text, ''::text), COALESCE(area_code, ''::text)) WHERE (answer IS NULL);
alter table tenant.account_invitation enable row level security;
create policy account_invitation_auth on tenant.account_invitation as permissive for all to public using ((public.has_role('auth'::text) OR public.has_role('system'::text)));
create policy account_invitation_kept on tenant.account_invitation as permissive for all to public using (public.has_role('administrator'::text));
grant delete, insert, select, update on tenant.account_invitation to <database>_tenant;

create table tenant.account_new_address (
  account_id uuid not null,
  email text not null,
  code_hash text not null,
  tries integer default 0 not null,
  asked_at timestamp with time zone not null,
  constraint account_new_address_pkey PRIMARY KEY (account_id),
  constraint account_new_address_account_id_fkey FOREIGN KEY (account_id) REFERENCES tenant.auth_user(id) ON DELETE CASCADE,
  constraint account_new_address_code_hash_check CHECK ((code_hash ~ '^[0-9a-f]{64}$'::text)),
  constraint account_new_address_email_check CHECK (((email = lower(email)) AND (char_length(email) <= 254)))
);
comment on table tenant.account_new_address is 'personal: purpose "account", erased within a day';
alter table tenant.account_new_address enable row level security;
create policy account_new_address_auth on tenant.account_new_address as permissive for all to public using ((public.has_role('auth'::text) OR public.has_role('system'::text)));
grant delete, insert, select, update on tenant.account_new_address to <database>_tenant;

create table tenant.account_recovery_code (
  account_id uuid not null,
  code_hash text not null,
  made_at timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint account_recovery_code_pkey PRIMARY KEY (account_id, code_hash),
  constraint account_recovery_code_account_id_fkey FOREIGN KEY (account_id) REFERENCES tenant.auth_user(id) ON DELETE CASCADE,
  constraint account_recovery_code_code_hash_check CHECK ((code_hash ~ '^[0-9a-f]{64}$'::text))
);
comment on table tenant.account_recovery_code is 'personal: purpose "account", erased with the account';
alter table tenant.account_recovery_code enable row level security;
create policy account_recovery_code_auth on tenant.account_recovery_code as permissive for all to public using ((public.has_role('auth'::text) OR public.has_role('system'::text)));
grant delete, insert, select, update on tenant.account_recovery_code to <database>_tenant;

create table tenant.account_role (
  id uuid not null,
  account_id uuid not null,
  role text not null,
  organization_id uuid,
  area_code text,
  given_by text not null,
  given_at timestamp with time zone not null,
  ends_on date,
  ended_at timestamp with time zone,
  ended_by text,
  constraint account_role_pkey PRIMARY KEY (id),
  constraint account_role_account_id_fkey FOREIGN KEY (account_id) REFERENCES tenant.auth_user(id) ON DELETE CASCADE,
  constraint account_role_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES tenant.organization(id) ON DELETE CASCADE,
  constraint account_role_area_code_check CHECK ((area_code ~ '^(GM[0-9]{4}|WK[0-9A-Z]{6})$'::text)),
  constraint account_role_check CHECK (((ended_at IS NULL) = (ended_by IS NULL))),
  constraint account_role_check1 CHECK (((role = 'editor'::text) = (organization_id IS NOT NULL))),
  constraint account_role_check2 CHECK (((area_code IS NULL) OR (role = 'worker'::text))),
  constraint account_role_role_check CHECK ((role = ANY (ARRAY['editor'::text, 'worker'::text, 'coordinator'::text, 'adviser'::text, 'administrator'::text, 'privacy'::text])))
);
comment on table tenant.account_role is 'personal: purpose "access", kept as long as the account';
comment on column tenant.account_role.area_code is 'municipality or wijk of a social worker; without one: none of its own';
comment on column tenant.account_role.ends_on is 'the last day on which it holds';
CREATE UNIQUE INDEX account_role_once ON tenant.account_role USING btree (account_id, role, COALESCE((organization_id)::text, ''::text), COALESCE(area_code, ''::text)) WHERE (ended_at IS NULL);
alter table tenant.account_role enable row level security;
create policy account_role_auth on tenant.account_role as permissive for all to public using ((public.has_role('auth'::text) OR public.has_role('system'::text)));
create policy account_role_kept on tenant.account_role as permissive for all to public using (public.has_role('administrator'::text));
create policy account_role_own on tenant.account_role as permissive for select to public using ((public.actor() = ('account:'::text || account_id)));
grant delete, insert, select, update on tenant.account_role to <database>_tenant;

create table tenant.audit_event (
  id bigint generated always as identity,
  at timestamp with time zone default now() not null,
  actor text not null,
  action text not null,
  kind text not null,
  subject text not null,
  detail jsonb default '{}'::jsonb not null,
  constraint audit_event_pkey PRIMARY KEY (id)
);
comment on table tenant.audit_event is 'personal: purpose "log"; an account stands in it by its random number, and by nothing else';
CREATE INDEX audit_event_actor ON tenant.audit_event USING btree (actor);
CREATE INDEX audit_event_subject ON tenant.audit_event USING btree (kind, subject);
alter table tenant.audit_event enable row level security;
create policy audit_event_officer on tenant.audit_event as permissive for select to public using ((public.has_role('privacy'::text) AND public.has_role('proved'::text)));
create policy audit_event_own on tenant.audit_event as permissive for select to public using (((public.actor() ~~ 'account:%'::text) AND ((actor = public.actor()) OR ((kind = 'account'::text) AND (subject = substr(public.actor(), 9))))));
create policy audit_event_read on tenant.audit_event as permissive for select to public using (public.has_role('system'::text));
create policy audit_event_written on tenant.audit_event as permissive for insert to public with check ((actor = public.actor()));
grant select on tenant.audit_event to <database>_tenant;

create table tenant.audit_seal (
  number bigint not null,
  from_id bigint not null,
  to_id bigint not null,
  count bigint not null,
  content text not null,
  previous_hash text not null,
  hash text not null,
  sealed_at timestamp with time zone not null,
  dropped_at timestamp with time zone,
  constraint audit_seal_pkey PRIMARY KEY (number),
  constraint audit_seal_hash_key UNIQUE (hash),
  constraint audit_seal_check CHECK ((to_id >= from_id)),
  constraint audit_seal_content_check CHECK ((content ~ '^[0-9a-f]{64}$'::text)),
  constraint audit_seal_count_check CHECK ((count > 0)),
  constraint audit_seal_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text)),
  constraint audit_seal_number_check CHECK ((number > 0)),
  constraint audit_seal_previous_hash_check CHECK ((previous_hash ~ '^[0-9a-f]{64}$'::text))
);
comment on column tenant.audit_seal.content is 'SHA-256 over the digests of its rows in the order of their numbers';
comment on column tenant.audit_seal.dropped_at is 'its rows were erased because their term was over; the seal stays, so that the chain holds';
alter table tenant.audit_seal enable row level security;
create policy audit_seal_read on tenant.audit_seal as permissive for select to public using ((public.has_role('system'::text) OR (public.has_role('privacy'::text) AND public.has_role('proved'::text))));
grant select on tenant.audit_seal to <database>_tenant;

create table tenant.auth_identity (
  id uuid default gen_random_uuid() not null,
  user_id uuid not null,
  account_id text not null,
  provider_id text not null,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamp with time zone,
  refresh_token_expires_at timestamp with time zone,
  scope text,
  password text,
  created_at timestamp with time zone default now() not null,
  updated_at timestamp with time zone default now() not null,
  constraint auth_identity_pkey PRIMARY KEY (id),
  constraint auth_identity_provider_id_account_id_key UNIQUE (provider_id, account_id),
  constraint auth_identity_user_id_fkey FOREIGN KEY (user_id) REFERENCES tenant.auth_user(id) ON DELETE CASCADE,
  constraint auth_identity_password_check CHECK ((password IS NULL))
);
comment on table tenant.auth_identity is 'personal: purpose "account", erased with the account';
comment on column tenant.auth_identity.account_id is 'personal: purpose "account"; the number by which an organisation’s own sign-in knows somebody';
CREATE INDEX auth_identity_user ON tenant.auth_identity USING btree (user_id);
alter table tenant.auth_identity enable row level security;
create policy auth_identity_auth on tenant.auth_identity as permissive for all to public using ((public.has_role('auth'::text) OR public.has_role('system'::text)));
grant delete, insert, select, update on tenant.auth_identity to <database>_tenant;

create table tenant.auth_key (
  only_one boolean default true not null,
  key text default replace(((gen_random_uuid())::text || (gen_random_uuid())::text), '-'::text, ''::text) not null,
  constraint auth_key_pkey PRIMARY KEY (only_one),
  constraint auth_key_only_one_check CHECK (only_one)
);
alter table tenant.auth_key enable row level security;
create policy auth_key_read on tenant.auth_key as permissive for select to public using (public.has_role('auth'::text));
grant delete, insert, select, update on tenant.auth_key to <database>_tenant;

create table tenant.auth_passkey (
  id uuid default gen_random_uuid() not null,
  user_id uuid not null,
  name text,
  public_key text not null,
  credential_id text not null,
  counter bigint not null,
  device_type text not null,
  backed_up boolean not null,
  transports text,
  aaguid text,
  created_at timestamp with time zone default now() not null,
  constraint auth_passkey_pkey PRIMARY KEY (id),
  constraint auth_passkey_credential_id_key UNIQUE (credential_id),
  constraint auth_passkey_user_id_fkey FOREIGN KEY (user_id) REFERENCES tenant.auth_user(id) ON DELETE CASCADE,
  constraint auth_passkey_name_check CHECK ((char_length(name) <= 60))
);
comment on table tenant.auth_passkey is 'personal: purpose "account", erased with the account';
CREATE INDEX auth_passkey_user ON tenant.auth_passkey USING btree (user_id);
alter table tenant.auth_passkey enable row level security;
create policy auth_passkey_auth on tenant.auth_passkey as permissive for all to public using ((public.has_role('auth'::text) OR public.has_role('system'::text)));
grant delete, insert, select, update on tenant.auth_passkey to <database>_tenant;

create table tenant.auth_session (
  id uuid default gen_random_uuid() not null,
  user_id uuid not null,
  token text not null,
  expires_at timestamp with time zone not null,
  ip_address text,
  user_agent text,
  created_at timestamp with time zone default now() not null,
  updated_at timestamp with time zone default now() not null,
  constraint auth_session_pkey PRIMARY KEY (id),
  constraint auth_session_token_key UNIQUE (token),
  constraint auth_session_user_id_fkey FOREIGN KEY (user_id) REFERENCES tenant.auth_user(id) ON DELETE CASCADE,
  constraint auth_session_ip_address_check CHECK ((COALESCE(ip_address, ''::text) = ''::text)),
  constraint auth_session_user_agent_check CHECK ((char_length(user_agent) <= 60))
);
comment on table tenant.auth_session is 'personal: purpose "account", seven days after the last use';
comment on column tenant.auth_session.ip_address is 'not used: never filled';
comment on column tenant.auth_session.user_agent is 'personal: purpose "account"; only which browser and kind of device, to recognise one’s own sessions';
CREATE INDEX auth_session_term ON tenant.auth_session USING btree (expires_at);
CREATE INDEX auth_session_user ON tenant.auth_session USING btree (user_id);
alter table tenant.auth_session enable row level security;
create policy auth_session_auth on tenant.auth_session as permissive for all to public using ((public.has_role('auth'::text) OR public.has_role('system'::text)));
grant delete, insert, select, update on tenant.auth_session to <database>_tenant;

create table tenant.auth_user (
  id uuid default gen_random_uuid() not null,
  name text default ''::text not null,
  email text not null,
  email_verified boolean default false not null,
  image text,
  created_at timestamp with time zone default now() not null,
  updated_at timestamp with time zone default now() not null,
  constraint auth_user_pkey PRIMARY KEY (id),
  constraint auth_user_email_key UNIQUE (email),
  constraint auth_user_email_check CHECK (((email = lower(email)) AND (char_length(email) <= 254))),
  constraint auth_user_image_check CHECK ((image IS NULL))
);
comment on table tenant.auth_user is 'personal: purpose "account"; an address and nothing more: the library wants the other columns, and we leave them empty';
comment on column tenant.auth_user.name is 'not used: always empty';
comment on column tenant.auth_user.email is 'personal: purpose "account", erased with the account';
alter table tenant.auth_user enable row level security;
create policy auth_user_auth on tenant.auth_user as permissive for all to public using ((public.has_role('auth'::text) OR public.has_role('system'::text)));
grant delete, insert, select, update on tenant.auth_user to <database>_tenant;

create table tenant.auth_verification (
  id uuid default gen_random_uuid() not null,
  identifier text not null,
  value text not null,
  expires_at timestamp with time zone not null,
  created_at timestamp with time zone default now() not null,
  updated_at timestamp with time zone default now() not null,
  constraint auth_verification_pkey PRIMARY KEY (id)
);
comment on table tenant.auth_verification is 'personal: purpose "account", erased within a day';
comment on column tenant.auth_verification.identifier is 'personal: purpose "account"; holds the address while a code is valid';
CREATE INDEX auth_verification_identifier ON tenant.auth_verification USING btree (identifier);
CREATE INDEX auth_verification_term ON tenant.auth_verification USING btree (expires_at);
alter table tenant.auth_verification enable row level security;
create policy auth_verification_auth on tenant.auth_verification as permissive for all to public using ((public.has_role('auth'::text) OR public.has_role('system'::text)));
grant delete, insert, select, update on tenant.auth_verification to <database>_tenant;

create table tenant.erasure (
  id uuid not null,
  kind text not null,
  subject text not null,
  erased_at timestamp with time zone not null,
  written_at timestamp with time zone,
  constraint erasure_pkey PRIMARY KEY (id),
  constraint erasure_kind_check CHECK ((kind ~ '^[a-z]+(\.[a-z]+)*$'::text)),
  constraint erasure_subject_check CHECK (((char_length(subject) >= 1) AND (char_length(subject) <= 80)))
);
comment on column tenant.erasure.subject is 'number of the row that is gone';
comment on column tenant.erasure.written_at is 'when it was in the ledger; empty: a job still has to write it';
CREATE INDEX erasure_waiting ON tenant.erasure USING btree (erased_at) WHERE (written_at IS NULL);
alter table tenant.erasure enable row level security;
create policy erasure_kept on tenant.erasure as permissive for all to public using (public.has_role('system'::text));
create policy erasure_of_account on tenant.erasure as permissive for insert to public with check ((public.has_role('auth'::text) AND (kind = 'account'::text) AND (written_at IS NULL)));
create policy erasure_of_consent on tenant.erasure as permissive for insert to public with check (((kind = 'person.consent'::text) AND (written_at IS NULL) AND (EXISTS ( SELECT
   FROM tenant.person_consent
  WHERE (((person_consent.id)::text = erasure.subject) AND tenant.is_own_person(person_consent.person_id))))));
create policy erasure_of_message on tenant.erasure as permissive for insert to public with check (((kind = 'message.withdrawn'::text) AND (written_at IS NULL) AND (EXISTS ( SELECT
   FROM tenant.message
  WHERE (((message.id)::text = erasure.subject) AND (message.receipt_hash = NULLIF(current_setting('app.receipt'::text, true), ''::text)))))));
create policy erasure_of_person on tenant.erasure as permissive for insert to public with check ((tenant.keeps_people() AND (kind = 'person'::text) AND (written_at IS NULL)));
grant delete, insert, select, update on tenant.erasure to <database>_tenant;

create table tenant.import_recipe (
  name text not null,
  recipe jsonb not null,
  saved_at timestamp with time zone not null,
  constraint import_recipe_pkey PRIMARY KEY (name),
  constraint import_recipe_name_check CHECK ((name ~ '^[a-z0-9][a-z0-9-]{0,59}$'::text))
);
alter table tenant.import_recipe enable row level security;
create policy import_recipe_kept on tenant.import_recipe as permissive for all to public using ((public.has_role('system'::text) OR public.has_role('operator'::text)));
create policy import_recipe_open on tenant.import_recipe as permissive for select to public using (true);
grant delete, insert, select, update on tenant.import_recipe to <database>_tenant;

create table tenant.location (
  id uuid not null,
  source text not null,
  external_id text not null,
  content_hash text not null,
  first_seen timestamp with time zone not null,
  last_seen timestamp with time zone not null,
  last_modified timestamp with time zone not null,
  assured_date date,
  status text default 'active'::text not null,
  organization_id uuid,
  location_type text default 'physical'::text not null,
  name text not null,
  alternate_name text,
  description text default ''::text not null,
  place_taxonomy text generated always as ('place_type'::text) stored not null,
  place_type text,
  listed boolean default true not null,
  url text,
  transportation text,
  phones jsonb default '[]'::jsonb not null,
  contacts jsonb default '[]'::jsonb not null,
  schedules jsonb default '[]'::jsonb not null,
  accessibility jsonb default '[]'::jsonb not null,
  addresses jsonb default '[]'::jsonb not null,
  longitude double precision,
  latitude double precision,
  rd point,
  municipality_code text,
  wijk_code text,
  buurt_code text,
  confidential boolean default false not null,
  constraint location_pkey PRIMARY KEY (id),
  constraint location_source_external_id_key UNIQUE (source, external_id),
  constraint location_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES tenant.organization(id) ON DELETE SET NULL,
  constraint location_place_taxonomy_place_type_fkey FOREIGN KEY (place_taxonomy, place_type) REFERENCES tenant.taxonomy_term(taxonomy, id),
  constraint confidential_is_nowhere CHECK (((NOT confidential) OR ((addresses = '[]'::jsonb) AND (transportation IS NULL) AND (longitude IS NULL) AND (latitude IS NULL) AND (rd IS NULL) AND (wijk_code IS NULL) AND (buurt_code IS NULL)))),
  constraint location_latitude_check CHECK (((latitude >= (50.5)::double precision) AND (latitude <= (54)::double precision))),
  constraint location_location_type_check CHECK ((location_type = ANY (ARRAY['physical'::text, 'postal'::text, 'virtual'::text]))),
  constraint location_longitude_check CHECK (((longitude >= (3)::double precision) AND (longitude <= (7.5)::double precision))),
  constraint location_municipality_code_check CHECK ((municipality_code ~ '^GM[0-9]{4}$'::text)),
  constraint location_status_check CHECK ((status = ANY (ARRAY['active'::text, 'inactive'::text, 'defunct'::text, 'temporarily closed'::text]))),
  constraint point_is_whole CHECK ((((longitude IS NULL) = (latitude IS NULL)) AND ((longitude IS NULL) = (rd IS NULL))))
);
comment on column tenant.location.listed is 'false: only the point where one offer takes place, not a place that people know by name';
comment on column tenant.location.contacts is 'personal: purpose "contact", names as the source publishes them; pages show role and first name';
comment on column tenant.location.rd is 'RD New (EPSG:28992), metres; beside longitude and latitude for distance and nearest';
CREATE INDEX location_buurt ON tenant.location USING btree (buurt_code);
CREATE INDEX location_municipality ON tenant.location USING btree (municipality_code);
CREATE INDEX location_organization ON tenant.location USING btree (organization_id);
CREATE INDEX location_rd ON tenant.location USING gist (rd);
CREATE INDEX location_wijk ON tenant.location USING btree (wijk_code);
alter table tenant.location enable row level security;
create policy location_kept on tenant.location as permissive for all to public using ((public.has_role('system'::text) OR public.has_role('operator'::text)));
create policy location_open on tenant.location as permissive for select to public using ((status = 'active'::text));
grant delete, insert, select, update on tenant.location to <database>_tenant;

create table tenant.mail (
  id uuid not null,
  recipient text not null,
  subject text not null,
  body text not null,
  created_at timestamp with time zone default now() not null,
  attempted_at timestamp with time zone,
  sent_at timestamp with time zone,
  failed_at timestamp with time zone,
  failure text,
  erase_after date not null,
  constraint mail_pkey PRIMARY KEY (id)
);
comment on column tenant.mail.recipient is 'personal: purpose "mail", erased after erase_after';
comment on column tenant.mail.subject is 'may be personal: purpose "mail", erased after erase_after';
comment on column tenant.mail.body is 'may be personal: purpose "mail", erased after erase_after';
alter table tenant.mail enable row level security;
create policy mail_answered on tenant.mail as permissive for insert to public with check ((public.has_role('proved'::text) AND (public.has_role('worker'::text) OR public.has_role('coordinator'::text))));
create policy mail_code_asked on tenant.mail as permissive for insert to public with check (public.has_role('auth'::text));
create policy mail_system on tenant.mail as permissive for all to public using ((public.has_role('system'::text) OR public.has_role('operator'::text)));
grant delete, insert, select, update on tenant.mail to <database>_tenant;

create table tenant.message (
  id uuid not null,
  number bigint generated always as identity,
  kind text not null,
  about_kind text not null,
  about_id text not null,
  about_label text not null,
  area_code text not null,
  receipt_hash text not null,
  reply text not null,
  lang text not null,
  sent_on date not null,
  constraint message_pkey PRIMARY KEY (id),
  constraint message_area UNIQUE (id, area_code),
  constraint message_number_key UNIQUE (number),
  constraint message_receipt_hash_key UNIQUE (receipt_hash),
  constraint message_about_kind_check CHECK ((about_kind = ANY (ARRAY['area'::text, 'service'::text, 'location'::text, 'organization'::text]))),
  constraint message_area_code_check CHECK ((area_code ~ '^(GM|WK|BU)[0-9A-Z]{4,8}$'::text)),
  constraint message_kind_check CHECK ((kind = ANY (ARRAY['wrong'::text, 'missing'::text, 'offer'::text]))),
  constraint message_lang_check CHECK ((lang = ANY (ARRAY['nl'::text, 'en'::text]))),
  constraint message_receipt_hash_check CHECK ((receipt_hash ~ '^[0-9a-f]{64}$'::text)),
  constraint message_reply_check CHECK ((reply = ANY (ARRAY['look'::text, 'mail'::text, 'call'::text])))
);
comment on column tenant.message.number is 'what an operator types; says nothing to anybody else';
comment on column tenant.message.about_label is 'name of the thing at the time';
comment on column tenant.message.area_code is 'municipality, wijk or buurt whose page the sender stood on';
comment on column tenant.message.receipt_hash is 'SHA-256 of the receipt; the receipt itself is stored nowhere';
comment on column tenant.message.reply is 'how the sender wants the answer: looks with the receipt, by mail, by phone';
CREATE INDEX message_by_area ON tenant.message USING btree (area_code);
alter table tenant.message enable row level security;
create policy message_desk on tenant.message as permissive for select to public using ((public.has_role('proved'::text) AND (tenant.desk_covers(area_code) OR (public.has_role('worker'::text) AND (EXISTS ( SELECT
   FROM tenant.message_holder holder
  WHERE ((holder.message_id = message.id) AND (('account:'::text || holder.account_id) = public.actor()))))))));
create policy message_sent on tenant.message as permissive for insert to public with check ((receipt_hash = NULLIF(current_setting('app.receipt'::text, true), ''::text)));
create policy message_shown on tenant.message as permissive for select to public using (((receipt_hash = NULLIF(current_setting('app.receipt'::text, true), ''::text)) OR public.has_role('operator'::text) OR public.has_role('system'::text)));
grant delete, insert, select, update on tenant.message to <database>_tenant;

create table tenant.message_answer (
  id bigint generated always as identity,
  message_id uuid not null,
  body text not null,
  answered_by text not null,
  answered_on date not null,
  mail_id uuid,
  constraint message_answer_pkey PRIMARY KEY (id),
  constraint message_answer_message_id_fkey FOREIGN KEY (message_id) REFERENCES tenant.message_text(message_id) ON DELETE CASCADE,
  constraint message_answer_answered_by_check CHECK (((char_length(answered_by) >= 2) AND (char_length(answered_by) <= 60))),
  constraint message_answer_body_check CHECK (((char_length(body) >= 2) AND (char_length(body) <= 5000)))
);
comment on column tenant.message_answer.body is 'may be personal: purpose "message", goes with the text';
comment on column tenant.message_answer.answered_by is 'a role (“sociaal werker”), never a name';
comment on column tenant.message_answer.mail_id is 'the letter in the outbox, while there is one';
CREATE UNIQUE INDEX message_answer_once ON tenant.message_answer USING btree (message_id, md5(body));
alter table tenant.message_answer enable row level security;
create policy message_answer_desk on tenant.message_answer as permissive for insert to public with check (tenant.works_on(message_id));
create policy message_answer_given on tenant.message_answer as permissive for insert to public with check (public.has_role('operator'::text));
create policy message_answer_shown on tenant.message_answer as permissive for select to public using ((EXISTS ( SELECT
   FROM tenant.message
  WHERE (message.id = message_answer.message_id))));
grant delete, insert, select, update on tenant.message_answer to <database>_tenant;

create table tenant.message_correction (
  message_id uuid not null,
  field text not null,
  stood text,
  constraint message_correction_pkey PRIMARY KEY (message_id),
  constraint message_correction_message_id_fkey FOREIGN KEY (message_id) REFERENCES tenant.message_text(message_id) ON DELETE CASCADE,
  constraint message_correction_field_check CHECK ((field = ANY (ARRAY['times'::text, 'phone'::text, 'address'::text, 'cost'::text, 'gone'::text, 'other'::text]))),
  constraint message_correction_stood_check CHECK ((char_length(stood) <= 1000))
);
alter table tenant.message_correction enable row level security;
create policy message_correction_sent on tenant.message_correction as permissive for insert to public with check ((EXISTS ( SELECT
   FROM tenant.message
  WHERE ((message.id = message_correction.message_id) AND (message.receipt_hash = current_setting('app.receipt'::text, true))))));
create policy message_correction_shown on tenant.message_correction as permissive for select to public using ((EXISTS ( SELECT
   FROM tenant.message
  WHERE (message.id = message_correction.message_id))));
grant delete, insert, select, update on tenant.message_correction to <database>_tenant;

create table tenant.message_holder (
  message_id uuid not null,
  area_code text not null,
  role text not null,
  account_id uuid,
  since date not null,
  given_by text not null,
  constraint message_holder_pkey PRIMARY KEY (message_id),
  constraint message_holder_account_id_fkey FOREIGN KEY (account_id) REFERENCES tenant.auth_user(id) ON DELETE CASCADE,
  constraint message_holder_message_id_area_code_fkey FOREIGN KEY (message_id, area_code) REFERENCES tenant.message(id, area_code),
  constraint message_holder_message_id_fkey FOREIGN KEY (message_id) REFERENCES tenant.message_text(message_id) ON DELETE CASCADE,
  constraint message_holder_check CHECK (((account_id IS NOT NULL) OR (role = 'coordinator'::text))),
  constraint message_holder_role_check CHECK ((role = ANY (ARRAY['worker'::text, 'coordinator'::text])))
);
comment on table tenant.message_holder is 'personal: purpose "handling", goes with the text of the message or with the account';
comment on column tenant.message_holder.account_id is 'empty: for whichever coordinator comes first';
CREATE INDEX message_holder_account ON tenant.message_holder USING btree (account_id);
alter table tenant.message_holder enable row level security;
create policy message_holder_back on tenant.message_holder as permissive for delete to public using ((public.has_role('proved'::text) AND public.has_role('worker'::text) AND (('account:'::text || account_id) = public.actor())));
create policy message_holder_desk on tenant.message_holder as permissive for all to public using (tenant.desk_covers(area_code)) with check (tenant.desk_covers(area_code));
create policy message_holder_kept on tenant.message_holder as permissive for all to public using ((public.has_role('system'::text) OR public.has_role('operator'::text)));
create policy message_holder_own on tenant.message_holder as permissive for select to public using ((public.has_role('proved'::text) AND public.has_role('worker'::text) AND (('account:'::text || account_id) = public.actor())));
grant delete, insert, select, update on tenant.message_holder to <database>_tenant;

create table tenant.message_miss (
  message_id uuid not null,
  area_code text not null,
  life_domain text not null,
  target_group text,
  sent_on date not null,
  constraint message_miss_pkey PRIMARY KEY (message_id),
  constraint message_miss_message_id_area_code_fkey FOREIGN KEY (message_id, area_code) REFERENCES tenant.message(id, area_code),
  constraint message_miss_message_id_fkey FOREIGN KEY (message_id) REFERENCES tenant.message_text(message_id) ON DELETE CASCADE
);
CREATE INDEX message_miss_area ON tenant.message_miss USING btree (area_code, sent_on);
alter table tenant.message_miss enable row level security;
create policy message_miss_again on tenant.message_miss as permissive for update to public using (tenant.works_on(message_id)) with check (tenant.works_on(message_id));
create policy message_miss_shown on tenant.message_miss as permissive for select to public using (true);
create policy message_miss_sorted on tenant.message_miss as permissive for insert to public with check (tenant.works_on(message_id));
grant delete, insert, select, update on tenant.message_miss to <database>_tenant;

create table tenant.message_outcome (
  message_id uuid not null,
  outcome text not null,
  decided_on date not null,
  constraint message_outcome_pkey PRIMARY KEY (message_id),
  constraint message_outcome_message_id_fkey FOREIGN KEY (message_id) REFERENCES tenant.message_text(message_id) ON DELETE CASCADE,
  constraint message_outcome_outcome_check CHECK ((outcome = ANY (ARRAY['accepted'::text, 'refused'::text])))
);
comment on table tenant.message_outcome is 'whether a correction was taken; the reason stands in the answer';
alter table tenant.message_outcome enable row level security;
create policy message_outcome_decided on tenant.message_outcome as permissive for insert to public with check ((tenant.works_on(message_id) OR public.has_role('operator'::text)));
create policy message_outcome_shown on tenant.message_outcome as permissive for select to public using ((EXISTS ( SELECT
   FROM tenant.message
  WHERE (message.id = message_outcome.message_id))));
grant delete, insert, select, update on tenant.message_outcome to <database>_tenant;

create table tenant.message_reading (
  message_id uuid not null,
  read_on date not null,
  constraint message_reading_pkey PRIMARY KEY (message_id),
  constraint message_reading_message_id_fkey FOREIGN KEY (message_id) REFERENCES tenant.message(id)
);
alter table tenant.message_reading enable row level security;
create policy message_reading_desk on tenant.message_reading as permissive for insert to public with check (tenant.works_on(message_id));
create policy message_reading_done on tenant.message_reading as permissive for insert to public with check (public.has_role('operator'::text));
create policy message_reading_shown on tenant.message_reading as permissive for select to public using ((EXISTS ( SELECT
   FROM tenant.message
  WHERE (message.id = message_reading.message_id))));
grant delete, insert, select, update on tenant.message_reading to <database>_tenant;

create table tenant.message_sender (
  message_id uuid not null,
  name text,
  email text,
  phone text,
  erase_after date not null,
  constraint message_sender_pkey PRIMARY KEY (message_id),
  constraint message_sender_message_id_fkey FOREIGN KEY (message_id) REFERENCES tenant.message_text(message_id) ON DELETE CASCADE,
  constraint message_sender_check CHECK (((email IS NOT NULL) OR (phone IS NOT NULL))),
  constraint message_sender_email_check CHECK ((char_length(email) <= 254)),
  constraint message_sender_name_check CHECK ((char_length(name) <= 120)),
  constraint message_sender_phone_check CHECK ((char_length(phone) <= 30))
);
comment on table tenant.message_sender is 'personal: purpose "answer", consent; only when the sender asks for an answer by mail or phone';
CREATE INDEX message_sender_term ON tenant.message_sender USING btree (erase_after);
alter table tenant.message_sender enable row level security;
create policy message_sender_desk on tenant.message_sender as permissive for select to public using (tenant.works_on(message_id));
create policy message_sender_desk_term on tenant.message_sender as permissive for update to public using (tenant.works_on(message_id));
create policy message_sender_erased on tenant.message_sender as permissive for delete to public using (public.has_role('system'::text));
create policy message_sender_sent on tenant.message_sender as permissive for insert to public with check ((EXISTS ( SELECT
   FROM tenant.message
  WHERE ((message.id = message_sender.message_id) AND (message.receipt_hash = current_setting('app.receipt'::text, true))))));
create policy message_sender_shown on tenant.message_sender as permissive for select to public using ((public.has_role('operator'::text) OR public.has_role('system'::text)));
create policy message_sender_term on tenant.message_sender as permissive for update to public using ((public.has_role('operator'::text) OR public.has_role('system'::text)));
grant delete, insert, select, update on tenant.message_sender to <database>_tenant;

create table tenant.message_step (
  id bigint generated always as identity,
  message_id uuid not null,
  step text not null,
  role text not null,
  to_role text,
  to_name text,
  done_on date not null,
  constraint message_step_pkey PRIMARY KEY (id),
  constraint message_step_message_id_fkey FOREIGN KEY (message_id) REFERENCES tenant.message_text(message_id) ON DELETE CASCADE,
  constraint message_step_role_check CHECK ((role = ANY (ARRAY['worker'::text, 'coordinator'::text, 'operator'::text, 'system'::text]))),
  constraint message_step_step_check CHECK ((step = ANY (ARRAY['assigned'::text, 'taken'::text, 'handed'::text, 'returned'::text, 'called'::text, 'unreached'::text, 'referred'::text, 'accepted'::text, 'refused'::text, 'sorted'::text]))),
  constraint message_step_to_name_check CHECK ((char_length(to_name) <= 200)),
  constraint message_step_to_role_check CHECK ((to_role = ANY (ARRAY['worker'::text, 'coordinator'::text])))
);
comment on table tenant.message_step is 'what was done with a message, by which role: the sender reads it too';
comment on column tenant.message_step.to_name is 'name of the organisation that it was passed on to';
CREATE INDEX message_step_message ON tenant.message_step USING btree (message_id);
alter table tenant.message_step enable row level security;
create policy message_step_done on tenant.message_step as permissive for insert to public with check ((tenant.works_on(message_id) OR public.has_role('system'::text) OR public.has_role('operator'::text)));
create policy message_step_shown on tenant.message_step as permissive for select to public using ((EXISTS ( SELECT
   FROM tenant.message
  WHERE (message.id = message_step.message_id))));
grant delete, insert, select, update on tenant.message_step to <database>_tenant;

create table tenant.message_tally (
  message_id uuid not null,
  area_code text not null,
  kind text not null,
  sent_on date not null,
  answered_on date,
  constraint message_tally_pkey PRIMARY KEY (message_id),
  constraint message_tally_message_id_fkey FOREIGN KEY (message_id) REFERENCES tenant.message_text(message_id) ON DELETE CASCADE,
  constraint message_tally_kind_check CHECK ((kind = ANY (ARRAY['wrong'::text, 'missing'::text, 'offer'::text])))
);
CREATE INDEX message_tally_by_area ON tenant.message_tally USING btree (area_code, sent_on);
alter table tenant.message_tally enable row level security;
create policy message_tally_answered on tenant.message_tally as permissive for update to public using (public.has_role('operator'::text));
create policy message_tally_desk on tenant.message_tally as permissive for update to public using (tenant.works_on(message_id));
create policy message_tally_sent on tenant.message_tally as permissive for insert to public with check ((EXISTS ( SELECT
   FROM tenant.message
  WHERE ((message.id = message_tally.message_id) AND (message.receipt_hash = current_setting('app.receipt'::text, true))))));
create policy message_tally_shown on tenant.message_tally as permissive for select to public using (true);
grant delete, insert, select, update on tenant.message_tally to <database>_tenant;

create table tenant.message_text (
  message_id uuid not null,
  body text not null,
  constraint message_text_pkey PRIMARY KEY (message_id),
  constraint message_text_message_id_fkey FOREIGN KEY (message_id) REFERENCES tenant.message(id),
  constraint message_text_body_check CHECK (((char_length(body) >= 10) AND (char_length(body) <= 2000)))
);
comment on column tenant.message_text.body is 'may be personal: purpose "message", erased a year after sending or on withdrawal';
alter table tenant.message_text enable row level security;
create policy message_text_sent on tenant.message_text as permissive for insert to public with check ((EXISTS ( SELECT
   FROM tenant.message
  WHERE ((message.id = message_text.message_id) AND (message.receipt_hash = current_setting('app.receipt'::text, true))))));
create policy message_text_shown on tenant.message_text as permissive for select to public using ((EXISTS ( SELECT
   FROM tenant.message
  WHERE (message.id = message_text.message_id))));
create policy message_text_withdrawn on tenant.message_text as permissive for delete to public using ((public.has_role('system'::text) OR (EXISTS ( SELECT
   FROM tenant.message
  WHERE ((message.id = message_text.message_id) AND (message.receipt_hash = current_setting('app.receipt'::text, true)))))));
grant delete, insert, select, update on tenant.message_text to <database>_tenant;

create table tenant.message_withdrawal (
  message_id uuid not null,
  withdrawn_on date not null,
  constraint message_withdrawal_pkey PRIMARY KEY (message_id),
  constraint message_withdrawal_message_id_fkey FOREIGN KEY (message_id) REFERENCES tenant.message(id)
);
alter table tenant.message_withdrawal enable row level security;
create policy message_withdrawal_again on tenant.message_withdrawal as permissive for insert to public with check (public.has_role('system'::text));
create policy message_withdrawal_done on tenant.message_withdrawal as permissive for insert to public with check ((EXISTS ( SELECT
   FROM tenant.message
  WHERE ((message.id = message_withdrawal.message_id) AND (message.receipt_hash = current_setting('app.receipt'::text, true))))));
create policy message_withdrawal_shown on tenant.message_withdrawal as permissive for select to public using ((EXISTS ( SELECT
   FROM tenant.message
  WHERE (message.id = message_withdrawal.message_id))));
grant delete, insert, select, update on tenant.message_withdrawal to <database>_tenant;

create table tenant.organization (
  id uuid not null,
  source text not null,
  external_id text not null,
  content_hash text not null,
  first_seen timestamp with time zone not null,
  last_seen timestamp with time zone not null,
  last_modified timestamp with time zone not null,
  assured_date date,
  status text default 'active'::text not null,
  name text not null,
  alternate_name text,
  description text default ''::text not null,
  website text,
  email text,
  phones jsonb default '[]'::jsonb not null,
  contacts jsonb default '[]'::jsonb not null,
  identifiers jsonb default '[]'::jsonb not null,
  addresses jsonb default '[]'::jsonb not null,
  constraint organization_pkey PRIMARY KEY (id),
  constraint organization_source_external_id_key UNIQUE (source, external_id),
  constraint organization_status_check CHECK ((status = ANY (ARRAY['active'::text, 'inactive'::text, 'defunct'::text, 'temporarily closed'::text])))
);
comment on column tenant.organization.content_hash is 'SHA-256 of what the source said, to know an unchanged row again';
comment on column tenant.organization.contacts is 'personal: purpose "contact", names as the source publishes them; pages show role and first name';
comment on column tenant.organization.identifiers is 'list of { identifier_type: NL-KVK or NL-RSIN, identifier }';
comment on column tenant.organization.addresses is 'office or post address, where the source gives one; places of activity are in location';
alter table tenant.organization enable row level security;
create policy organization_kept on tenant.organization as permissive for all to public using ((public.has_role('system'::text) OR public.has_role('operator'::text)));
create policy organization_open on tenant.organization as permissive for select to public using ((status = 'active'::text));
grant delete, insert, select, update on tenant.organization to <database>_tenant;

create table tenant.organization_term (
  organization_id uuid not null,
  taxonomy text not null,
  term_id text not null,
  constraint organization_term_pkey PRIMARY KEY (organization_id, taxonomy, term_id),
  constraint organization_term_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES tenant.organization(id) ON DELETE CASCADE,
  constraint organization_term_taxonomy_term_id_fkey FOREIGN KEY (taxonomy, term_id) REFERENCES tenant.taxonomy_term(taxonomy, id)
);
CREATE INDEX organization_term_term ON tenant.organization_term USING btree (taxonomy, term_id);
alter table tenant.organization_term enable row level security;
create policy organization_term_kept on tenant.organization_term as permissive for all to public using ((public.has_role('system'::text) OR public.has_role('operator'::text)));
create policy organization_term_open on tenant.organization_term as permissive for select to public using (true);
grant delete, insert, select, update on tenant.organization_term to <database>_tenant;

create table tenant.person (
  id uuid not null,
  account_id uuid,
  made_at timestamp with time zone not null,
  made_by text not null,
  constraint person_pkey PRIMARY KEY (id),
  constraint person_account_id_key UNIQUE (account_id),
  constraint person_account_id_fkey FOREIGN KEY (account_id) REFERENCES tenant.auth_user(id) ON DELETE CASCADE
);
comment on table tenant.person is 'personal: purpose "who-is-who", kept as long as the profile; erased with the account';
comment on column tenant.person.made_by is 'personal: purpose "who-is-who"; who made the profile: a name of the system’s own, or an account by its number';
alter table tenant.person enable row level security;
create policy person_coordinated on tenant.person as permissive for select to public using (tenant.keeps_people());
create policy person_kept on tenant.person as permissive for all to public using ((public.has_role('system'::text) OR public.has_role('operator'::text)));
create policy person_made on tenant.person as permissive for insert to public with check ((tenant.keeps_people() AND (account_id IS NULL)));
create policy person_own on tenant.person as permissive for select to public using ((('account:'::text || account_id) = public.actor()));
create policy person_shown on tenant.person as permissive for select to public using ((EXISTS ( SELECT
   FROM tenant.person_consent consent
  WHERE ((consent.person_id = person.id) AND (consent.field = 'name'::text) AND tenant.consent_shows(consent.audience, consent.ends_on, consent.withdrawn_at)))));
create policy person_taken_down on tenant.person as permissive for delete to public using (tenant.keeps_people());
grant delete, insert, select, update on tenant.person to <database>_tenant;

create table tenant.person_consent (
  id uuid not null,
  person_id uuid not null,
  field text not null,
  audience text not null,
  text_version text not null,
  given_at timestamp with time zone not null,
  given_by text not null,
  paper_on date,
  ends_on date not null,
  withdrawn_at timestamp with time zone,
  withdrawn_by text,
  constraint person_consent_pkey PRIMARY KEY (id),
  constraint person_consent_person_id_fkey FOREIGN KEY (person_id) REFERENCES tenant.person(id) ON DELETE CASCADE,
  constraint person_consent_audience_check CHECK ((audience = ANY (ARRAY['public'::text, 'professionals'::text]))),
  constraint person_consent_check CHECK (((withdrawn_at IS NULL) = (withdrawn_by IS NULL))),
  constraint person_consent_check1 CHECK (((paper_on IS NOT NULL) OR (given_by ~~ 'account:%'::text))),
  constraint person_consent_field_check CHECK ((field = ANY (ARRAY['name'::text, 'role'::text, 'about'::text, 'specialisms'::text, 'organization'::text, 'areas'::text, 'days'::text, 'reach'::text, 'phone'::text, 'email'::text, 'languages'::text, 'standIn'::text, 'photo'::text])))
);
comment on table tenant.person_consent is 'personal: purpose "who-is-who", kept as long as the profile, to show what was agreed to';
comment on column tenant.person_consent.text_version is 'which words the person read';
comment on column tenant.person_consent.paper_on is 'the day on which it was signed on paper; given_by then says who saw the paper';
comment on column tenant.person_consent.ends_on is 'the last day on which it holds';
CREATE INDEX person_consent_end ON tenant.person_consent USING btree (ends_on) WHERE (withdrawn_at IS NULL);
CREATE UNIQUE INDEX person_consent_once ON tenant.person_consent USING btree (person_id, field) WHERE (withdrawn_at IS NULL);
alter table tenant.person_consent enable row level security;
create policy person_consent_ended on tenant.person_consent as permissive for update to public using (public.has_role('system'::text)) with check ((withdrawn_at IS NOT NULL));
create policy person_consent_given on tenant.person_consent as permissive for insert to public with check ((tenant.is_own_person(person_id) AND (given_by = public.actor()) AND (withdrawn_at IS NULL)));
create policy person_consent_own on tenant.person_consent as permissive for select to public using (tenant.is_own_person(person_id));
create policy person_consent_paper on tenant.person_consent as permissive for insert to public with check ((public.has_role('operator'::text) AND (paper_on IS NOT NULL) AND (given_by !~~ 'account:%'::text)));
create policy person_consent_read on tenant.person_consent as permissive for select to public using ((public.has_role('system'::text) OR public.has_role('operator'::text)));
create policy person_consent_shown on tenant.person_consent as permissive for select to public using (tenant.consent_shows(audience, ends_on, withdrawn_at));
create policy person_consent_withdrawn on tenant.person_consent as permissive for update to public using (tenant.is_own_person(person_id)) with check ((withdrawn_at IS NOT NULL));
grant delete, insert, select, update on tenant.person_consent to <database>_tenant;

create table tenant.person_field (
  person_id uuid not null,
  field text not null,
  value jsonb not null,
  constraint person_field_pkey PRIMARY KEY (person_id, field),
  constraint person_field_person_id_fkey FOREIGN KEY (person_id) REFERENCES tenant.person(id) ON DELETE CASCADE,
  constraint person_field_field_check CHECK ((field = ANY (ARRAY['name'::text, 'role'::text, 'about'::text, 'specialisms'::text, 'organization'::text, 'areas'::text, 'days'::text, 'reach'::text, 'phone'::text, 'email'::text, 'languages'::text, 'standIn'::text]))),
  constraint person_field_value_check CHECK ((char_length((value)::text) <= 4000))
);
comment on table tenant.person_field is 'personal: purpose "who-is-who", kept as long as the profile';
alter table tenant.person_field enable row level security;
create policy person_field_coordinated on tenant.person_field as permissive for select to public using ((tenant.keeps_people() AND (field = ANY (ARRAY['name'::text, 'role'::text, 'organization'::text, 'areas'::text]))));
create policy person_field_kept on tenant.person_field as permissive for all to public using ((public.has_role('system'::text) OR public.has_role('operator'::text)));
create policy person_field_made on tenant.person_field as permissive for insert to public with check ((tenant.keeps_people() AND (EXISTS ( SELECT
   FROM tenant.person
  WHERE ((person.id = person_field.person_id) AND (person.account_id IS NULL))))));
create policy person_field_own on tenant.person_field as permissive for all to public using (tenant.is_own_person(person_id)) with check (tenant.is_own_person(person_id));
create policy person_field_shown on tenant.person_field as permissive for select to public using (((EXISTS ( SELECT
   FROM tenant.person_consent consent
  WHERE ((consent.person_id = person_field.person_id) AND (consent.field = person_field.field) AND tenant.consent_shows(consent.audience, consent.ends_on, consent.withdrawn_at)))) AND (EXISTS ( SELECT
   FROM tenant.person_consent consent
  WHERE ((consent.person_id = person_field.person_id) AND (consent.field = 'name'::text) AND tenant.consent_shows(consent.audience, consent.ends_on, consent.withdrawn_at))))));
grant delete, insert, select, update on tenant.person_field to <database>_tenant;

create table tenant.person_gone (
  person_id uuid not null,
  field text not null,
  gone_at timestamp with time zone not null,
  constraint person_gone_pkey PRIMARY KEY (person_id, field)
);
CREATE INDEX person_gone_at ON tenant.person_gone USING btree (gone_at);
alter table tenant.person_gone enable row level security;
create policy person_gone_coordinated on tenant.person_gone as permissive for insert to public with check (tenant.keeps_people());
create policy person_gone_kept on tenant.person_gone as permissive for all to public using ((public.has_role('system'::text) OR public.has_role('operator'::text)));
create policy person_gone_open on tenant.person_gone as permissive for select to public using (true);
create policy person_gone_own on tenant.person_gone as permissive for insert to public with check (tenant.is_own_person(person_id));
create policy person_gone_own_back on tenant.person_gone as permissive for delete to public using (tenant.is_own_person(person_id));
grant delete, insert, select, update on tenant.person_gone to <database>_tenant;

create table tenant.person_mailbox (
  person_id uuid not null,
  email text not null,
  constraint person_mailbox_pkey PRIMARY KEY (person_id),
  constraint person_mailbox_email_key UNIQUE (email),
  constraint person_mailbox_person_id_fkey FOREIGN KEY (person_id) REFERENCES tenant.person(id) ON DELETE CASCADE,
  constraint person_mailbox_email_check CHECK (((email = lower(email)) AND ((char_length(email) >= 3) AND (char_length(email) <= 254))))
);
comment on table tenant.person_mailbox is 'personal: purpose "who-is-who", kept as long as the profile';
alter table tenant.person_mailbox enable row level security;
create policy person_mailbox_coordinated on tenant.person_mailbox as permissive for all to public using (tenant.keeps_people()) with check (tenant.keeps_people());
create policy person_mailbox_kept on tenant.person_mailbox as permissive for all to public using ((public.has_role('system'::text) OR public.has_role('operator'::text)));
create policy person_mailbox_own on tenant.person_mailbox as permissive for select to public using (tenant.is_own_person(person_id));
grant delete, insert, select, update on tenant.person_mailbox to <database>_tenant;

create table tenant.person_photo (
  person_id uuid not null,
  hash text not null,
  bytes bytea not null,
  constraint person_photo_pkey PRIMARY KEY (person_id),
  constraint person_photo_person_id_fkey FOREIGN KEY (person_id) REFERENCES tenant.person(id) ON DELETE CASCADE,
  constraint person_photo_bytes_check CHECK ((octet_length(bytes) <= 61440)),
  constraint person_photo_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text))
);
comment on table tenant.person_photo is 'personal: purpose "who-is-who", erased when the consent for it ends';
comment on column tenant.person_photo.hash is 'personal: purpose "who-is-who"; SHA-256 of the bytes, in the address of the picture';
alter table tenant.person_photo enable row level security;
create policy person_photo_kept on tenant.person_photo as permissive for all to public using ((public.has_role('system'::text) OR public.has_role('operator'::text)));
create policy person_photo_own on tenant.person_photo as permissive for all to public using (tenant.is_own_person(person_id)) with check (tenant.is_own_person(person_id));
create policy person_photo_shown on tenant.person_photo as permissive for select to public using (((EXISTS ( SELECT
   FROM tenant.person_consent consent
  WHERE ((consent.person_id = person_photo.person_id) AND (consent.field = 'photo'::text) AND tenant.consent_shows(consent.audience, consent.ends_on, consent.withdrawn_at)))) AND (EXISTS ( SELECT
   FROM tenant.person_consent consent
  WHERE ((consent.person_id = person_photo.person_id) AND (consent.field = 'name'::text) AND tenant.consent_shows(consent.audience, consent.ends_on, consent.withdrawn_at))))));
grant delete, insert, select, update on tenant.person_photo to <database>_tenant;

create table tenant.privacy_request (
  id uuid not null,
  number bigint generated always as identity,
  kind text not null,
  asked_on date not null,
  due_on date not null,
  answered_on date,
  answered_by text,
  outcome text,
  constraint privacy_request_pkey PRIMARY KEY (id),
  constraint privacy_request_number_key UNIQUE (number),
  constraint privacy_request_answered_by_check CHECK (((char_length(answered_by) >= 2) AND (char_length(answered_by) <= 60))),
  constraint privacy_request_check CHECK ((due_on > asked_on)),
  constraint privacy_request_check1 CHECK ((((answered_on IS NULL) = (outcome IS NULL)) AND ((answered_on IS NULL) = (answered_by IS NULL)))),
  constraint privacy_request_kind_check CHECK ((kind = ANY (ARRAY['question'::text, 'access'::text, 'correction'::text, 'objection'::text, 'restriction'::text]))),
  constraint privacy_request_outcome_check CHECK ((outcome = ANY (ARRAY['done'::text, 'partly'::text, 'refused'::text])))
);
comment on column tenant.privacy_request.due_on is 'one month later (GDPR, article 12.3)';
comment on column tenant.privacy_request.answered_by is 'a role, never a name';
alter table tenant.privacy_request enable row level security;
create policy privacy_request_answered on tenant.privacy_request as permissive for update to public using ((public.has_role('privacy'::text) AND public.has_role('proved'::text))) with check ((public.has_role('privacy'::text) AND public.has_role('proved'::text)));
create policy privacy_request_asked on tenant.privacy_request as permissive for insert to public with check (((public.actor() ~~ 'account:%'::text) AND (answered_on IS NULL)));
create policy privacy_request_shown on tenant.privacy_request as permissive for select to public using (((public.has_role('privacy'::text) AND public.has_role('proved'::text)) OR public.has_role('system'::text) OR (EXISTS ( SELECT
   FROM tenant.privacy_request_text
  WHERE ((privacy_request_text.request_id = privacy_request.id) AND (public.actor() = ('account:'::text || privacy_request_text.account_id)))))));
grant delete, insert, select, update on tenant.privacy_request to <database>_tenant;

create table tenant.privacy_request_text (
  request_id uuid not null,
  account_id uuid not null,
  body text not null,
  about_event bigint,
  lang text not null,
  answer text,
  constraint privacy_request_text_pkey PRIMARY KEY (request_id),
  constraint privacy_request_text_account_id_fkey FOREIGN KEY (account_id) REFERENCES tenant.auth_user(id) ON DELETE CASCADE,
  constraint privacy_request_text_request_id_fkey FOREIGN KEY (request_id) REFERENCES tenant.privacy_request(id),
  constraint privacy_request_text_answer_check CHECK (((char_length(answer) >= 2) AND (char_length(answer) <= 5000))),
  constraint privacy_request_text_body_check CHECK (((char_length(body) >= 5) AND (char_length(body) <= 2000))),
  constraint privacy_request_text_lang_check CHECK ((lang = ANY (ARRAY['nl'::text, 'en'::text])))
);
comment on table tenant.privacy_request_text is 'personal: purpose "rights", erased with the account, or a year after the answer';
comment on column tenant.privacy_request_text.about_event is 'the row of the log that the question is about';
comment on column tenant.privacy_request_text.lang is 'in which language the answer is mailed';
CREATE INDEX privacy_request_text_account ON tenant.privacy_request_text USING btree (account_id);
alter table tenant.privacy_request_text enable row level security;
create policy privacy_request_text_asked on tenant.privacy_request_text as permissive for insert to public with check (((public.actor() = ('account:'::text || account_id)) AND (answer IS NULL)));
create policy privacy_request_text_kept on tenant.privacy_request_text as permissive for all to public using (public.has_role('system'::text));
create policy privacy_request_text_officer on tenant.privacy_request_text as permissive for all to public using ((public.has_role('privacy'::text) AND public.has_role('proved'::text))) with check ((public.has_role('privacy'::text) AND public.has_role('proved'::text)));
create policy privacy_request_text_own on tenant.privacy_request_text as permissive for select to public using ((public.actor() = ('account:'::text || account_id)));
grant delete, insert, select, update on tenant.privacy_request_text to <database>_tenant;

create table tenant.search_entry (
  id uuid not null,
  kind text not null,
  title text not null,
  keywords text default ''::text not null,
  body text default ''::text not null,
  words tsvector not null,
  facets text[] default '{}'::text[] not null,
  areas text[] default '{}'::text[] not null,
  minimum_age integer,
  maximum_age integer,
  assured_date date,
  folded text generated always as (public.fold(title)) stored not null,
  constraint search_entry_pkey PRIMARY KEY (id),
  constraint search_entry_kind_check CHECK ((kind = ANY (ARRAY['offer'::text, 'place'::text, 'organization'::text])))
);
comment on column tenant.search_entry.id is 'of the service, location or organization';
comment on column tenant.search_entry.keywords is 'names that people also search with: the organisation, the place, the terms in nl and en';
comment on column tenant.search_entry.words is 'title (A), keywords (B) and body (C) in plain letters, stemmed by weefsel_nl';
comment on column tenant.search_entry.facets is 'what is filtered on and counted, as “group:value”: life_domain:werk, cost:free; the writer adds kind:offer, when:MO, area:GM0402, and whole:GM0402 for what is for all of it';
comment on column tenant.search_entry.areas is 'CBS codes of every municipality, wijk and buurt it lies in or is for';
comment on column tenant.search_entry.folded is 'the title in plain letters: compared with what is typed';
CREATE INDEX search_entry_areas ON tenant.search_entry USING gin (areas);
CREATE INDEX search_entry_facets ON tenant.search_entry USING gin (facets);
CREATE INDEX search_entry_order ON tenant.search_entry USING btree (folded, id);
CREATE INDEX search_entry_words ON tenant.search_entry USING gin (words);
alter table tenant.search_entry enable row level security;
create policy search_entry_kept on tenant.search_entry as permissive for all to public using ((public.has_role('system'::text) OR public.has_role('operator'::text)));
create policy search_entry_open on tenant.search_entry as permissive for select to public using (true);
grant delete, insert, select, update on tenant.search_entry to <database>_tenant;

create table tenant.search_facet (
  facet text not null,
  entries integer not null,
  constraint search_facet_pkey PRIMARY KEY (facet)
);
alter table tenant.search_facet enable row level security;
create policy search_facet_kept on tenant.search_facet as permissive for all to public using ((public.has_role('system'::text) OR public.has_role('operator'::text)));
create policy search_facet_open on tenant.search_facet as permissive for select to public using (true);
grant delete, insert, select, update on tenant.search_facet to <database>_tenant;

create table tenant.search_miss (
  term_hash text not null,
  day date not null,
  count integer default 1 not null,
  constraint search_miss_pkey PRIMARY KEY (term_hash, day),
  constraint search_miss_term_hash_check CHECK ((term_hash ~ '^[0-9a-f]{64}$'::text))
);
comment on table tenant.search_miss is 'personal: purpose "misses", as far as words tell of somebody; thirty days';
comment on column tenant.search_miss.term_hash is 'keyed SHA-256 of the normalised term, with the key of this working area';
CREATE INDEX search_miss_day ON tenant.search_miss USING btree (day);
alter table tenant.search_miss enable row level security;
create policy search_miss_again on tenant.search_miss as permissive for update to public using (true);
create policy search_miss_counted on tenant.search_miss as permissive for select to public using (true);
create policy search_miss_kept on tenant.search_miss as permissive for all to public using ((public.has_role('system'::text) OR public.has_role('operator'::text)));
create policy search_miss_new on tenant.search_miss as permissive for insert to public with check ((count = 1));
grant delete, insert, select, update on tenant.search_miss to <database>_tenant;

create table tenant.search_miss_key (
  only_one boolean default true not null,
  key text default encode(sha256((((gen_random_uuid())::text || (gen_random_uuid())::text))::bytea), 'hex'::text) not null,
  constraint search_miss_key_pkey PRIMARY KEY (only_one),
  constraint search_miss_key_only_one_check CHECK (only_one)
);
alter table tenant.search_miss_key enable row level security;
create policy search_miss_key_read on tenant.search_miss_key as permissive for select to public using (true);
grant delete, insert, select, update on tenant.search_miss_key to <database>_tenant;

create table tenant.search_miss_term (
  term_hash text not null,
  term text not null,
  day date not null,
  constraint search_miss_term_pkey PRIMARY KEY (term_hash),
  constraint search_miss_term_term_check CHECK ((char_length(term) <= 40)),
  constraint search_miss_term_term_hash_check CHECK ((term_hash ~ '^[0-9a-f]{64}$'::text))
);
comment on table tenant.search_miss_term is 'personal: purpose "misses", as far as words tell of somebody; thirty days';
alter table tenant.search_miss_term enable row level security;
create policy search_miss_term_kept on tenant.search_miss_term as permissive for all to public using ((public.has_role('system'::text) OR public.has_role('operator'::text)));
create policy search_miss_term_new on tenant.search_miss_term as permissive for insert to public with check (true);
grant delete, insert, select, update on tenant.search_miss_term to <database>_tenant;

create table tenant.search_point (
  entry_id uuid not null,
  rd point not null,
  constraint search_point_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES tenant.search_entry(id) ON DELETE CASCADE
);
CREATE INDEX search_point_entry ON tenant.search_point USING btree (entry_id);
CREATE INDEX search_point_rd ON tenant.search_point USING gist (rd);
alter table tenant.search_point enable row level security;
create policy search_point_kept on tenant.search_point as permissive for all to public using ((public.has_role('system'::text) OR public.has_role('operator'::text)));
create policy search_point_open on tenant.search_point as permissive for select to public using (true);
grant delete, insert, select, update on tenant.search_point to <database>_tenant;

create table tenant.search_synonym (
  phrase text not null,
  means text[] not null,
  changed_at timestamp with time zone default now() not null,
  constraint search_synonym_pkey PRIMARY KEY (phrase),
  constraint search_synonym_phrase_check CHECK ((((char_length(phrase) >= 2) AND (char_length(phrase) <= 80)) AND (phrase = public.fold(phrase))))
);
comment on column tenant.search_synonym.means is '“situation:schulden” and the like for a facet, else other words';
alter table tenant.search_synonym enable row level security;
create policy search_synonym_kept on tenant.search_synonym as permissive for all to public using ((public.has_role('system'::text) OR public.has_role('operator'::text)));
create policy search_synonym_open on tenant.search_synonym as permissive for select to public using (true);
grant delete, insert, select, update on tenant.search_synonym to <database>_tenant;

create table tenant.search_time (
  entry_id uuid not null,
  day date not null,
  opens_at time without time zone not null,
  closes_at time without time zone,
  constraint search_time_pkey PRIMARY KEY (entry_id, day, opens_at),
  constraint search_time_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES tenant.search_entry(id) ON DELETE CASCADE
);
CREATE INDEX search_time_day ON tenant.search_time USING btree (day, opens_at);
alter table tenant.search_time enable row level security;
create policy search_time_kept on tenant.search_time as permissive for all to public using ((public.has_role('system'::text) OR public.has_role('operator'::text)));
create policy search_time_open on tenant.search_time as permissive for select to public using (true);
grant delete, insert, select, update on tenant.search_time to <database>_tenant;

create table tenant.search_word (
  word text not null,
  stem text generated always as ((ts_lexize('dutch_stem'::regdictionary, word))[1]) stored,
  root text not null,
  keys text[] not null,
  entries integer not null,
  constraint search_word_pkey PRIMARY KEY (word),
  constraint search_word_word_check CHECK (((char_length(word) >= 2) AND (char_length(word) <= 60)))
);
comment on column tenant.search_word.root is 'one form for the forms of a Dutch word, wider than the stem: brief and brieven, huis and huizen';
comment on column tenant.search_word.keys is 'how it sounds, whole and with one letter left out: equal for words that differ by one typing error';
CREATE INDEX search_word_begin ON tenant.search_word USING btree (word text_pattern_ops);
CREATE INDEX search_word_end ON tenant.search_word USING btree (reverse(word) text_pattern_ops);
CREATE INDEX search_word_keys ON tenant.search_word USING gin (keys);
CREATE INDEX search_word_root ON tenant.search_word USING btree (root);
CREATE INDEX search_word_stem ON tenant.search_word USING btree (stem);
CREATE INDEX search_word_trigram ON tenant.search_word USING gin (word public.gin_trgm_ops);
alter table tenant.search_word enable row level security;
create policy search_word_kept on tenant.search_word as permissive for all to public using ((public.has_role('system'::text) OR public.has_role('operator'::text)));
create policy search_word_open on tenant.search_word as permissive for select to public using (true);
grant delete, insert, select, update on tenant.search_word to <database>_tenant;

create table tenant.service (
  id uuid not null,
  source text not null,
  external_id text not null,
  content_hash text not null,
  first_seen timestamp with time zone not null,
  last_seen timestamp with time zone not null,
  last_modified timestamp with time zone not null,
  assured_date date,
  status text default 'active'::text not null,
  organization_id uuid,
  name text not null,
  alternate_name text,
  description text default ''::text not null,
  url text,
  email text,
  access text,
  application_process text,
  fees_description text,
  cost_options jsonb default '[]'::jsonb not null,
  eligibility_description text,
  minimum_age integer,
  maximum_age integer,
  phones jsonb default '[]'::jsonb not null,
  contacts jsonb default '[]'::jsonb not null,
  schedules jsonb default '[]'::jsonb not null,
  schedule_description text,
  languages text[] default '{}'::text[] not null,
  interpretation_services text,
  required_documents jsonb default '[]'::jsonb not null,
  additional_urls jsonb default '[]'::jsonb not null,
  constraint service_pkey PRIMARY KEY (id),
  constraint service_source_external_id_key UNIQUE (source, external_id),
  constraint service_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES tenant.organization(id) ON DELETE SET NULL,
  constraint service_access_check CHECK ((access = ANY (ARRAY['walk_in'::text, 'sign_up'::text, 'call'::text]))),
  constraint service_maximum_age_check CHECK (((maximum_age >= 0) AND (maximum_age <= 120))),
  constraint service_minimum_age_check CHECK (((minimum_age >= 0) AND (minimum_age <= 120))),
  constraint service_status_check CHECK ((status = ANY (ARRAY['active'::text, 'inactive'::text, 'defunct'::text, 'temporarily closed'::text])))
);
comment on column tenant.service.contacts is 'personal: purpose "contact", names as the source publishes them; pages show role and first name';
comment on column tenant.service.languages is 'ISO 639 codes of languages that people there speak besides Dutch, and nl';
CREATE INDEX service_organization ON tenant.service USING btree (organization_id);
alter table tenant.service enable row level security;
create policy service_kept on tenant.service as permissive for all to public using ((public.has_role('system'::text) OR public.has_role('operator'::text)));
create policy service_open on tenant.service as permissive for select to public using ((status = 'active'::text));
grant delete, insert, select, update on tenant.service to <database>_tenant;

create table tenant.service_area (
  service_id uuid not null,
  area_code text not null,
  municipality_code text generated always as (('GM'::text || substr(area_code, 3, 4))) stored not null,
  wijk_code text generated always as (
CASE
    WHEN (length(area_code) >= 8) THEN ('WK'::text || substr(area_code, 3, 6))
    ELSE NULL::text
END) stored,
  constraint service_area_pkey PRIMARY KEY (service_id, area_code),
  constraint service_area_service_id_fkey FOREIGN KEY (service_id) REFERENCES tenant.service(id) ON DELETE CASCADE,
  constraint service_area_area_code_check CHECK ((area_code ~ '^(GM[0-9]{4}|WK[0-9]{4}[0-9A-Z]{2}|BU[0-9]{4}[0-9A-Z]{4})$'::text))
);
CREATE INDEX service_area_code ON tenant.service_area USING btree (area_code);
CREATE INDEX service_area_municipality ON tenant.service_area USING btree (municipality_code);
CREATE INDEX service_area_wijk ON tenant.service_area USING btree (wijk_code);
alter table tenant.service_area enable row level security;
create policy service_area_kept on tenant.service_area as permissive for all to public using ((public.has_role('system'::text) OR public.has_role('operator'::text)));
create policy service_area_open on tenant.service_area as permissive for select to public using (true);
grant delete, insert, select, update on tenant.service_area to <database>_tenant;

create table tenant.service_at_location (
  id uuid not null,
  service_id uuid not null,
  location_id uuid not null,
  status text default 'active'::text not null,
  constraint service_at_location_pkey PRIMARY KEY (id),
  constraint service_at_location_service_id_location_id_key UNIQUE (service_id, location_id),
  constraint service_at_location_location_id_fkey FOREIGN KEY (location_id) REFERENCES tenant.location(id) ON DELETE CASCADE,
  constraint service_at_location_service_id_fkey FOREIGN KEY (service_id) REFERENCES tenant.service(id) ON DELETE CASCADE,
  constraint service_at_location_status_check CHECK ((status = ANY (ARRAY['active'::text, 'inactive'::text, 'defunct'::text, 'temporarily closed'::text])))
);
CREATE INDEX service_at_location_location ON tenant.service_at_location USING btree (location_id);
alter table tenant.service_at_location enable row level security;
create policy service_at_location_kept on tenant.service_at_location as permissive for all to public using ((public.has_role('system'::text) OR public.has_role('operator'::text)));
create policy service_at_location_open on tenant.service_at_location as permissive for select to public using ((status = 'active'::text));
grant delete, insert, select, update on tenant.service_at_location to <database>_tenant;

create table tenant.service_term (
  service_id uuid not null,
  taxonomy text not null,
  term_id text not null,
  constraint service_term_pkey PRIMARY KEY (service_id, taxonomy, term_id),
  constraint service_term_service_id_fkey FOREIGN KEY (service_id) REFERENCES tenant.service(id) ON DELETE CASCADE,
  constraint service_term_taxonomy_term_id_fkey FOREIGN KEY (taxonomy, term_id) REFERENCES tenant.taxonomy_term(taxonomy, id)
);
CREATE INDEX service_term_term ON tenant.service_term USING btree (taxonomy, term_id);
alter table tenant.service_term enable row level security;
create policy service_term_kept on tenant.service_term as permissive for all to public using ((public.has_role('system'::text) OR public.has_role('operator'::text)));
create policy service_term_open on tenant.service_term as permissive for select to public using (true);
grant delete, insert, select, update on tenant.service_term to <database>_tenant;

create table tenant.session_proof (
  session_id uuid not null,
  method text not null,
  proved_at timestamp with time zone not null,
  constraint session_proof_pkey PRIMARY KEY (session_id),
  constraint session_proof_session_id_fkey FOREIGN KEY (session_id) REFERENCES tenant.auth_session(id) ON DELETE CASCADE,
  constraint session_proof_method_check CHECK ((method = ANY (ARRAY['passkey'::text, 'app'::text, 'recovery'::text, 'provider'::text])))
);
comment on table tenant.session_proof is 'personal: purpose "account", goes with the session';
alter table tenant.session_proof enable row level security;
create policy session_proof_auth on tenant.session_proof as permissive for all to public using ((public.has_role('auth'::text) OR public.has_role('system'::text)));
grant delete, insert, select, update on tenant.session_proof to <database>_tenant;

create table tenant.shortlist (
  id uuid not null,
  key_hash text not null,
  link_hash text not null,
  made_on date not null,
  ends_on date not null,
  constraint shortlist_pkey PRIMARY KEY (id),
  constraint shortlist_key_hash_key UNIQUE (key_hash),
  constraint shortlist_link_hash_key UNIQUE (link_hash),
  constraint shortlist_key_hash_check CHECK ((key_hash ~ '^[0-9a-f]{64}$'::text)),
  constraint shortlist_link_hash_check CHECK ((link_hash ~ '^[0-9a-f]{64}$'::text))
);
comment on table tenant.shortlist is 'personal: purpose "shortlist" for who holds the key; thirty days after the last change';
comment on column tenant.shortlist.key_hash is 'SHA-256 of the key in the cookie of who made it';
comment on column tenant.shortlist.link_hash is 'SHA-256 of the key in the link that is shared';
CREATE INDEX shortlist_end ON tenant.shortlist USING btree (ends_on);
alter table tenant.shortlist enable row level security;
create policy shortlist_held on tenant.shortlist as permissive for all to public using (((key_hash = NULLIF(current_setting('app.receipt'::text, true), ''::text)) OR public.has_role('system'::text)));
create policy shortlist_read on tenant.shortlist as permissive for select to public using ((link_hash = NULLIF(current_setting('app.receipt'::text, true), ''::text)));
grant delete, insert, select, update on tenant.shortlist to <database>_tenant;

create table tenant.shortlist_item (
  shortlist_id uuid not null,
  kind text not null,
  item_id uuid not null,
  sort integer not null,
  constraint shortlist_item_pkey PRIMARY KEY (shortlist_id, kind, item_id),
  constraint shortlist_item_shortlist_id_fkey FOREIGN KEY (shortlist_id) REFERENCES tenant.shortlist(id) ON DELETE CASCADE,
  constraint shortlist_item_kind_check CHECK ((kind = ANY (ARRAY['offer'::text, 'place'::text, 'organization'::text])))
);
comment on table tenant.shortlist_item is 'personal: purpose "shortlist" for who holds the key; thirty days after the last change';
alter table tenant.shortlist_item enable row level security;
create policy shortlist_item_held on tenant.shortlist_item as permissive for all to public using (((EXISTS ( SELECT
   FROM tenant.shortlist
  WHERE ((shortlist.id = shortlist_item.shortlist_id) AND (shortlist.key_hash = NULLIF(current_setting('app.receipt'::text, true), ''::text))))) OR public.has_role('system'::text)));
create policy shortlist_item_read on tenant.shortlist_item as permissive for select to public using ((EXISTS ( SELECT
   FROM tenant.shortlist
  WHERE (shortlist.id = shortlist_item.shortlist_id))));
grant delete, insert, select, update on tenant.shortlist_item to <database>_tenant;

create table tenant.sign_in_attempt (
  key_hash text not null,
  email text not null,
  target text,
  started_at timestamp with time zone not null,
  constraint sign_in_attempt_pkey PRIMARY KEY (key_hash),
  constraint sign_in_attempt_email_check CHECK ((char_length(email) <= 254)),
  constraint sign_in_attempt_key_hash_check CHECK ((key_hash ~ '^[0-9a-f]{64}$'::text)),
  constraint sign_in_attempt_target_check CHECK ((target ~ '^/'::text))
);
comment on table tenant.sign_in_attempt is 'personal: purpose "account", erased within a day. Somebody asked for a code: the browser holds a key of which this is the hash';
comment on column tenant.sign_in_attempt.email is 'personal: purpose "account", erased within a day';
comment on column tenant.sign_in_attempt.target is 'the page that somebody wanted to see';
CREATE INDEX sign_in_attempt_term ON tenant.sign_in_attempt USING btree (started_at);
alter table tenant.sign_in_attempt enable row level security;
create policy sign_in_attempt_auth on tenant.sign_in_attempt as permissive for all to public using ((public.has_role('auth'::text) OR public.has_role('system'::text)));
grant delete, insert, select, update on tenant.sign_in_attempt to <database>_tenant;

create table tenant.taxonomy_term (
  taxonomy text not null,
  id text not null,
  name_nl text not null,
  name_en text not null,
  description_nl text,
  description_en text,
  sort integer not null,
  constraint taxonomy_term_pkey PRIMARY KEY (taxonomy, id),
  constraint taxonomy_term_id_check CHECK ((id ~ '^[a-z][a-z0-9-]*$'::text)),
  constraint taxonomy_term_taxonomy_check CHECK ((taxonomy = ANY (ARRAY['life_domain'::text, 'target_group'::text, 'situation'::text, 'place_type'::text, 'pillar'::text, 'provision'::text, 'assessment'::text, 'specialism'::text, 'accessibility'::text, 'language'::text, 'branch'::text, 'network'::text])))
);
alter table tenant.taxonomy_term enable row level security;
create policy taxonomy_term_kept on tenant.taxonomy_term as permissive for all to public using ((public.has_role('system'::text) OR public.has_role('operator'::text)));
create policy taxonomy_term_open on tenant.taxonomy_term as permissive for select to public using (true);
grant delete, insert, select, update on tenant.taxonomy_term to <database>_tenant;

create table tenant.working_area (
  municipality_code text not null,
  sort integer default 0 not null,
  constraint working_area_pkey PRIMARY KEY (municipality_code),
  constraint working_area_municipality_code_check CHECK ((municipality_code ~ '^GM[0-9]{4}$'::text))
);
alter table tenant.working_area enable row level security;
create policy working_area_kept on tenant.working_area as permissive for all to public using (public.has_role('system'::text));
create policy working_area_open on tenant.working_area as permissive for select to public using (true);
grant delete, insert, select, update on tenant.working_area to <database>_tenant;

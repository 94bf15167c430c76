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

create FUNCTION tenant.audit_tally()
 RETURNS TABLE(sample_id uuid, drawn integer, outcome text, field text, count integer, last_on date)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'tenant', 'pg_temp'
BEGIN ATOMIC
 WITH latest AS (
          SELECT DISTINCT ON (outcome.sample_id, outcome."position") outcome.sample_id,
             outcome.outcome,
             outcome.fields,
             outcome.recorded_on
            FROM tenant.audit_sample_outcome outcome
           ORDER BY outcome.sample_id, outcome."position", outcome.id DESC
         ), sizes AS (
          SELECT item.sample_id,
             (count(*))::integer AS drawn
            FROM tenant.audit_sample_item item
           GROUP BY item.sample_id
         )
  SELECT sizes.sample_id,
     sizes.drawn,
     latest.outcome,
     NULL::text AS text,
     (count(latest.outcome))::integer AS count,
     max(latest.recorded_on) AS max
    FROM (sizes
      LEFT JOIN latest ON ((latest.sample_id = sizes.sample_id)))
   GROUP BY sizes.sample_id, sizes.drawn, latest.outcome
 UNION ALL
  SELECT sizes.sample_id,
     sizes.drawn,
     latest.outcome,
     own.field,
     (count(*))::integer AS count,
     max(latest.recorded_on) AS max
    FROM ((sizes
      JOIN latest ON ((latest.sample_id = sizes.sample_id)))
      CROSS JOIN LATERAL unnest(latest.fields) own(field))
   GROUP BY sizes.sample_id, sizes.drawn, latest.outcome, own.field;
END;
grant execute on function tenant.audit_tally to public;

create FUNCTION tenant.consent_shows(audience text, ends_on date, withdrawn_at timestamp with time zone)
 RETURNS boolean
 LANGUAGE sql
 STABLE
RETURN ((withdrawn_at IS NULL) AND (ends_on >= ((now() AT TIME ZONE 'Europe/Amsterdam'::text))::date) AND ((audience = 'public'::text) OR (public.has_role('proved'::text) AND (public.has_role('worker'::text) OR public.has_role('coordinator'::text)))));
grant execute on function tenant.consent_shows to public;

create FUNCTION tenant.desk_areas()
 RETURNS text[]
 LANGUAGE sql
 STABLE
RETURN CASE WHEN (NOT public.has_role('proved'::text)) THEN '{}'::text[] WHEN public.has_role('coordinator'::text) THEN '{%}'::text[] WHEN public.has_role('worker'::text) THEN ARRAY(SELECT (substr(own.area_code, 3) || '%'::text) FROM tenant.account_role own WHERE ((('account:'::text || own.account_id) = public.actor()) AND (own.role = 'worker'::text) AND (own.ended_at IS NULL) AND (own.area_code IS NOT NULL) AND ((own.ends_on IS NULL) OR (own.ends_on >= ((now() AT TIME ZONE 'Europe/Amsterdam'::text))::date)))) ELSE '{}'::text[] END;
grant execute on function tenant.desk_areas to public;

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

create FUNCTION tenant.edited_organizations()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'tenant', 'pg_temp'
RETURN ARRAY(SELECT own.organization_id FROM tenant.account_role own WHERE ((('account:'::text || own.account_id) = public.actor()) AND (own.role = 'editor'::text) AND (own.ended_at IS NULL) AND ((own.ends_on IS NULL) OR (own.ends_on >= ((now() AT TIME ZONE 'Europe/Amsterdam'::text))::date))));
grant execute on function tenant.edited_organizations to public;

create FUNCTION tenant.editors_of(organization uuid)
 RETURNS TABLE(role_id uuid, account_id uuid, email text, given_at timestamp with time zone, ends_on date)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'tenant', 'pg_temp'
BEGIN ATOMIC
 SELECT own.id,
     own.account_id,
     who.email,
     own.given_at,
     own.ends_on
    FROM (tenant.account_role own
      JOIN tenant.auth_user who ON ((who.id = own.account_id)))
   WHERE (tenant.shares_editing(editors_of.organization) AND (own.role = 'editor'::text) AND (own.organization_id = editors_of.organization) AND (own.ended_at IS NULL) AND ((own.ends_on IS NULL) OR (own.ends_on >= ((now() AT TIME ZONE 'Europe/Amsterdam'::text))::date)))
   ORDER BY who.email;
END;
grant execute on function tenant.editors_of to public;

create FUNCTION tenant.edits(organization uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
RETURN (public.has_role('editor'::text) AND (EXISTS (SELECT FROM tenant.account_role own WHERE ((('account:'::text || own.account_id) = public.actor()) AND (own.role = 'editor'::text) AND (own.ended_at IS NULL) AND (own.organization_id = edits.organization) AND ((own.ends_on IS NULL) OR (own.ends_on >= ((now() AT TIME ZONE 'Europe/Amsterdam'::text))::date))))));
grant execute on function tenant.edits to public;

create FUNCTION tenant.edits_item(kind text, item uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
RETURN (public.has_role('editor'::text) AND CASE kind WHEN 'service'::text THEN (EXISTS (SELECT FROM tenant.service WHERE ((service.id = edits_item.item) AND tenant.edits(service.organization_id)))) WHEN 'location'::text THEN (EXISTS (SELECT FROM tenant.location WHERE ((location.id = edits_item.item) AND tenant.edits(location.organization_id)))) WHEN 'organization'::text THEN tenant.edits(item) ELSE NULL::boolean END);
grant execute on function tenant.edits_item to public;

create FUNCTION tenant.had_consent(wanted uuid, about text)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'tenant', 'pg_temp'
RETURN (EXISTS (SELECT FROM tenant.person_consent WHERE ((person_consent.person_id = had_consent.wanted) AND (person_consent.field = had_consent.about))));
grant execute on function tenant.had_consent to public;

create FUNCTION tenant.held_messages()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE
RETURN CASE WHEN (public.has_role('proved'::text) AND public.has_role('worker'::text)) THEN ARRAY(SELECT holder.message_id FROM tenant.message_holder holder WHERE (('account:'::text || holder.account_id) = public.actor())) ELSE '{}'::uuid[] END;
grant execute on function tenant.held_messages to public;

create FUNCTION tenant.is_own_address(address text)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'tenant', 'pg_temp'
RETURN (EXISTS (SELECT FROM tenant.auth_user WHERE ((auth_user.email = is_own_address.address) AND (('account:'::text || auth_user.id) = public.actor()))));
grant execute on function tenant.is_own_address to public;

create FUNCTION tenant.is_own_draft(offer uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
RETURN (public.has_role('editor'::text) AND (EXISTS (SELECT FROM tenant.service WHERE ((service.id = is_own_draft.offer) AND (service.status = 'inactive'::text) AND tenant.edits(service.organization_id)))));
grant execute on function tenant.is_own_draft to public;

create FUNCTION tenant.is_own_person(wanted uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
RETURN ((public.actor() ~~ 'account:%'::text) AND tenant.owns_person(wanted));
grant execute on function tenant.is_own_person to public;

create FUNCTION tenant.is_secret_item(kind text, item uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
RETURN CASE kind WHEN 'location'::text THEN (EXISTS (SELECT FROM tenant.location WHERE ((location.id = is_secret_item.item) AND location.confidential))) WHEN 'service'::text THEN (EXISTS (SELECT FROM (tenant.service_at_location link JOIN tenant.location ON ((location.id = link.location_id))) WHERE ((link.service_id = is_secret_item.item) AND location.confidential))) ELSE false END;
grant execute on function tenant.is_secret_item to public;

create FUNCTION tenant.is_untaken(wanted uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'tenant', 'pg_temp'
RETURN (EXISTS (SELECT FROM tenant.person WHERE ((person.id = is_untaken.wanted) AND (person.account_id IS NULL))));
grant execute on function tenant.is_untaken to public;

create FUNCTION tenant.judges_claims()
 RETURNS boolean
 LANGUAGE sql
 STABLE
RETURN (public.has_role('coordinator'::text) AND public.has_role('proved'::text));
grant execute on function tenant.judges_claims to public;

create FUNCTION tenant.keeps_imports()
 RETURNS boolean
 LANGUAGE sql
 STABLE
RETURN (public.has_role('proved'::text) AND (public.has_role('coordinator'::text) OR public.has_role('administrator'::text)));
grant execute on function tenant.keeps_imports to public;

create FUNCTION tenant.keeps_people()
 RETURNS boolean
 LANGUAGE sql
 STABLE
RETURN (public.has_role('coordinator'::text) AND public.has_role('proved'::text));
grant execute on function tenant.keeps_people to public;

create FUNCTION tenant.keeps_settings()
 RETURNS boolean
 LANGUAGE sql
 STABLE
RETURN (public.has_role('administrator'::text) AND public.has_role('proved'::text));
grant execute on function tenant.keeps_settings to public;

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

create FUNCTION tenant.names_like(typed text, most integer)
 RETURNS TABLE(id uuid, kind text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'tenant', 'pg_temp'
AS $function$
begin
  if not (public.has_role('system') or public.has_role('operator') or public.has_role('coordinator')) then
    raise exception 'only who keeps the directory compares names' using errcode = 'insufficient_privilege';
  end if;
  return query
    select found.item_id, found.kind from item_name as found
    where found.name operator(public.%) typed
    order by public.similarity(found.name, typed) desc, found.name, found.item_id limit most;
end $function$;
grant execute on function tenant.names_like to public;

create FUNCTION tenant.names_near(given uuid[], of_kind text, most integer)
 RETURNS TABLE(one uuid, other uuid)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'tenant', 'pg_temp'
AS $function$
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
end $function$;
grant execute on function tenant.names_near to public;

create FUNCTION tenant.owns_person(wanted uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'tenant', 'pg_temp'
RETURN (EXISTS (SELECT FROM tenant.person WHERE ((person.id = owns_person.wanted) AND (('account:'::text || person.account_id) = public.actor()))));
grant execute on function tenant.owns_person to public;

create FUNCTION tenant.person_version()
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'tenant', 'pg_temp'
RETURN (SELECT concat_ws(' '::text, (SELECT ((count(*) || ' '::text) || COALESCE(sum(((person_field.xmin)::text)::bigint), (0)::numeric)) FROM tenant.person_field), (SELECT ((count(*) || ' '::text) || COALESCE(sum(((person_photo.xmin)::text)::bigint), (0)::numeric)) FROM tenant.person_photo), (SELECT ((count(*) || ' '::text) || COALESCE(sum(((person_consent.xmin)::text)::bigint), (0)::numeric)) FROM tenant.person_consent)) AS concat_ws);
grant execute on function tenant.person_version to public;

create FUNCTION tenant.published_reach()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE
RETURN ARRAY(SELECT made.run_id FROM tenant.reach_publication made WHERE (NOT (EXISTS (SELECT FROM tenant.reach_publication_end ended WHERE (ended.publication_id = made.id)))));
grant execute on function tenant.published_reach to public;

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

create FUNCTION tenant.sees_reach()
 RETURNS boolean
 LANGUAGE sql
 STABLE
RETURN (public.has_role('coordinator'::text) OR public.has_role('adviser'::text) OR public.has_role('system'::text) OR public.has_role('operator'::text));
grant execute on function tenant.sees_reach to public;

create FUNCTION tenant.set_site(new_name text, new_phone text, new_phone_hours text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
    begin
      update platform.tenant set name = new_name, phone = new_phone, phone_hours = new_phone_hours
        where id = 'tenant' and (public.has_role('system') or public.has_role('administrator') and public.has_role('proved'));
      if not found then raise exception 'permission denied for the name of this site' using errcode = '42501'; end if;
    end $function$;
grant execute on function tenant.set_site to public;

create FUNCTION tenant.set_site_theme(new_theme text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
    begin
      update platform.tenant set theme = new_theme
        where id = 'tenant' and (public.has_role('system') or public.has_role('administrator') and public.has_role('proved'));
      if not found then raise exception 'permission denied for the look of this site' using errcode = '42501'; end if;
    end $function$;
grant execute on function tenant.set_site_theme to public;

create FUNCTION tenant.shares_editing(organization uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
RETURN ((public.has_role('editor'::text) AND (organization = ANY (tenant.edited_organizations()))) OR (public.has_role('proved'::text) AND (public.has_role('coordinator'::text) OR public.has_role('administrator'::text))));
grant execute on function tenant.shares_editing to public;

create FUNCTION tenant.site_by_editor(organization uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'tenant', 'pg_temp'
RETURN (EXISTS (SELECT FROM tenant.item_change change WHERE ((change.kind = 'organization'::text) AND (change.item_id = site_by_editor.organization) AND (change.field_group = 'contact'::text) AND (change.state = 'applied'::text) AND (change.role = ANY (ARRAY['editor'::text, 'organization'::text])) AND ((change.before ->> 'site'::text) IS DISTINCT FROM (change.after ->> 'site'::text)))));
grant execute on function tenant.site_by_editor to public;

create FUNCTION tenant.was_called(kind text, item uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
RETURN (EXISTS (SELECT FROM tenant.check_record called WHERE ((called.item_kind = was_called.kind) AND (called.item_id = was_called.item) AND (called.way = ANY (ARRAY['phone'::text, 'visit'::text])) AND (called.outcome = 'no_answer'::text) AND (NOT (EXISTS (SELECT FROM tenant.check_record later WHERE ((later.item_kind = was_called.kind) AND (later.item_id = was_called.item) AND (later.field_group = 'all'::text) AND (later.outcome = ANY (ARRAY['ok'::text, 'changed'::text])) AND (later.recorded_at > called.recorded_at))))))));
grant execute on function tenant.was_called to public;

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
create policy account_invitation_fellow on tenant.account_invitation as permissive for select to public using (((role = 'editor'::text) AND tenant.shares_editing(organization_id)));
create policy account_invitation_fellow_sent on tenant.account_invitation as permissive for insert to public with check (((role = 'editor'::text) AND tenant.shares_editing(organization_id) AND (invited_by = public.actor()) AND (answer IS NULL) AND (NOT tenant.is_own_address(email))));
create policy account_invitation_fellow_withdrawn on tenant.account_invitation as permissive for update to public using (((answer IS NULL) AND (role = 'editor'::text) AND tenant.shares_editing(organization_id))) with check (((answer = 'withdrawn'::text) AND (role = 'editor'::text) AND tenant.shares_editing(organization_id)));
create policy account_invitation_read on tenant.account_invitation as permissive for select to public using (tenant.keeps_settings());
create policy account_invitation_sent on tenant.account_invitation as permissive for insert to public with check ((tenant.keeps_settings() AND (invited_by = public.actor()) AND (answer IS NULL) AND (NOT tenant.is_own_address(email))));
create policy account_invitation_withdrawn on tenant.account_invitation as permissive for update to public using (((answer IS NULL) AND tenant.keeps_settings())) with check (((answer = 'withdrawn'::text) AND tenant.keeps_settings()));
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
create policy account_role_claimed on tenant.account_role as permissive for insert to public with check ((tenant.judges_claims() AND (role = 'editor'::text) AND (given_by = public.actor()) AND (('account:'::text || account_id) <> public.actor()) AND (EXISTS ( SELECT
   FROM tenant.claim
  WHERE ((claim.account_id = account_role.account_id) AND (claim.organization_id = account_role.organization_id) AND (claim.closed_at IS NULL))))));
create policy account_role_claimed_again on tenant.account_role as permissive for update to public using ((tenant.judges_claims() AND (role = 'editor'::text))) with check ((tenant.judges_claims() AND (role = 'editor'::text) AND (ended_at IS NULL) AND (('account:'::text || account_id) <> public.actor()) AND (EXISTS ( SELECT
   FROM tenant.claim
  WHERE ((claim.account_id = account_role.account_id) AND (claim.organization_id = account_role.organization_id) AND (claim.closed_at IS NULL))))));
create policy account_role_ended on tenant.account_role as permissive for update to public using ((tenant.keeps_settings() AND (role <> 'privacy'::text) AND (public.actor() <> ('account:'::text || account_id)))) with check ((tenant.keeps_settings() AND (role <> 'privacy'::text) AND (public.actor() <> ('account:'::text || account_id))));
create policy account_role_fellow on tenant.account_role as permissive for select to public using (((role = 'editor'::text) AND ((public.has_role('editor'::text) AND (organization_id = ANY (( SELECT tenant.edited_organizations() AS edited_organizations)::uuid[]))) OR (public.has_role('proved'::text) AND (public.has_role('coordinator'::text) OR public.has_role('administrator'::text))))));
create policy account_role_fellow_ended on tenant.account_role as permissive for update to public using (((role = 'editor'::text) AND tenant.shares_editing(organization_id))) with check (((role = 'editor'::text) AND tenant.shares_editing(organization_id) AND (ended_by = public.actor())));
create policy account_role_given on tenant.account_role as permissive for insert to public with check ((tenant.keeps_settings() AND (role <> 'privacy'::text) AND (given_by = public.actor()) AND (public.actor() <> ('account:'::text || account_id))));
create policy account_role_own on tenant.account_role as permissive for select to public using ((public.actor() = ('account:'::text || account_id)));
create policy account_role_read on tenant.account_role as permissive for select to public using (tenant.keeps_settings());
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

create table tenant.audit_sample (
  id uuid not null,
  number integer generated always as identity,
  drawn_on date not null,
  seed bigint not null,
  seed_chosen boolean not null,
  offers integer not null,
  places integer not null,
  constraint audit_sample_pkey PRIMARY KEY (id),
  constraint audit_sample_number_key UNIQUE (number),
  constraint audit_sample_offers_check CHECK ((offers >= 0)),
  constraint audit_sample_places_check CHECK ((places >= 0)),
  constraint audit_sample_seed_check CHECK (((seed >= 0) AND (seed <= '4294967295'::bigint)))
);
comment on column tenant.audit_sample.seed_chosen is 'somebody gave the seed; else the machine drew it';
comment on column tenant.audit_sample.offers is 'how many offers there were to draw from on that day; so for places';
alter table tenant.audit_sample enable row level security;
create policy audit_sample_drawn on tenant.audit_sample as permissive for insert to public with check ((public.has_role('coordinator'::text) OR public.has_role('operator'::text)));
create policy audit_sample_open on tenant.audit_sample as permissive for select to public using (true);
grant delete, insert, select, update on tenant.audit_sample to <database>_tenant;

create table tenant.audit_sample_item (
  sample_id uuid not null,
  position integer not null,
  kind text not null,
  item_id uuid not null,
  name text not null,
  constraint audit_sample_item_pkey PRIMARY KEY (sample_id, "position"),
  constraint audit_sample_item_sample_id_item_id_key UNIQUE (sample_id, item_id),
  constraint audit_sample_item_sample_id_fkey FOREIGN KEY (sample_id) REFERENCES tenant.audit_sample(id) ON DELETE CASCADE,
  constraint audit_sample_item_kind_check CHECK ((kind = ANY (ARRAY['service'::text, 'location'::text]))),
  constraint audit_sample_item_position_check CHECK (("position" > 0))
);
alter table tenant.audit_sample_item enable row level security;
create policy audit_sample_item_called on tenant.audit_sample_item as permissive for select to public using ((public.has_role('coordinator'::text) OR public.has_role('operator'::text) OR public.has_role('system'::text)));
create policy audit_sample_item_drawn on tenant.audit_sample_item as permissive for insert to public with check ((public.has_role('coordinator'::text) OR public.has_role('operator'::text)));
grant delete, insert, select, update on tenant.audit_sample_item to <database>_tenant;

create table tenant.audit_sample_outcome (
  id bigint generated always as identity,
  sample_id uuid not null,
  position integer not null,
  outcome text not null,
  fields text[] default '{}'::text[] not null,
  note text default ''::text not null,
  role text not null,
  recorded_on date not null,
  constraint audit_sample_outcome_pkey PRIMARY KEY (id),
  constraint audit_sample_outcome_sample_id_position_fkey FOREIGN KEY (sample_id, "position") REFERENCES tenant.audit_sample_item(sample_id, "position") ON DELETE CASCADE,
  constraint audit_sample_outcome_check CHECK (((outcome = 'wrong'::text) = (cardinality(fields) > 0))),
  constraint audit_sample_outcome_fields_check CHECK ((fields <@ ARRAY['texts'::text, 'times'::text, 'contact'::text, 'place'::text, 'cost'::text, 'existence'::text])),
  constraint audit_sample_outcome_note_check CHECK ((char_length(note) <= 300)),
  constraint audit_sample_outcome_outcome_check CHECK ((outcome = ANY (ARRAY['ok'::text, 'wrong'::text, 'unreachable'::text]))),
  constraint audit_sample_outcome_role_check CHECK ((role = ANY (ARRAY['coordinator'::text, 'operator'::text])))
);
comment on column tenant.audit_sample_outcome.note is 'about the entry: the form asks for no names of people, and refuses an address of e-mail and a citizen number';
CREATE INDEX audit_sample_outcome_item ON tenant.audit_sample_outcome USING btree (sample_id, "position", id DESC);
alter table tenant.audit_sample_outcome enable row level security;
create policy audit_sample_outcome_called on tenant.audit_sample_outcome as permissive for select to public using ((public.has_role('coordinator'::text) OR public.has_role('operator'::text) OR public.has_role('system'::text)));
create policy audit_sample_outcome_recorded on tenant.audit_sample_outcome as permissive for insert to public with check (((public.has_role('coordinator'::text) AND (role = 'coordinator'::text)) OR (public.has_role('operator'::text) AND (role = 'operator'::text))));
grant delete, insert, select, update on tenant.audit_sample_outcome to <database>_tenant;

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
comment on column tenant.auth_identity.provider_id is 'the issuer, not our own name for it: a number means nothing without who gave it';
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
  host text default ''::text not null,
  last_used_at timestamp with time zone,
  constraint auth_passkey_pkey PRIMARY KEY (id),
  constraint auth_passkey_credential_id_key UNIQUE (credential_id),
  constraint auth_passkey_user_id_fkey FOREIGN KEY (user_id) REFERENCES tenant.auth_user(id) ON DELETE CASCADE,
  constraint auth_passkey_host_check CHECK ((char_length(host) <= 253)),
  constraint auth_passkey_name_check CHECK ((char_length(name) <= 60))
);
comment on table tenant.auth_passkey is 'personal: purpose "account", erased with the account';
comment on column tenant.auth_passkey.host is 'personal: purpose "account"; the name of the site under which it was made';
comment on column tenant.auth_passkey.last_used_at is 'personal: purpose "account"; so that its owner can recognise it';
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

create table tenant.call_wish (
  organization_id uuid not null,
  since date not null,
  constraint call_wish_pkey PRIMARY KEY (organization_id),
  constraint call_wish_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES tenant.organization(id) ON DELETE CASCADE
);
alter table tenant.call_wish enable row level security;
create policy call_wish_kept on tenant.call_wish as permissive for all to public using ((public.has_role('system'::text) OR public.has_role('operator'::text)));
create policy call_wish_worked on tenant.call_wish as permissive for select to public using ((public.has_role('worker'::text) OR public.has_role('coordinator'::text) OR public.has_role('adviser'::text) OR public.has_role('administrator'::text)));
grant delete, insert, select, update on tenant.call_wish to <database>_tenant;

create table tenant.check_record (
  id bigint generated always as identity,
  item_kind text not null,
  item_id uuid not null,
  field_group text not null,
  checked_on date not null,
  role text not null,
  way text not null,
  outcome text not null,
  recorded_at timestamp with time zone not null,
  constraint check_record_pkey PRIMARY KEY (id),
  constraint check_record_check CHECK (((outcome <> 'no_answer'::text) OR (way = ANY (ARRAY['phone'::text, 'visit'::text])))),
  constraint check_record_field_group_check CHECK ((field_group = ANY (ARRAY['all'::text, 'texts'::text, 'times'::text, 'contact'::text, 'place'::text, 'cost'::text, 'existence'::text]))),
  constraint check_record_item_kind_check CHECK ((item_kind = ANY (ARRAY['service'::text, 'location'::text, 'organization'::text]))),
  constraint check_record_outcome_check CHECK ((outcome = ANY (ARRAY['ok'::text, 'changed'::text, 'gone'::text, 'no_answer'::text]))),
  constraint check_record_role_check CHECK ((role = ANY (ARRAY['organization'::text, 'coordinator'::text, 'worker'::text, 'source'::text, 'resident'::text]))),
  constraint check_record_way_check CHECK ((way = ANY (ARRAY['mail'::text, 'phone'::text, 'site'::text, 'import'::text, 'visit'::text])))
);
comment on column tenant.check_record.field_group is 'all: whoever checked had the whole thing before them';
CREATE INDEX check_record_item ON tenant.check_record USING btree (item_kind, item_id, checked_on);
alter table tenant.check_record enable row level security;
create policy check_record_kept on tenant.check_record as permissive for insert to public with check ((public.has_role('system'::text) OR public.has_role('operator'::text) OR (public.has_role('coordinator'::text) AND (role = 'coordinator'::text)) OR (public.has_role('worker'::text) AND (role = 'worker'::text)) OR ((role = 'organization'::text) AND (way = 'site'::text) AND tenant.edits_item(item_kind, item_id))));
create policy check_record_open on tenant.check_record as permissive for select to public using (true);
grant delete, insert, select, update on tenant.check_record to <database>_tenant;

create table tenant.check_term (
  kind text not null,
  months integer not null,
  constraint check_term_pkey PRIMARY KEY (kind),
  constraint check_term_kind_check CHECK ((kind = ANY (ARRAY['activity'::text, 'service'::text, 'place'::text, 'organization'::text]))),
  constraint check_term_months_check CHECK (((months >= 1) AND (months <= 36)))
);
comment on table tenant.check_term is 'for how many months a check holds; an activity is a service with planned times that is not for one person alone';
alter table tenant.check_term enable row level security;
create policy check_term_open on tenant.check_term as permissive for select to public using (true);
create policy check_term_set on tenant.check_term as permissive for update to public using ((public.has_role('operator'::text) OR (public.has_role('administrator'::text) AND public.has_role('proved'::text))));
grant delete, insert, select, update on tenant.check_term to <database>_tenant;

create table tenant.claim (
  id uuid not null,
  organization_id uuid not null,
  account_id uuid not null,
  way text not null,
  lang text not null,
  email text not null,
  own_email text,
  reason text,
  asked_at timestamp with time zone not null,
  code_ends_at timestamp with time zone,
  code_tries integer default 0 not null,
  granted_at timestamp with time zone,
  granted_by text,
  told integer,
  reminded_for date,
  objection_hash text,
  objected_at timestamp with time zone,
  objection_answered_at timestamp with time zone,
  closed_at timestamp with time zone,
  closed_by text,
  outcome text,
  answer text,
  constraint claim_pkey PRIMARY KEY (id),
  constraint claim_objection_hash_key UNIQUE (objection_hash),
  constraint claim_account_id_fkey FOREIGN KEY (account_id) REFERENCES tenant.auth_user(id) ON DELETE CASCADE,
  constraint claim_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES tenant.organization(id) ON DELETE CASCADE,
  constraint claim_answer_check CHECK (((char_length(answer) >= 5) AND (char_length(answer) <= 1000))),
  constraint claim_check CHECK (((way = 'mail'::text) = (own_email IS NOT NULL))),
  constraint claim_check1 CHECK (((way = 'request'::text) = (reason IS NOT NULL))),
  constraint claim_check2 CHECK (((granted_at IS NULL) = (granted_by IS NULL))),
  constraint claim_check3 CHECK ((((closed_at IS NULL) = (outcome IS NULL)) AND ((closed_at IS NULL) = (closed_by IS NULL)))),
  constraint claim_check4 CHECK (((objection_answered_at IS NULL) OR (objected_at IS NOT NULL))),
  constraint claim_email_check CHECK ((char_length(email) <= 254)),
  constraint claim_lang_check CHECK ((lang = ANY (ARRAY['nl'::text, 'en'::text]))),
  constraint claim_objection_hash_check CHECK ((objection_hash ~ '^[0-9a-f]{64}$'::text)),
  constraint claim_outcome_check CHECK ((outcome = ANY (ARRAY['refused'::text, 'withdrawn'::text, 'replaced'::text]))),
  constraint claim_own_email_check CHECK ((char_length(own_email) <= 254)),
  constraint claim_reason_check CHECK (((char_length(reason) >= 5) AND (char_length(reason) <= 1000))),
  constraint claim_way_check CHECK ((way = ANY (ARRAY['mail'::text, 'phone'::text, 'post'::text, 'request'::text])))
);
comment on table tenant.claim is 'personal: purpose "claims", 90 days when nothing came of it, else two years and as long as the role holds';
comment on column tenant.claim.email is 'personal: purpose "claims"; the address of the account when it asked, for who judges';
comment on column tenant.claim.own_email is 'personal: purpose "claims"; an address of the organisation itself, where the code went';
comment on column tenant.claim.reason is 'personal: purpose "claims"; why, in words of who asks';
comment on column tenant.claim.told is 'how many addresses of the organisation were told; empty: the letters are not made yet';
comment on column tenant.claim.reminded_for is 'last day of the role for which a letter asked whether she goes on';
comment on column tenant.claim.objection_hash is 'personal: purpose "claims"; hash of the key in the letter with which somebody objects';
CREATE INDEX claim_asked ON tenant.claim USING btree (asked_at);
CREATE INDEX claim_organization ON tenant.claim USING btree (organization_id, asked_at);
CREATE UNIQUE INDEX claim_once ON tenant.claim USING btree (account_id, organization_id) WHERE (closed_at IS NULL);
alter table tenant.claim enable row level security;
create policy claim_auth on tenant.claim as permissive for all to public using ((public.has_role('auth'::text) OR public.has_role('system'::text)));
create policy claim_decided on tenant.claim as permissive for update to public using ((tenant.judges_claims() AND (('account:'::text || account_id) <> public.actor()))) with check ((tenant.judges_claims() AND (('account:'::text || account_id) <> public.actor())));
create policy claim_judged on tenant.claim as permissive for select to public using (tenant.judges_claims());
create policy claim_own on tenant.claim as permissive for select to public using ((('account:'::text || account_id) = public.actor()));
grant delete, insert, select, update on tenant.claim to <database>_tenant;

create table tenant.claim_code (
  claim_id uuid not null,
  code_hash text not null,
  constraint claim_code_pkey PRIMARY KEY (claim_id),
  constraint claim_code_claim_id_fkey FOREIGN KEY (claim_id) REFERENCES tenant.claim(id) ON DELETE CASCADE,
  constraint claim_code_code_hash_check CHECK ((code_hash ~ '^[0-9a-f]{64}$'::text))
);
comment on table tenant.claim_code is 'personal: purpose "claims", gone when it was used or is over';
alter table tenant.claim_code enable row level security;
create policy claim_code_auth on tenant.claim_code as permissive for all to public using ((public.has_role('auth'::text) OR public.has_role('system'::text)));
create policy claim_code_made on tenant.claim_code as permissive for all to public using ((tenant.judges_claims() AND (EXISTS ( SELECT
   FROM tenant.claim
  WHERE ((claim.id = claim_code.claim_id) AND (claim.way = ANY (ARRAY['phone'::text, 'post'::text])) AND (('account:'::text || claim.account_id) <> public.actor()))))));
grant delete, insert, select, update on tenant.claim_code to <database>_tenant;

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
create policy erasure_of_proof on tenant.erasure as permissive for insert to public with check ((public.has_role('auth'::text) AND (kind = ANY (ARRAY['account.passkey'::text, 'account.identity'::text])) AND (written_at IS NULL)));
grant delete, insert, select, update on tenant.erasure to <database>_tenant;

create table tenant.import_file (
  id uuid not null,
  name text not null,
  format text not null,
  encoding text not null,
  bytes integer not null,
  row_count integer not null,
  brought_at timestamp with time zone not null,
  account_id uuid,
  erased_at timestamp with time zone,
  constraint import_file_pkey PRIMARY KEY (id),
  constraint import_file_account_id_fkey FOREIGN KEY (account_id) REFERENCES tenant.auth_user(id) ON DELETE SET NULL,
  constraint import_file_bytes_check CHECK ((bytes > 0)),
  constraint import_file_encoding_check CHECK ((encoding = ANY (ARRAY['utf-8'::text, 'windows-1252'::text]))),
  constraint import_file_format_check CHECK ((format = ANY (ARRAY['csv'::text, 'xlsx'::text, 'geojson'::text, 'hsds'::text]))),
  constraint import_file_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 200))),
  constraint import_file_row_count_check CHECK ((row_count >= 0))
);
comment on table tenant.import_file is 'personal: purpose "imports", kept a year; the file itself thirty days';
comment on column tenant.import_file.name is 'personal: purpose "imports"; what the file was called on the computer of who brought it';
comment on column tenant.import_file.erased_at is 'when the file itself went from the disk; with it went what was wrong with its rows';
CREATE INDEX import_file_brought ON tenant.import_file USING btree (brought_at);
alter table tenant.import_file enable row level security;
create policy import_file_brought on tenant.import_file as permissive for insert to public with check ((tenant.keeps_imports() AND (('account:'::text || account_id) = public.actor()) AND (erased_at IS NULL)));
create policy import_file_erased on tenant.import_file as permissive for update to public using (tenant.keeps_imports()) with check ((erased_at IS NOT NULL));
create policy import_file_kept on tenant.import_file as permissive for all to public using ((public.has_role('system'::text) OR public.has_role('operator'::text)));
create policy import_file_own on tenant.import_file as permissive for select to public using ((('account:'::text || account_id) = public.actor()));
create policy import_file_shown on tenant.import_file as permissive for select to public using (tenant.keeps_imports());
grant delete, insert, select, update on tenant.import_file to <database>_tenant;

create table tenant.import_problem (
  run_id uuid not null,
  place integer not null,
  row_number integer not null,
  column_name text not null,
  reason text not null,
  filtered boolean default false not null,
  constraint import_problem_pkey PRIMARY KEY (run_id, place),
  constraint import_problem_run_id_fkey FOREIGN KEY (run_id) REFERENCES tenant.import_run(id) ON DELETE CASCADE
);
comment on table tenant.import_problem is 'personal: purpose "imports"; may repeat forty characters of a cell; goes with the file';
alter table tenant.import_problem enable row level security;
create policy import_problem_gone on tenant.import_problem as permissive for delete to public using (tenant.keeps_imports());
create policy import_problem_kept on tenant.import_problem as permissive for all to public using ((public.has_role('system'::text) OR public.has_role('operator'::text)));
create policy import_problem_shown on tenant.import_problem as permissive for select to public using (tenant.keeps_imports());
grant delete, insert, select, update on tenant.import_problem to <database>_tenant;

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

create table tenant.import_run (
  id uuid not null,
  file_id uuid not null,
  dry_run boolean not null,
  recipe jsonb not null,
  choices jsonb not null,
  lang text not null,
  asked_at timestamp with time zone not null,
  account_id uuid,
  attempts integer default 0 not null,
  started_at timestamp with time zone,
  done integer default 0 not null,
  total integer,
  ended_at timestamp with time zone,
  outcome text,
  report jsonb,
  constraint import_run_pkey PRIMARY KEY (id),
  constraint import_run_account_id_fkey FOREIGN KEY (account_id) REFERENCES tenant.auth_user(id) ON DELETE SET NULL,
  constraint import_run_file_id_fkey FOREIGN KEY (file_id) REFERENCES tenant.import_file(id) ON DELETE CASCADE,
  constraint import_run_check CHECK (((ended_at IS NULL) = (outcome IS NULL))),
  constraint import_run_check1 CHECK (((char_length((choices)::text) <= 60000) AND (char_length((recipe)::text) <= 200000))),
  constraint import_run_lang_check CHECK ((lang = ANY (ARRAY['nl'::text, 'en'::text]))),
  constraint import_run_outcome_check CHECK ((outcome = ANY (ARRAY['whole'::text, 'refused'::text, 'stopped'::text, 'broken'::text])))
);
comment on table tenant.import_run is 'personal: purpose "imports", kept with its file';
comment on column tenant.import_run.choices is 'what was chosen in the form, to give it back';
comment on column tenant.import_run.report is 'counts and notes; what is wrong with single rows stands in import_problem';
CREATE UNIQUE INDEX import_run_busy ON tenant.import_run USING btree (file_id) WHERE (ended_at IS NULL);
alter table tenant.import_run enable row level security;
create policy import_run_asked on tenant.import_run as permissive for insert to public with check ((tenant.keeps_imports() AND (('account:'::text || account_id) = public.actor()) AND (attempts = 0) AND (ended_at IS NULL) AND (report IS NULL) AND (EXISTS ( SELECT
   FROM tenant.import_file file
  WHERE ((file.id = import_run.file_id) AND (file.erased_at IS NULL))))));
create policy import_run_kept on tenant.import_run as permissive for all to public using ((public.has_role('system'::text) OR public.has_role('operator'::text)));
create policy import_run_own on tenant.import_run as permissive for select to public using ((('account:'::text || account_id) = public.actor()));
create policy import_run_shown on tenant.import_run as permissive for select to public using (tenant.keeps_imports());
grant delete, insert, select, update on tenant.import_run to <database>_tenant;

create table tenant.import_stop (
  run_id uuid not null,
  asked_at timestamp with time zone not null,
  constraint import_stop_pkey PRIMARY KEY (run_id),
  constraint import_stop_run_id_fkey FOREIGN KEY (run_id) REFERENCES tenant.import_run(id) ON DELETE CASCADE
);
alter table tenant.import_stop enable row level security;
create policy import_stop_asked on tenant.import_stop as permissive for insert to public with check ((tenant.keeps_imports() AND (EXISTS ( SELECT
   FROM tenant.import_run run
  WHERE ((run.id = import_stop.run_id) AND (run.ended_at IS NULL))))));
create policy import_stop_kept on tenant.import_stop as permissive for all to public using ((public.has_role('system'::text) OR public.has_role('operator'::text)));
create policy import_stop_shown on tenant.import_stop as permissive for select to public using (tenant.keeps_imports());
grant delete, insert, select, update on tenant.import_stop to <database>_tenant;

create table tenant.item_change (
  id uuid not null,
  number bigint generated always as identity,
  kind text not null,
  item_id uuid not null,
  field_group text not null,
  before jsonb not null,
  after jsonb not null,
  state text not null,
  changed_at timestamp with time zone not null,
  role text not null,
  account_id uuid,
  organization_id uuid,
  decided_at timestamp with time zone,
  decided_role text,
  decided_account uuid,
  reason text,
  undoes uuid,
  lets_go boolean default false not null,
  makes boolean default false not null,
  constraint item_change_pkey PRIMARY KEY (id),
  constraint item_change_number_key UNIQUE (number),
  constraint item_change_account_id_fkey FOREIGN KEY (account_id) REFERENCES tenant.auth_user(id) ON DELETE SET NULL,
  constraint item_change_decided_account_fkey FOREIGN KEY (decided_account) REFERENCES tenant.auth_user(id) ON DELETE SET NULL,
  constraint item_change_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES tenant.organization(id) ON DELETE SET NULL,
  constraint item_change_undoes_fkey FOREIGN KEY (undoes) REFERENCES tenant.item_change(id) ON DELETE SET NULL,
  constraint item_change_after_check CHECK ((octet_length((after)::text) <= 200000)),
  constraint item_change_before_check CHECK ((octet_length((before)::text) <= 200000)),
  constraint item_change_check CHECK (((decided_at IS NULL) = (decided_role IS NULL))),
  constraint item_change_check1 CHECK (((state <> 'refused'::text) OR ((decided_at IS NOT NULL) AND (reason IS NOT NULL)))),
  constraint item_change_field_group_check CHECK ((field_group = ANY (ARRAY['texts'::text, 'times'::text, 'contact'::text, 'place'::text, 'areas'::text, 'cost'::text, 'ages'::text, 'themes'::text, 'existence'::text]))),
  constraint item_change_kind_check CHECK ((kind = ANY (ARRAY['service'::text, 'location'::text, 'organization'::text]))),
  constraint item_change_reason_check CHECK ((char_length(reason) <= 1000)),
  constraint item_change_role_check CHECK ((role = ANY (ARRAY['editor'::text, 'worker'::text, 'coordinator'::text, 'organization'::text, 'operator'::text, 'system'::text]))),
  constraint item_change_state_check CHECK ((state = ANY (ARRAY['applied'::text, 'waiting'::text, 'refused'::text, 'undone'::text, 'replaced'::text])))
);
comment on table tenant.item_change is 'personal: purpose "versions", kept as long as the item; with the account goes who it was, the role stays';
comment on column tenant.item_change.role is 'as what somebody changed it; organization: by the answer to a letter to the organisation itself';
comment on column tenant.item_change.lets_go is 'gives the part back to the source: it is no longer kept by hand';
comment on column tenant.item_change.makes is 'the first version of a thing that somebody made by hand: showing it';
CREATE INDEX item_change_account ON tenant.item_change USING btree (account_id);
CREATE INDEX item_change_decided ON tenant.item_change USING btree (decided_account);
CREATE INDEX item_change_item ON tenant.item_change USING btree (item_id, number);
CREATE INDEX item_change_queue ON tenant.item_change USING btree (number) WHERE (state = 'waiting'::text);
CREATE UNIQUE INDEX item_change_waiting ON tenant.item_change USING btree (item_id, field_group) WHERE (state = 'waiting'::text);
alter table tenant.item_change enable row level security;
create policy item_change_coordinator_decides on tenant.item_change as permissive for update to public using (public.has_role('coordinator'::text));
create policy item_change_coordinator_makes on tenant.item_change as permissive for insert to public with check ((public.has_role('coordinator'::text) AND (role = 'coordinator'::text) AND (('account:'::text || account_id) = public.actor())));
create policy item_change_coordinator_reads on tenant.item_change as permissive for select to public using (public.has_role('coordinator'::text));
create policy item_change_editor_makes on tenant.item_change as permissive for insert to public with check ((public.has_role('editor'::text) AND (role = 'editor'::text) AND (('account:'::text || account_id) = public.actor()) AND (decided_at IS NULL) AND tenant.edits_item(kind, item_id) AND ((state = 'waiting'::text) OR ((state = 'applied'::text) AND (NOT makes) AND ((field_group = ANY (ARRAY['texts'::text, 'times'::text, 'cost'::text, 'ages'::text])) OR ((field_group = 'contact'::text) AND ((before -> 'phones'::text) = (after -> 'phones'::text)) AND (NOT ((before -> 'email'::text) IS DISTINCT FROM (after -> 'email'::text)))))))));
create policy item_change_editor_reads on tenant.item_change as permissive for select to public using ((public.has_role('editor'::text) AND tenant.edits_item(kind, item_id)));
create policy item_change_editor_takes_back on tenant.item_change as permissive for update to public using ((public.has_role('editor'::text) AND (state = ANY (ARRAY['applied'::text, 'waiting'::text])) AND tenant.edits_item(kind, item_id))) with check ((state = ANY (ARRAY['undone'::text, 'replaced'::text])));
create policy item_change_kept on tenant.item_change as permissive for all to public using ((public.has_role('system'::text) OR public.has_role('operator'::text)));
grant delete, insert, select, update on tenant.item_change to <database>_tenant;

create table tenant.item_distinct (
  kind text not null,
  one_id uuid not null,
  other_id uuid not null,
  said_on date not null,
  role text not null,
  constraint item_distinct_pkey PRIMARY KEY (one_id, other_id),
  constraint item_distinct_check CHECK ((one_id < other_id)),
  constraint item_distinct_kind_check CHECK ((kind = ANY (ARRAY['organization'::text, 'location'::text, 'service'::text]))),
  constraint item_distinct_role_check CHECK ((role = ANY (ARRAY['coordinator'::text, 'operator'::text])))
);
CREATE INDEX item_distinct_other ON tenant.item_distinct USING btree (other_id);
alter table tenant.item_distinct enable row level security;
create policy item_distinct_coordinator on tenant.item_distinct as permissive for select to public using (public.has_role('coordinator'::text));
create policy item_distinct_kept on tenant.item_distinct as permissive for all to public using ((public.has_role('system'::text) OR public.has_role('operator'::text)));
create policy item_distinct_said on tenant.item_distinct as permissive for insert to public with check ((public.has_role('coordinator'::text) AND (role = 'coordinator'::text)));
create policy item_distinct_taken_back on tenant.item_distinct as permissive for delete to public using (public.has_role('coordinator'::text));
grant delete, insert, select, update on tenant.item_distinct to <database>_tenant;

create table tenant.item_kept (
  kind text not null,
  item_id uuid not null,
  field_group text not null,
  since date not null,
  role text not null,
  source_value jsonb not null,
  differs boolean not null,
  constraint item_kept_pkey PRIMARY KEY (item_id, field_group),
  constraint item_kept_field_group_check CHECK ((field_group = ANY (ARRAY['texts'::text, 'times'::text, 'contact'::text, 'place'::text, 'areas'::text, 'cost'::text, 'ages'::text, 'themes'::text, 'existence'::text]))),
  constraint item_kept_kind_check CHECK ((kind = ANY (ARRAY['service'::text, 'location'::text, 'organization'::text])))
);
comment on column tenant.item_kept.source_value is 'what the source said last: to see the difference, and to go back to';
CREATE INDEX item_kept_differs ON tenant.item_kept USING btree (kind, item_id) WHERE differs;
alter table tenant.item_kept enable row level security;
create policy item_kept_editor on tenant.item_kept as permissive for all to public using ((public.has_role('editor'::text) AND tenant.edits_item(kind, item_id)));
create policy item_kept_kept on tenant.item_kept as permissive for all to public using ((public.has_role('system'::text) OR public.has_role('operator'::text) OR public.has_role('coordinator'::text)));
grant delete, insert, select, update on tenant.item_kept to <database>_tenant;

create table tenant.item_key (
  item_id uuid not null,
  kind text not null,
  key text not null,
  constraint item_key_pkey PRIMARY KEY (item_id, key),
  constraint item_key_key_check CHECK ((char_length(key) <= 200)),
  constraint item_key_kind_check CHECK ((kind = ANY (ARRAY['organization'::text, 'location'::text, 'service'::text])))
);
CREATE INDEX item_key_key ON tenant.item_key USING btree (key, kind);
alter table tenant.item_key enable row level security;
create policy item_key_coordinator on tenant.item_key as permissive for select to public using (public.has_role('coordinator'::text));
create policy item_key_kept on tenant.item_key as permissive for all to public using ((public.has_role('system'::text) OR public.has_role('operator'::text)));
grant delete, insert, select, update on tenant.item_key to <database>_tenant;

create table tenant.item_merge (
  id uuid not null,
  number bigint generated always as identity,
  kind text not null,
  kept_id uuid not null,
  gone_id uuid not null,
  merged_at timestamp with time zone not null,
  undone_at timestamp with time zone,
  constraint item_merge_pkey PRIMARY KEY (id),
  constraint item_merge_number_key UNIQUE (number),
  constraint item_merge_check CHECK ((kept_id <> gone_id)),
  constraint item_merge_kind_check CHECK ((kind = ANY (ARRAY['organization'::text, 'location'::text, 'service'::text])))
);
CREATE INDEX item_merge_kept ON tenant.item_merge USING btree (kept_id) WHERE (undone_at IS NULL);
CREATE UNIQUE INDEX item_merge_gone ON tenant.item_merge USING btree (gone_id) WHERE (undone_at IS NULL);
alter table tenant.item_merge enable row level security;
create policy item_merge_kept on tenant.item_merge as permissive for all to public using ((public.has_role('system'::text) OR public.has_role('operator'::text)));
create policy item_merge_made on tenant.item_merge as permissive for insert to public with check ((public.has_role('coordinator'::text) AND (undone_at IS NULL) AND (NOT tenant.is_secret_item(kind, kept_id)) AND (NOT tenant.is_secret_item(kind, gone_id))));
create policy item_merge_open on tenant.item_merge as permissive for select to public using (true);
create policy item_merge_undone on tenant.item_merge as permissive for update to public using ((public.has_role('coordinator'::text) AND (undone_at IS NULL))) with check ((undone_at IS NOT NULL));
grant delete, insert, select, update on tenant.item_merge to <database>_tenant;

create table tenant.item_merge_record (
  merge_id uuid not null,
  role text not null,
  moved jsonb not null,
  constraint item_merge_record_pkey PRIMARY KEY (merge_id),
  constraint item_merge_record_merge_id_fkey FOREIGN KEY (merge_id) REFERENCES tenant.item_merge(id) ON DELETE CASCADE,
  constraint item_merge_record_role_check CHECK ((role = ANY (ARRAY['coordinator'::text, 'operator'::text])))
);
comment on column tenant.item_merge_record.moved is 'ids of what hung below, ids of changes, names of details that were empty before; who merged it, the log knows';
alter table tenant.item_merge_record enable row level security;
create policy item_merge_record_coordinator on tenant.item_merge_record as permissive for select to public using (public.has_role('coordinator'::text));
create policy item_merge_record_kept on tenant.item_merge_record as permissive for all to public using ((public.has_role('system'::text) OR public.has_role('operator'::text)));
create policy item_merge_record_made on tenant.item_merge_record as permissive for insert to public with check ((public.has_role('coordinator'::text) AND (role = 'coordinator'::text)));
grant delete, insert, select, update on tenant.item_merge_record to <database>_tenant;

create table tenant.item_name (
  item_id uuid not null,
  kind text not null,
  name text not null,
  municipalities text[] not null,
  constraint item_name_pkey PRIMARY KEY (item_id),
  constraint item_name_kind_check CHECK ((kind = ANY (ARRAY['organization'::text, 'location'::text, 'service'::text])))
);
CREATE INDEX item_name_name ON tenant.item_name USING gin (name public.gin_trgm_ops) WITH (fastupdate=off);
alter table tenant.item_name enable row level security;
create policy item_name_coordinator on tenant.item_name as permissive for select to public using (public.has_role('coordinator'::text));
create policy item_name_kept on tenant.item_name as permissive for all to public using ((public.has_role('system'::text) OR public.has_role('operator'::text)));
grant delete, insert, select, update on tenant.item_name to <database>_tenant;

create table tenant.item_pair (
  kind text not null,
  one_id uuid not null,
  other_id uuid not null,
  certainty integer not null,
  found_at timestamp with time zone not null,
  constraint item_pair_pkey PRIMARY KEY (one_id, other_id),
  constraint item_pair_certainty_check CHECK (((certainty >= 0) AND (certainty <= 100))),
  constraint item_pair_check CHECK ((one_id < other_id)),
  constraint item_pair_kind_check CHECK ((kind = ANY (ARRAY['organization'::text, 'location'::text, 'service'::text])))
);
CREATE INDEX item_pair_certainty ON tenant.item_pair USING btree (certainty DESC, one_id);
CREATE INDEX item_pair_other ON tenant.item_pair USING btree (other_id);
alter table tenant.item_pair enable row level security;
create policy item_pair_coordinator on tenant.item_pair as permissive for select to public using (public.has_role('coordinator'::text));
create policy item_pair_kept on tenant.item_pair as permissive for all to public using ((public.has_role('system'::text) OR public.has_role('operator'::text)));
grant delete, insert, select, update on tenant.item_pair to <database>_tenant;

create table tenant.item_pair_seen (
  only_one boolean default true not null,
  until timestamp with time zone not null,
  constraint item_pair_seen_pkey PRIMARY KEY (only_one),
  constraint item_pair_seen_only_one_check CHECK (only_one)
);
alter table tenant.item_pair_seen enable row level security;
create policy item_pair_seen_kept on tenant.item_pair_seen as permissive for all to public using ((public.has_role('system'::text) OR public.has_role('operator'::text)));
grant delete, insert, select, update on tenant.item_pair_seen to <database>_tenant;

create table tenant.item_unknown (
  id bigint generated always as identity,
  item_kind text not null,
  item_id uuid not null,
  municipality_code text,
  wijk_code text,
  since timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint item_unknown_pkey PRIMARY KEY (id),
  constraint item_unknown_item_kind_check CHECK ((item_kind = ANY (ARRAY['service'::text, 'location'::text, 'organization'::text])))
);
CREATE INDEX item_unknown_area ON tenant.item_unknown USING btree (municipality_code, wijk_code) WHERE (ended_at IS NULL);
CREATE UNIQUE INDEX item_unknown_once ON tenant.item_unknown USING btree (item_kind, item_id) WHERE (ended_at IS NULL);
alter table tenant.item_unknown enable row level security;
create policy item_unknown_ended on tenant.item_unknown as permissive for update to public using ((public.has_role('system'::text) OR public.has_role('operator'::text))) with check ((ended_at IS NOT NULL));
create policy item_unknown_kept on tenant.item_unknown as permissive for insert to public with check ((tenant.was_called(item_kind, item_id) AND (public.has_role('coordinator'::text) OR public.has_role('system'::text) OR public.has_role('operator'::text))));
create policy item_unknown_open on tenant.item_unknown as permissive for select to public using (true);
grant delete, insert, select, update on tenant.item_unknown to <database>_tenant;

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
CREATE INDEX location_unshown ON tenant.location USING btree (id) WHERE (status <> 'active'::text);
CREATE INDEX location_wijk ON tenant.location USING btree (wijk_code);
alter table tenant.location enable row level security;
create policy location_kept on tenant.location as permissive for all to public using ((public.has_role('system'::text) OR public.has_role('operator'::text)));
create policy location_made_by_coordinator on tenant.location as permissive for insert to public with check ((public.has_role('coordinator'::text) AND (source = 'met de hand'::text) AND (status = 'inactive'::text) AND (NOT confidential)));
create policy location_made_by_editor on tenant.location as permissive for insert to public with check ((public.has_role('editor'::text) AND (source = 'met de hand'::text) AND (status = 'inactive'::text) AND (NOT confidential) AND tenant.edits(organization_id)));
create policy location_open on tenant.location as permissive for select to public using ((status = 'active'::text));
create policy location_read_by_coordinator on tenant.location as permissive for select to public using (( SELECT public.has_role('coordinator'::text) AS has_role));
create policy location_read_by_editor on tenant.location as permissive for select to public using ((( SELECT public.has_role('editor'::text) AS has_role) AND tenant.edits(organization_id)));
create policy location_set_by_coordinator on tenant.location as permissive for update to public using (( SELECT public.has_role('coordinator'::text) AS has_role));
create policy location_set_by_editor on tenant.location as permissive for update to public using ((( SELECT public.has_role('editor'::text) AS has_role) AND (status = 'active'::text) AND tenant.edits(organization_id))) with check (((status = 'active'::text) AND tenant.edits(organization_id)));
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
create policy mail_invited on tenant.mail as permissive for insert to public with check (tenant.keeps_settings());
create policy mail_of_editor on tenant.mail as permissive for insert to public with check (public.has_role('editor'::text));
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
create policy message_desk on tenant.message as permissive for select to public using (((substr(area_code, 3) ~~ ANY (( SELECT tenant.desk_areas() AS desk_areas)::text[])) OR (id = ANY (( SELECT tenant.held_messages() AS held_messages)::uuid[]))));
create policy message_sent on tenant.message as permissive for insert to public with check ((receipt_hash = NULLIF(current_setting('app.receipt'::text, true), ''::text)));
create policy message_shown on tenant.message as permissive for select to public using ((( SELECT (public.has_role('operator'::text) OR public.has_role('system'::text))) OR (receipt_hash = NULLIF(current_setting('app.receipt'::text, true), ''::text))));
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

create table tenant.message_figure (
  quarter text not null,
  figure text not null,
  at jsonb not null,
  count integer not null,
  constraint message_figure_pkey PRIMARY KEY (quarter, figure, at),
  constraint message_figure_quarter_fkey FOREIGN KEY (quarter) REFERENCES tenant.message_quarter(quarter) ON DELETE CASCADE,
  constraint message_figure_count_check CHECK (((count > 0) AND ((count % 10) = 0))),
  constraint message_figure_figure_check CHECK ((figure = ANY (ARRAY['wijk-kind'::text, 'wijk-term'::text, 'town-kind'::text, 'town-term'::text, 'miss-wijk'::text, 'miss-group'::text])))
);
comment on column tenant.message_figure.count is 'in tens: the code that rounds is the only one that writes here, and the check sees it';
alter table tenant.message_figure enable row level security;
create policy message_figure_open on tenant.message_figure as permissive for select to public using (true);
create policy message_figure_published on tenant.message_figure as permissive for insert to public with check (public.has_role('system'::text));
grant delete, insert, select, update on tenant.message_figure to <database>_tenant;

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
create policy message_holder_desk on tenant.message_holder as permissive for all to public using ((substr(area_code, 3) ~~ ANY (( SELECT tenant.desk_areas() AS desk_areas)::text[]))) with check ((substr(area_code, 3) ~~ ANY (( SELECT tenant.desk_areas() AS desk_areas)::text[])));
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
create policy message_miss_shown on tenant.message_miss as permissive for select to public using ((public.has_role('system'::text) OR public.has_role('operator'::text) OR tenant.works_on(message_id)));
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

create table tenant.message_quarter (
  quarter text not null,
  published_on date not null,
  constraint message_quarter_pkey PRIMARY KEY (quarter),
  constraint message_quarter_quarter_check CHECK ((quarter ~ '^[0-9]{4}-Q[1-4]$'::text))
);
alter table tenant.message_quarter enable row level security;
create policy message_quarter_open on tenant.message_quarter as permissive for select to public using (true);
create policy message_quarter_published on tenant.message_quarter as permissive for insert to public with check (public.has_role('system'::text));
grant delete, insert, select, update on tenant.message_quarter to <database>_tenant;

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
CREATE INDEX organization_unshown ON tenant.organization USING btree (id) WHERE (status <> 'active'::text);
alter table tenant.organization enable row level security;
create policy organization_kept on tenant.organization as permissive for all to public using ((public.has_role('system'::text) OR public.has_role('operator'::text)));
create policy organization_made_by_coordinator on tenant.organization as permissive for insert to public with check ((public.has_role('coordinator'::text) AND (source = 'met de hand'::text) AND (status = 'inactive'::text)));
create policy organization_open on tenant.organization as permissive for select to public using ((status = 'active'::text));
create policy organization_read_by_coordinator on tenant.organization as permissive for select to public using (( SELECT public.has_role('coordinator'::text) AS has_role));
create policy organization_read_by_editor on tenant.organization as permissive for select to public using ((( SELECT public.has_role('editor'::text) AS has_role) AND tenant.edits(id)));
create policy organization_set_by_coordinator on tenant.organization as permissive for update to public using (( SELECT public.has_role('coordinator'::text) AS has_role));
create policy organization_set_by_editor on tenant.organization as permissive for update to public using ((( SELECT public.has_role('editor'::text) AS has_role) AND (status = 'active'::text) AND tenant.edits(id))) with check (((status = 'active'::text) AND tenant.edits(id)));
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

create table tenant.passkey_question (
  key_hash text not null,
  purpose text not null,
  challenge text not null,
  session_id uuid,
  asked_at timestamp with time zone not null,
  constraint passkey_question_pkey PRIMARY KEY (key_hash),
  constraint passkey_question_session_id_fkey FOREIGN KEY (session_id) REFERENCES tenant.auth_session(id) ON DELETE CASCADE,
  constraint passkey_question_challenge_check CHECK (((char_length(challenge) >= 43) AND (char_length(challenge) <= 100))),
  constraint passkey_question_check CHECK (((purpose = 'enter'::text) = (session_id IS NULL))),
  constraint passkey_question_key_hash_check CHECK ((key_hash ~ '^[0-9a-f]{64}$'::text)),
  constraint passkey_question_purpose_check CHECK ((purpose = ANY (ARRAY['make'::text, 'enter'::text, 'prove'::text])))
);
comment on table tenant.passkey_question is 'personal: purpose "account", erased within a day';
CREATE INDEX passkey_question_session ON tenant.passkey_question USING btree (session_id);
CREATE INDEX passkey_question_term ON tenant.passkey_question USING btree (asked_at);
alter table tenant.passkey_question enable row level security;
create policy passkey_question_auth on tenant.passkey_question as permissive for all to public using ((public.has_role('auth'::text) OR public.has_role('system'::text)));
grant delete, insert, select, update on tenant.passkey_question to <database>_tenant;

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
create policy person_consent_coordinated on tenant.person_consent as permissive for select to public using ((tenant.keeps_people() AND tenant.is_untaken(person_id)));
create policy person_consent_ended on tenant.person_consent as permissive for update to public using (public.has_role('system'::text)) with check ((withdrawn_at IS NOT NULL));
create policy person_consent_given on tenant.person_consent as permissive for insert to public with check ((tenant.is_own_person(person_id) AND (given_by = public.actor()) AND (withdrawn_at IS NULL)));
create policy person_consent_on_paper on tenant.person_consent as permissive for insert to public with check ((tenant.keeps_people() AND tenant.is_untaken(person_id) AND (paper_on IS NOT NULL) AND (given_by !~~ 'account:%'::text) AND (withdrawn_at IS NULL) AND (NOT tenant.had_consent(person_id, field))));
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
create policy person_photo_on_paper on tenant.person_photo as permissive for insert to public with check ((tenant.keeps_people() AND tenant.is_untaken(person_id) AND (EXISTS ( SELECT
   FROM tenant.person_consent consent
  WHERE ((consent.person_id = person_photo.person_id) AND (consent.field = 'photo'::text) AND tenant.consent_shows(consent.audience, consent.ends_on, consent.withdrawn_at))))));
create policy person_photo_own on tenant.person_photo as permissive for all to public using (tenant.is_own_person(person_id)) with check (tenant.is_own_person(person_id));
create policy person_photo_replaced on tenant.person_photo as permissive for delete to public using ((tenant.keeps_people() AND tenant.is_untaken(person_id)));
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

create table tenant.provider_visit (
  key_hash text not null,
  provider_id text not null,
  state text not null,
  nonce text not null,
  verifier text not null,
  lang text not null,
  target text,
  session_id uuid,
  began_at timestamp with time zone not null,
  constraint provider_visit_pkey PRIMARY KEY (key_hash),
  constraint provider_visit_provider_id_fkey FOREIGN KEY (provider_id) REFERENCES tenant.sign_in_provider(id) ON DELETE CASCADE,
  constraint provider_visit_session_id_fkey FOREIGN KEY (session_id) REFERENCES tenant.auth_session(id) ON DELETE CASCADE,
  constraint provider_visit_key_hash_check CHECK ((key_hash ~ '^[0-9a-f]{64}$'::text)),
  constraint provider_visit_lang_check CHECK ((lang = ANY (ARRAY['nl'::text, 'en'::text]))),
  constraint provider_visit_target_check CHECK ((target ~ '^/'::text))
);
comment on table tenant.provider_visit is 'personal: purpose "account", erased within a day';
comment on column tenant.provider_visit.session_id is 'personal: purpose "account"; filled when somebody who is signed in wants to sign in this way from now on';
CREATE INDEX provider_visit_provider ON tenant.provider_visit USING btree (provider_id);
CREATE INDEX provider_visit_session ON tenant.provider_visit USING btree (session_id);
CREATE INDEX provider_visit_term ON tenant.provider_visit USING btree (began_at);
alter table tenant.provider_visit enable row level security;
create policy provider_visit_auth on tenant.provider_visit as permissive for all to public using ((public.has_role('auth'::text) OR public.has_role('system'::text)));
grant delete, insert, select, update on tenant.provider_visit to <database>_tenant;

create table tenant.reach_basis (
  run_id uuid not null,
  hash text not null,
  parameters jsonb not null,
  sources jsonb not null,
  constraint reach_basis_pkey PRIMARY KEY (run_id),
  constraint reach_basis_run_id_fkey FOREIGN KEY (run_id) REFERENCES tenant.reach_run(id) ON DELETE CASCADE,
  constraint reach_basis_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text))
);
comment on column tenant.reach_basis.hash is 'SHA-256 of the document with its keys in order: the same hash gives the same results';
comment on column tenant.reach_basis.sources is 'list of { id, title, publisher, licence, year, sha256, groups }';
alter table tenant.reach_basis enable row level security;
create policy reach_basis_kept on tenant.reach_basis as permissive for insert to public with check (public.has_role('system'::text));
create policy reach_basis_shown on tenant.reach_basis as permissive for select to public using ((( SELECT tenant.sees_reach() AS sees_reach) OR (run_id = ANY (( SELECT tenant.published_reach() AS published_reach)::uuid[]))));
grant delete, insert, select, update on tenant.reach_basis to <database>_tenant;

create table tenant.reach_cell (
  set_id uuid not null,
  x integer not null,
  y integer not null,
  people double precision not null,
  constraint reach_cell_pkey PRIMARY KEY (set_id, x, y),
  constraint reach_cell_set_id_fkey FOREIGN KEY (set_id) REFERENCES tenant.reach_cell_set(id) ON DELETE CASCADE,
  constraint reach_cell_people_check CHECK (((people >= (0)::double precision) AND (people < (100000)::double precision)))
);
comment on column tenant.reach_cell.x is 'middle of the square, RD New, metres';
alter table tenant.reach_cell enable row level security;
create policy reach_cell_kept on tenant.reach_cell as permissive for all to public using ((public.has_role('system'::text) OR public.has_role('operator'::text)));
grant delete, insert, select, update on tenant.reach_cell to <database>_tenant;

create table tenant.reach_cell_set (
  id uuid not null,
  title text not null,
  publisher text not null,
  licence text not null,
  year integer not null,
  file_sha256 text not null,
  imported_at timestamp with time zone not null,
  constraint reach_cell_set_pkey PRIMARY KEY (id),
  constraint reach_cell_set_file_sha256_check CHECK ((file_sha256 ~ '^[0-9a-f]{64}$'::text)),
  constraint reach_cell_set_year_check CHECK (((year >= 1900) AND (year <= 2200)))
);
alter table tenant.reach_cell_set enable row level security;
create policy reach_cell_set_kept on tenant.reach_cell_set as permissive for all to public using ((public.has_role('system'::text) OR public.has_role('operator'::text)));
grant delete, insert, select, update on tenant.reach_cell_set to <database>_tenant;

create table tenant.reach_distance (
  set_id uuid not null,
  from_code text not null,
  place_id uuid not null,
  metres integer not null,
  constraint reach_distance_pkey PRIMARY KEY (set_id, from_code, place_id),
  constraint reach_distance_set_id_fkey FOREIGN KEY (set_id) REFERENCES tenant.reach_distance_set(id) ON DELETE CASCADE,
  constraint reach_distance_from_code_check CHECK ((from_code ~ '^(BU[0-9]{4}[0-9A-Z]{4}|[0-9]{1,6},[0-9]{1,6})$'::text)),
  constraint reach_distance_metres_check CHECK ((metres >= 0))
);
comment on column tenant.reach_distance.from_code is 'code of a buurt, or the middle of a square as x,y (RD New, metres)';
alter table tenant.reach_distance enable row level security;
create policy reach_distance_kept on tenant.reach_distance as permissive for all to public using ((public.has_role('system'::text) OR public.has_role('operator'::text)));
grant delete, insert, select, update on tenant.reach_distance to <database>_tenant;

create table tenant.reach_distance_set (
  id uuid not null,
  mode text not null,
  title text not null,
  publisher text not null,
  licence text not null,
  year integer not null,
  file_sha256 text not null,
  imported_at timestamp with time zone not null,
  constraint reach_distance_set_pkey PRIMARY KEY (id),
  constraint reach_distance_set_file_sha256_check CHECK ((file_sha256 ~ '^[0-9a-f]{64}$'::text)),
  constraint reach_distance_set_mode_check CHECK ((mode = ANY (ARRAY['walk'::text, 'cycle'::text, 'frail'::text]))),
  constraint reach_distance_set_year_check CHECK (((year >= 1900) AND (year <= 2200)))
);
alter table tenant.reach_distance_set enable row level security;
create policy reach_distance_set_kept on tenant.reach_distance_set as permissive for all to public using ((public.has_role('system'::text) OR public.has_role('operator'::text)));
grant delete, insert, select, update on tenant.reach_distance_set to <database>_tenant;

create table tenant.reach_finding (
  run_id uuid not null,
  life_domain text not null,
  group_key text not null,
  mode text not null,
  unit text not null,
  norm double precision not null,
  norm_id uuid,
  mean double precision not null,
  people double precision not null,
  gap double precision not null,
  none_share real not null,
  gini real,
  facilities integer not null,
  measured integer not null,
  unplaced integer not null,
  idle integer not null,
  verdicts jsonb not null,
  by_road boolean default false not null,
  constraint reach_finding_pkey PRIMARY KEY (run_id, life_domain, group_key, mode),
  constraint reach_finding_run_id_fkey FOREIGN KEY (run_id) REFERENCES tenant.reach_run(id) ON DELETE CASCADE,
  constraint reach_finding_mode_check CHECK ((mode = ANY (ARRAY['walk'::text, 'cycle'::text, 'frail'::text]))),
  constraint reach_finding_none_share_check CHECK (((none_share >= (0)::double precision) AND (none_share <= (1)::double precision))),
  constraint reach_finding_norm_check CHECK ((norm >= (0)::double precision)),
  constraint reach_finding_unit_check CHECK ((unit = ANY (ARRAY['hours'::text, 'places'::text])))
);
comment on column tenant.reach_finding.norm_id is 'null: nobody set one, and the mean of this run is taken';
comment on column tenant.reach_finding.unplaced is 'offers about it of which nobody knows where they are, or that are everywhere: they do not count';
comment on column tenant.reach_finding.idle is 'facilities that reach nobody of this group';
comment on column tenant.reach_finding.verdicts is 'number of buurten by verdict';
alter table tenant.reach_finding enable row level security;
create policy reach_finding_kept on tenant.reach_finding as permissive for insert to public with check (public.has_role('system'::text));
create policy reach_finding_shown on tenant.reach_finding as permissive for select to public using ((( SELECT tenant.sees_reach() AS sees_reach) OR (run_id = ANY (( SELECT tenant.published_reach() AS published_reach)::uuid[]))));
grant delete, insert, select, update on tenant.reach_finding to <database>_tenant;

create table tenant.reach_fresh (
  run_id uuid not null,
  wijk_code text not null,
  life_domain text not null,
  offers integer not null,
  fresh integer not null,
  by_wijk boolean not null,
  constraint reach_fresh_pkey PRIMARY KEY (run_id, wijk_code, life_domain),
  constraint reach_fresh_run_id_fkey FOREIGN KEY (run_id) REFERENCES tenant.reach_run(id) ON DELETE CASCADE,
  constraint reach_fresh_check CHECK (((fresh >= 0) AND (fresh <= offers))),
  constraint reach_fresh_offers_check CHECK ((offers >= 0))
);
comment on column tenant.reach_fresh.by_wijk is 'nothing about this is in or for the wijk: all its offers decide, if the map has enough of them';
alter table tenant.reach_fresh enable row level security;
create policy reach_fresh_kept on tenant.reach_fresh as permissive for insert to public with check (public.has_role('system'::text));
create policy reach_fresh_shown on tenant.reach_fresh as permissive for select to public using ((( SELECT tenant.sees_reach() AS sees_reach) OR (run_id = ANY (( SELECT tenant.published_reach() AS published_reach)::uuid[]))));
grant delete, insert, select, update on tenant.reach_fresh to <database>_tenant;

create table tenant.reach_input (
  run_id uuid not null,
  document jsonb not null,
  constraint reach_input_pkey PRIMARY KEY (run_id),
  constraint reach_input_run_id_fkey FOREIGN KEY (run_id) REFERENCES tenant.reach_run(id) ON DELETE CASCADE
);
alter table tenant.reach_input enable row level security;
create policy reach_input_held on tenant.reach_input as permissive for select to public using ((run_id IN ( SELECT own.run_id
   FROM tenant.reach_scenario own
  WHERE (own.key_hash = NULLIF(current_setting('app.receipt'::text, true), ''::text)))));
create policy reach_input_kept on tenant.reach_input as permissive for insert to public with check (public.has_role('system'::text));
create policy reach_input_shown on tenant.reach_input as permissive for select to public using (( SELECT tenant.sees_reach() AS sees_reach));
grant delete, insert, select, update on tenant.reach_input to <database>_tenant;

create table tenant.reach_norm (
  id uuid not null,
  life_domain text not null,
  group_key text,
  unit text not null,
  value double precision,
  name text not null,
  reason text not null,
  role text not null,
  set_at timestamp with time zone not null,
  constraint reach_norm_pkey PRIMARY KEY (id),
  constraint reach_norm_name_check CHECK (((char_length(name) >= 2) AND (char_length(name) <= 120))),
  constraint reach_norm_reason_check CHECK (((char_length(reason) >= 10) AND (char_length(reason) <= 2000))),
  constraint reach_norm_role_check CHECK ((role = ANY (ARRAY['coordinator'::text, 'adviser'::text, 'operator'::text]))),
  constraint reach_norm_unit_check CHECK ((unit = ANY (ARRAY['hours'::text, 'places'::text]))),
  constraint reach_norm_value_check CHECK (((value >= (0)::double precision) AND (value < 'Infinity'::double precision)))
);
comment on column tenant.reach_norm.group_key is 'null: for every group that has none of its own';
comment on column tenant.reach_norm.value is 'for every 1,000 people';
comment on column tenant.reach_norm.name is 'personal: purpose "reach"; who set it, as they want to be named';
comment on column tenant.reach_norm.reason is 'personal: purpose "reach"; the form asks for no names of people';
CREATE INDEX reach_norm_newest ON tenant.reach_norm USING btree (life_domain, group_key, set_at DESC);
alter table tenant.reach_norm enable row level security;
create policy reach_norm_open on tenant.reach_norm as permissive for select to public using (true);
create policy reach_norm_set on tenant.reach_norm as permissive for insert to public with check ((((role = 'operator'::text) AND public.has_role('operator'::text)) OR ((role = 'coordinator'::text) AND public.has_role('coordinator'::text) AND public.has_role('proved'::text)) OR ((role = 'adviser'::text) AND public.has_role('adviser'::text) AND public.has_role('proved'::text))));
grant delete, insert, select, update on tenant.reach_norm to <database>_tenant;

create table tenant.reach_publication (
  id uuid not null,
  run_id uuid not null,
  name text not null,
  reason text not null,
  role text not null,
  published_at timestamp with time zone not null,
  constraint reach_publication_pkey PRIMARY KEY (id),
  constraint reach_publication_run_id_fkey FOREIGN KEY (run_id) REFERENCES tenant.reach_run(id),
  constraint reach_publication_name_check CHECK (((char_length(name) >= 2) AND (char_length(name) <= 120))),
  constraint reach_publication_reason_check CHECK (((char_length(reason) >= 10) AND (char_length(reason) <= 2000))),
  constraint reach_publication_role_check CHECK ((role = ANY (ARRAY['coordinator'::text, 'operator'::text])))
);
comment on column tenant.reach_publication.name is 'personal: purpose "reach"; who published it, as they want to be named';
comment on column tenant.reach_publication.reason is 'personal: purpose "reach"; the form asks for no names of people';
CREATE INDEX reach_publication_run ON tenant.reach_publication USING btree (run_id);
alter table tenant.reach_publication enable row level security;
create policy reach_publication_made on tenant.reach_publication as permissive for insert to public with check (((EXISTS ( SELECT
   FROM tenant.reach_run_end ended
  WHERE ((ended.run_id = reach_publication.run_id) AND (ended.outcome = 'done'::text)))) AND (((role = 'operator'::text) AND public.has_role('operator'::text)) OR ((role = 'coordinator'::text) AND public.has_role('coordinator'::text) AND public.has_role('proved'::text)))));
create policy reach_publication_open on tenant.reach_publication as permissive for select to public using (true);
grant delete, insert, select, update on tenant.reach_publication to <database>_tenant;

create table tenant.reach_publication_end (
  publication_id uuid not null,
  name text not null,
  reason text not null,
  role text not null,
  ended_at timestamp with time zone not null,
  constraint reach_publication_end_pkey PRIMARY KEY (publication_id),
  constraint reach_publication_end_publication_id_fkey FOREIGN KEY (publication_id) REFERENCES tenant.reach_publication(id) ON DELETE CASCADE,
  constraint reach_publication_end_name_check CHECK (((char_length(name) >= 2) AND (char_length(name) <= 120))),
  constraint reach_publication_end_reason_check CHECK (((char_length(reason) >= 10) AND (char_length(reason) <= 2000))),
  constraint reach_publication_end_role_check CHECK ((role = ANY (ARRAY['coordinator'::text, 'operator'::text])))
);
comment on column tenant.reach_publication_end.name is 'personal: purpose "reach"; who withdrew it, as they want to be named';
comment on column tenant.reach_publication_end.reason is 'personal: purpose "reach"; the form asks for no names of people';
alter table tenant.reach_publication_end enable row level security;
create policy reach_publication_end_made on tenant.reach_publication_end as permissive for insert to public with check ((((role = 'operator'::text) AND public.has_role('operator'::text)) OR ((role = 'coordinator'::text) AND public.has_role('coordinator'::text) AND public.has_role('proved'::text))));
create policy reach_publication_end_open on tenant.reach_publication_end as permissive for select to public using (true);
grant delete, insert, select, update on tenant.reach_publication_end to <database>_tenant;

create table tenant.reach_result (
  run_id uuid not null,
  area_code text not null,
  wijk_code text not null,
  life_domain text not null,
  group_key text not null,
  mode text not null,
  verdict text not null,
  why text,
  people double precision,
  people_low double precision,
  people_high double precision,
  people_basis text,
  score double precision,
  score_low double precision,
  score_high double precision,
  gap double precision,
  agreement real,
  none_share real,
  nearest_median double precision,
  nearest_worst double precision,
  measured_share real,
  uncovered real,
  by_road boolean default false not null,
  enough_share real,
  constraint reach_result_pkey PRIMARY KEY (run_id, life_domain, group_key, mode, area_code),
  constraint reach_result_run_id_fkey FOREIGN KEY (run_id) REFERENCES tenant.reach_run(id) ON DELETE CASCADE,
  constraint reach_result_agreement_check CHECK (((agreement >= (0)::double precision) AND (agreement <= (1)::double precision))),
  constraint reach_result_area_code_check CHECK ((area_code ~ '^BU[0-9]{4}[0-9A-Z]{4}$'::text)),
  constraint reach_result_check CHECK ((people_high >= people_low)),
  constraint reach_result_check1 CHECK (((verdict = 'unknown'::text) = (why IS NOT NULL))),
  constraint reach_result_enough_share_check CHECK (((enough_share >= (0)::double precision) AND (enough_share <= (1)::double precision))),
  constraint reach_result_measured_share_check CHECK (((measured_share >= (0)::double precision) AND (measured_share <= (1)::double precision))),
  constraint reach_result_mode_check CHECK ((mode = ANY (ARRAY['walk'::text, 'cycle'::text, 'frail'::text]))),
  constraint reach_result_none_share_check CHECK (((none_share >= (0)::double precision) AND (none_share <= (1)::double precision))),
  constraint reach_result_people_basis_check CHECK ((people_basis = ANY (ARRAY['count'::text, 'estimate'::text, 'filled'::text]))),
  constraint reach_result_people_check CHECK ((people >= (0)::double precision)),
  constraint reach_result_people_low_check CHECK ((people_low >= (0)::double precision)),
  constraint reach_result_uncovered_check CHECK (((uncovered >= (0)::double precision) AND (uncovered <= (1)::double precision))),
  constraint reach_result_verdict_check CHECK ((verdict = ANY (ARRAY['gap'::text, 'unsure'::text, 'enough'::text, 'unknown'::text]))),
  constraint reach_result_why_check CHECK ((why = ANY (ARRAY['freshness'::text, 'people'::text, 'place'::text, 'nothing'::text])))
);
comment on column tenant.reach_result.why is 'why it is not known: too little of the map is fresh, the number of people is missing, the buurt has no place on a map, or nobody reaches anything and nobody said what is enough';
comment on column tenant.reach_result.score is 'hours a week, or places, for every 1,000 people of the group, as seen through the usual lens';
comment on column tenant.reach_result.score_low is 'lowest of all lenses, each against its own norm; score_high the highest';
comment on column tenant.reach_result.gap is 'hours a week, or places, that are missing up to the norm, for all people of the group together';
comment on column tenant.reach_result.agreement is 'share of the lenses that see it below the norm, whatever stands behind hidden counts';
comment on column tenant.reach_result.none_share is 'share of the people with nothing within reach';
comment on column tenant.reach_result.nearest_median is 'metres as the crow flies; nearest_worst for who has it farthest';
comment on column tenant.reach_result.measured_share is 'share of the score that rests on hours that somebody wrote down; the rest on a default';
comment on column tenant.reach_result.uncovered is 'share of the catchment of which no people are known; null when no border is loaded';
comment on column tenant.reach_result.by_road is 'distances go along real streets by a list; else as the crow flies';
comment on column tenant.reach_result.enough_share is 'share of the lenses that see it at or above the norm, whatever stands behind hidden counts; null in runs from before this was kept';
CREATE INDEX reach_result_area ON tenant.reach_result USING btree (area_code, run_id);
alter table tenant.reach_result enable row level security;
create policy reach_result_kept on tenant.reach_result as permissive for insert to public with check (public.has_role('system'::text));
create policy reach_result_shown on tenant.reach_result as permissive for select to public using ((( SELECT tenant.sees_reach() AS sees_reach) OR (run_id = ANY (( SELECT tenant.published_reach() AS published_reach)::uuid[]))));
grant delete, insert, select, update on tenant.reach_result to <database>_tenant;

create table tenant.reach_run (
  id uuid not null,
  number integer generated always as identity,
  asked_at timestamp with time zone not null,
  on_day date not null,
  role text not null,
  attempts integer default 0 not null,
  done integer default 0 not null,
  total integer,
  constraint reach_run_pkey PRIMARY KEY (id),
  constraint reach_run_number_key UNIQUE (number),
  constraint reach_run_role_check CHECK ((role = ANY (ARRAY['coordinator'::text, 'adviser'::text, 'operator'::text, 'system'::text])))
);
comment on column tenant.reach_run.on_day is 'the calendar day for which the map and its freshness are taken';
alter table tenant.reach_run enable row level security;
create policy reach_run_asked on tenant.reach_run as permissive for insert to public with check (((attempts = 0) AND (done = 0) AND (total IS NULL) AND (((role = 'coordinator'::text) AND public.has_role('coordinator'::text)) OR ((role = 'adviser'::text) AND public.has_role('adviser'::text)) OR ((role = 'operator'::text) AND public.has_role('operator'::text)) OR ((role = 'system'::text) AND public.has_role('system'::text)))));
create policy reach_run_erased on tenant.reach_run as permissive for delete to public using (public.has_role('system'::text));
create policy reach_run_kept on tenant.reach_run as permissive for update to public using (public.has_role('system'::text)) with check (public.has_role('system'::text));
create policy reach_run_shown on tenant.reach_run as permissive for select to public using ((( SELECT tenant.sees_reach() AS sees_reach) OR (id = ANY (( SELECT tenant.published_reach() AS published_reach)::uuid[]))));
grant delete, insert, select, update on tenant.reach_run to <database>_tenant;

create table tenant.reach_run_end (
  run_id uuid not null,
  outcome text not null,
  problem text,
  ended_at timestamp with time zone not null,
  constraint reach_run_end_pkey PRIMARY KEY (run_id),
  constraint reach_run_end_run_id_fkey FOREIGN KEY (run_id) REFERENCES tenant.reach_run(id) ON DELETE CASCADE,
  constraint reach_run_end_check CHECK (((outcome = 'failed'::text) = (problem IS NOT NULL))),
  constraint reach_run_end_outcome_check CHECK ((outcome = ANY (ARRAY['done'::text, 'failed'::text, 'cancelled'::text]))),
  constraint reach_run_end_problem_check CHECK ((problem = ANY (ARRAY['no-people'::text, 'no-places'::text, 'broken'::text])))
);
alter table tenant.reach_run_end enable row level security;
create policy reach_run_end_kept on tenant.reach_run_end as permissive for insert to public with check (public.has_role('system'::text));
create policy reach_run_end_shown on tenant.reach_run_end as permissive for select to public using ((( SELECT tenant.sees_reach() AS sees_reach) OR (run_id = ANY (( SELECT tenant.published_reach() AS published_reach)::uuid[]))));
grant delete, insert, select, update on tenant.reach_run_end to <database>_tenant;

create table tenant.reach_scenario (
  id uuid not null,
  number integer generated always as identity,
  run_id uuid not null,
  title text not null,
  reason text not null,
  role text not null,
  key_hash text not null,
  made_at timestamp with time zone not null,
  constraint reach_scenario_pkey PRIMARY KEY (id),
  constraint reach_scenario_key_hash_key UNIQUE (key_hash),
  constraint reach_scenario_number_key UNIQUE (number),
  constraint reach_scenario_run_id_fkey FOREIGN KEY (run_id) REFERENCES tenant.reach_run(id) ON DELETE CASCADE,
  constraint reach_scenario_key_hash_check CHECK ((key_hash ~ '^[0-9a-f]{64}$'::text)),
  constraint reach_scenario_reason_check CHECK (((char_length(reason) >= 10) AND (char_length(reason) <= 2000))),
  constraint reach_scenario_role_check CHECK ((role = ANY (ARRAY['coordinator'::text, 'adviser'::text, 'operator'::text]))),
  constraint reach_scenario_title_check CHECK (((char_length(title) >= 2) AND (char_length(title) <= 120)))
);
comment on column tenant.reach_scenario.title is 'personal: purpose "reach"; the form asks for no names of people';
comment on column tenant.reach_scenario.reason is 'personal: purpose "reach"; the form asks for no names of people';
alter table tenant.reach_scenario enable row level security;
create policy reach_scenario_erased on tenant.reach_scenario as permissive for delete to public using (tenant.sees_reach());
create policy reach_scenario_made on tenant.reach_scenario as permissive for insert to public with check ((((role = 'operator'::text) AND public.has_role('operator'::text)) OR ((role = 'coordinator'::text) AND public.has_role('coordinator'::text)) OR ((role = 'adviser'::text) AND public.has_role('adviser'::text))));
create policy reach_scenario_shown on tenant.reach_scenario as permissive for select to public using ((tenant.sees_reach() OR (key_hash = NULLIF(current_setting('app.receipt'::text, true), ''::text))));
grant delete, insert, select, update on tenant.reach_scenario to <database>_tenant;

create table tenant.reach_scenario_step (
  scenario_id uuid not null,
  position integer not null,
  kind text not null,
  facility text,
  title text,
  rd point,
  hours double precision,
  life_domains text[] default '{}'::text[] not null,
  reason text not null,
  constraint reach_scenario_step_pkey PRIMARY KEY (scenario_id, "position"),
  constraint reach_scenario_step_scenario_id_fkey FOREIGN KEY (scenario_id) REFERENCES tenant.reach_scenario(id) ON DELETE CASCADE,
  constraint reach_scenario_step_check CHECK (((kind = 'add'::text) = (facility IS NULL))),
  constraint reach_scenario_step_check1 CHECK (((kind = 'close'::text) = (rd IS NULL))),
  constraint reach_scenario_step_check2 CHECK (((kind <> 'add'::text) OR ((title IS NOT NULL) AND (hours IS NOT NULL) AND (cardinality(life_domains) > 0)))),
  constraint reach_scenario_step_hours_check CHECK (((hours > (0)::double precision) AND (hours <= (168)::double precision))),
  constraint reach_scenario_step_kind_check CHECK ((kind = ANY (ARRAY['add'::text, 'move'::text, 'close'::text]))),
  constraint reach_scenario_step_position_check CHECK (("position" > 0)),
  constraint reach_scenario_step_reason_check CHECK (((char_length(reason) >= 2) AND (char_length(reason) <= 2000))),
  constraint reach_scenario_step_title_check CHECK (((char_length(title) >= 2) AND (char_length(title) <= 120)))
);
comment on column tenant.reach_scenario_step.facility is 'key of a facility in the input of the run';
comment on column tenant.reach_scenario_step.title is 'personal: purpose "reach"; the form asks for no names of people';
comment on column tenant.reach_scenario_step.reason is 'personal: purpose "reach"; the form asks for no names of people';
alter table tenant.reach_scenario_step enable row level security;
create policy reach_scenario_step_made on tenant.reach_scenario_step as permissive for insert to public with check (tenant.sees_reach());
create policy reach_scenario_step_shown on tenant.reach_scenario_step as permissive for select to public using ((EXISTS ( SELECT
   FROM tenant.reach_scenario own
  WHERE (own.id = reach_scenario_step.scenario_id))));
grant delete, insert, select, update on tenant.reach_scenario_step to <database>_tenant;

create table tenant.reach_stop (
  run_id uuid not null,
  asked_at timestamp with time zone not null,
  constraint reach_stop_pkey PRIMARY KEY (run_id),
  constraint reach_stop_run_id_fkey FOREIGN KEY (run_id) REFERENCES tenant.reach_run(id) ON DELETE CASCADE
);
alter table tenant.reach_stop enable row level security;
create policy reach_stop_asked on tenant.reach_stop as permissive for insert to public with check ((tenant.sees_reach() AND (NOT (EXISTS ( SELECT
   FROM tenant.reach_run_end ended
  WHERE (ended.run_id = reach_stop.run_id))))));
create policy reach_stop_shown on tenant.reach_stop as permissive for select to public using (tenant.sees_reach());
grant delete, insert, select, update on tenant.reach_stop to <database>_tenant;

create table tenant.reminder (
  id uuid not null,
  organization_id uuid not null,
  token_hash text not null,
  sent_on date not null,
  mail_id uuid,
  constraint reminder_pkey PRIMARY KEY (id),
  constraint reminder_token_hash_key UNIQUE (token_hash),
  constraint reminder_mail_id_fkey FOREIGN KEY (mail_id) REFERENCES tenant.mail(id) ON DELETE SET NULL,
  constraint reminder_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES tenant.organization(id) ON DELETE CASCADE,
  constraint reminder_token_hash_check CHECK ((token_hash ~ '^[0-9a-f]{64}$'::text))
);
comment on column tenant.reminder.mail_id is 'personal: purpose "reminder"; leads to the address for as long as the letter is kept';
CREATE INDEX reminder_organization ON tenant.reminder USING btree (organization_id, sent_on);
alter table tenant.reminder enable row level security;
create policy reminder_held on tenant.reminder as permissive for select to public using ((token_hash = NULLIF(current_setting('app.receipt'::text, true), ''::text)));
create policy reminder_kept on tenant.reminder as permissive for all to public using ((public.has_role('system'::text) OR public.has_role('operator'::text)));
create policy reminder_worked on tenant.reminder as permissive for select to public using ((public.has_role('worker'::text) OR public.has_role('coordinator'::text) OR public.has_role('adviser'::text) OR public.has_role('administrator'::text)));
grant delete, insert, select, update on tenant.reminder to <database>_tenant;

create table tenant.reminder_item (
  reminder_id uuid not null,
  item_kind text not null,
  item_id uuid not null,
  step text not null,
  due_on date not null,
  token_hash text not null,
  answer text,
  answered_on date,
  constraint reminder_item_pkey PRIMARY KEY (reminder_id, item_kind, item_id),
  constraint reminder_item_item_kind_item_id_due_on_step_key UNIQUE (item_kind, item_id, due_on, step),
  constraint reminder_item_token_hash_key UNIQUE (token_hash),
  constraint reminder_item_reminder_id_fkey FOREIGN KEY (reminder_id) REFERENCES tenant.reminder(id) ON DELETE CASCADE,
  constraint reminder_item_answer_check CHECK ((answer = ANY (ARRAY['ok'::text, 'changed'::text, 'gone'::text]))),
  constraint reminder_item_check CHECK (((answer IS NULL) = (answered_on IS NULL))),
  constraint reminder_item_item_kind_check CHECK ((item_kind = ANY (ARRAY['service'::text, 'location'::text, 'organization'::text]))),
  constraint reminder_item_step_check CHECK ((step = ANY (ARRAY['before'::text, 'at'::text, 'after'::text]))),
  constraint reminder_item_token_hash_check CHECK ((token_hash ~ '^[0-9a-f]{64}$'::text))
);
alter table tenant.reminder_item enable row level security;
create policy reminder_item_held on tenant.reminder_item as permissive for select to public using ((token_hash = NULLIF(current_setting('app.receipt'::text, true), ''::text)));
create policy reminder_item_kept on tenant.reminder_item as permissive for all to public using ((public.has_role('system'::text) OR public.has_role('operator'::text)));
create policy reminder_item_worked on tenant.reminder_item as permissive for select to public using ((public.has_role('worker'::text) OR public.has_role('coordinator'::text) OR public.has_role('adviser'::text) OR public.has_role('administrator'::text)));
grant delete, insert, select, update on tenant.reminder_item to <database>_tenant;

create table tenant.reminder_rule (
  only_one boolean default true not null,
  mails boolean not null,
  constraint reminder_rule_pkey PRIMARY KEY (only_one),
  constraint reminder_rule_only_one_check CHECK (only_one)
);
alter table tenant.reminder_rule enable row level security;
create policy reminder_rule_open on tenant.reminder_rule as permissive for select to public using (true);
create policy reminder_rule_set on tenant.reminder_rule as permissive for update to public using ((public.has_role('operator'::text) OR (public.has_role('administrator'::text) AND public.has_role('proved'::text))));
grant delete, insert, select, update on tenant.reminder_rule to <database>_tenant;

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
CREATE INDEX search_entry_areas ON tenant.search_entry USING gin (areas) WITH (fastupdate=off);
CREATE INDEX search_entry_facets ON tenant.search_entry USING gin (facets) WITH (fastupdate=off);
CREATE INDEX search_entry_folded ON tenant.search_entry USING gin (folded public.gin_trgm_ops);
CREATE INDEX search_entry_order ON tenant.search_entry USING btree (folded, id);
CREATE INDEX search_entry_words ON tenant.search_entry USING gin (words) WITH (fastupdate=off);
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
create policy search_miss_term_looked on tenant.search_miss_term as permissive for select to public using ((public.has_role('coordinator'::text) OR public.has_role('adviser'::text) OR public.has_role('administrator'::text)));
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

create table tenant.search_replaced (
  facet text not null,
  replaced_by text not null,
  constraint search_replaced_pkey PRIMARY KEY (facet),
  constraint search_replaced_check CHECK ((replaced_by <> facet))
);
alter table tenant.search_replaced enable row level security;
create policy search_replaced_coordinated on tenant.search_replaced as permissive for all to public using ((public.has_role('coordinator'::text) OR public.has_role('administrator'::text)));
create policy search_replaced_open on tenant.search_replaced as permissive for select to public using (true);
grant delete, insert, select, update on tenant.search_replaced to <database>_tenant;

create table tenant.search_synonym (
  phrase text not null,
  means text[] not null,
  changed_at timestamp with time zone default now() not null,
  constraint search_synonym_pkey PRIMARY KEY (phrase),
  constraint search_synonym_phrase_check CHECK ((((char_length(phrase) >= 2) AND (char_length(phrase) <= 80)) AND (phrase = public.fold(phrase))))
);
comment on column tenant.search_synonym.means is '“situation:schulden” and the like for a facet, else other words';
alter table tenant.search_synonym enable row level security;
create policy search_synonym_coordinated on tenant.search_synonym as permissive for all to public using ((public.has_role('coordinator'::text) OR public.has_role('administrator'::text)));
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
CREATE INDEX search_word_keys ON tenant.search_word USING gin (keys) WITH (fastupdate=off);
CREATE INDEX search_word_root ON tenant.search_word USING btree (root);
CREATE INDEX search_word_stem ON tenant.search_word USING btree (stem);
CREATE INDEX search_word_trigram ON tenant.search_word USING gin (word public.gin_trgm_ops) WITH (fastupdate=off);
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
CREATE INDEX service_unshown ON tenant.service USING btree (id) WHERE (status <> 'active'::text);
alter table tenant.service enable row level security;
create policy service_kept on tenant.service as permissive for all to public using ((public.has_role('system'::text) OR public.has_role('operator'::text)));
create policy service_made_by_coordinator on tenant.service as permissive for insert to public with check ((public.has_role('coordinator'::text) AND (source = 'met de hand'::text) AND (status = 'inactive'::text)));
create policy service_made_by_editor on tenant.service as permissive for insert to public with check ((public.has_role('editor'::text) AND (source = 'met de hand'::text) AND (status = 'inactive'::text) AND tenant.edits(organization_id)));
create policy service_open on tenant.service as permissive for select to public using ((status = 'active'::text));
create policy service_read_by_coordinator on tenant.service as permissive for select to public using (( SELECT public.has_role('coordinator'::text) AS has_role));
create policy service_read_by_editor on tenant.service as permissive for select to public using ((( SELECT public.has_role('editor'::text) AS has_role) AND tenant.edits(organization_id)));
create policy service_set_by_coordinator on tenant.service as permissive for update to public using (( SELECT public.has_role('coordinator'::text) AS has_role));
create policy service_set_by_editor on tenant.service as permissive for update to public using ((( SELECT public.has_role('editor'::text) AS has_role) AND (status = 'active'::text) AND tenant.edits(organization_id))) with check (((status = 'active'::text) AND tenant.edits(organization_id)));
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
create policy service_area_made_by_editor on tenant.service_area as permissive for insert to public with check (tenant.is_own_draft(service_id));
create policy service_area_open on tenant.service_area as permissive for select to public using (true);
create policy service_area_set_by_coordinator on tenant.service_area as permissive for all to public using (( SELECT public.has_role('coordinator'::text) AS has_role));
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
create policy service_at_location_made_by_coordinator on tenant.service_at_location as permissive for insert to public with check (public.has_role('coordinator'::text));
create policy service_at_location_made_by_editor on tenant.service_at_location as permissive for insert to public with check (((status = 'inactive'::text) AND tenant.is_own_draft(service_id)));
create policy service_at_location_open on tenant.service_at_location as permissive for select to public using ((status = 'active'::text));
create policy service_at_location_read_by_coordinator on tenant.service_at_location as permissive for select to public using (( SELECT public.has_role('coordinator'::text) AS has_role));
create policy service_at_location_set_by_coordinator on tenant.service_at_location as permissive for update to public using (( SELECT public.has_role('coordinator'::text) AS has_role));
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
create policy service_term_made_by_editor on tenant.service_term as permissive for insert to public with check (tenant.is_own_draft(service_id));
create policy service_term_open on tenant.service_term as permissive for select to public using (true);
create policy service_term_set_by_coordinator on tenant.service_term as permissive for all to public using (( SELECT public.has_role('coordinator'::text) AS has_role));
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

create table tenant.setting (
  id uuid not null,
  part text not null,
  value jsonb not null,
  made_at timestamp with time zone not null,
  in_force_at timestamp with time zone,
  constraint setting_pkey PRIMARY KEY (id),
  constraint setting_part_check CHECK ((part = ANY (ARRAY['words'::text, 'look'::text, 'terms'::text]))),
  constraint setting_value_check CHECK (((jsonb_typeof(value) = 'object'::text) AND (char_length((value)::text) <= 20000)))
);
comment on table tenant.setting is 'the newest of a part that is in force counts; older ones are there to go back to';
comment on column tenant.setting.in_force_at is 'empty: tried out, not yet chosen';
CREATE INDEX setting_in_force ON tenant.setting USING btree (part, in_force_at DESC) WHERE (in_force_at IS NOT NULL);
alter table tenant.setting enable row level security;
create policy setting_kept on tenant.setting as permissive for all to public using ((tenant.keeps_settings() OR public.has_role('system'::text)));
create policy setting_shown on tenant.setting as permissive for select to public using ((in_force_at IS NOT NULL));
grant delete, insert, select, update on tenant.setting to <database>_tenant;

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

create table tenant.sign_in_provider (
  id text not null,
  name text not null,
  issuer text not null,
  client_id text not null,
  domains text[] not null,
  acr text[] default '{}'::text[] not null,
  amr text[] default '{}'::text[] not null,
  added_at timestamp with time zone not null,
  constraint sign_in_provider_pkey PRIMARY KEY (id),
  constraint sign_in_provider_issuer_key UNIQUE (issuer),
  constraint sign_in_provider_client_id_check CHECK (((char_length(client_id) >= 1) AND (char_length(client_id) <= 300))),
  constraint sign_in_provider_domains_check CHECK (((cardinality(domains) >= 1) AND (cardinality(domains) <= 50))),
  constraint sign_in_provider_id_check CHECK ((id ~ '^[a-z][a-z0-9-]{1,30}$'::text)),
  constraint sign_in_provider_issuer_check CHECK (((issuer ~ '^https?://'::text) AND (char_length(issuer) <= 300))),
  constraint sign_in_provider_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 60)))
);
comment on column tenant.sign_in_provider.domains is 'only checked addresses under these domains may come in';
comment on column tenant.sign_in_provider.acr is 'what it says of a sign-in that counts as a second proof (OpenID Connect Core, 2); none: never';
comment on column tenant.sign_in_provider.amr is 'as acr, by the names of RFC 8176';
alter table tenant.sign_in_provider enable row level security;
create policy sign_in_provider_kept on tenant.sign_in_provider as permissive for all to public using (public.has_role('system'::text));
create policy sign_in_provider_read on tenant.sign_in_provider as permissive for select to public using ((public.has_role('auth'::text) OR public.has_role('system'::text)));
grant delete, insert, select, update on tenant.sign_in_provider to <database>_tenant;

create table tenant.site_logo (
  hash text not null,
  bytes bytea not null,
  made_at timestamp with time zone not null,
  constraint site_logo_pkey PRIMARY KEY (hash),
  constraint site_logo_bytes_check CHECK ((octet_length(bytes) <= 204800)),
  constraint site_logo_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text))
);
alter table tenant.site_logo enable row level security;
create policy site_logo_added on tenant.site_logo as permissive for insert to public with check ((tenant.keeps_settings() OR public.has_role('system'::text)));
create policy site_logo_shown on tenant.site_logo as permissive for select to public using (true);
grant delete, insert, select, update on tenant.site_logo to <database>_tenant;

create table tenant.site_page (
  id uuid not null,
  slug text not null,
  shown integer,
  place text not null,
  sort integer not null,
  constraint site_page_pkey PRIMARY KEY (id),
  constraint site_page_slug_key UNIQUE (slug),
  constraint site_page_place_check CHECK ((place = ANY (ARRAY['top'::text, 'foot'::text, 'none'::text]))),
  constraint site_page_slug_check CHECK (((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND (char_length(slug) <= 60))),
  constraint site_page_sort_check CHECK (((sort >= 0) AND (sort <= 999)))
);
comment on column tenant.site_page.shown is 'the version that everybody reads; empty: nobody reads it yet';
alter table tenant.site_page enable row level security;
create policy site_page_kept on tenant.site_page as permissive for all to public using ((tenant.keeps_settings() OR public.has_role('system'::text)));
create policy site_page_shown on tenant.site_page as permissive for select to public using ((shown IS NOT NULL));
grant delete, insert, select, update on tenant.site_page to <database>_tenant;

create table tenant.site_page_version (
  page_id uuid not null,
  number integer not null,
  title_nl text not null,
  title_en text not null,
  body_nl text not null,
  body_en text not null,
  made_at timestamp with time zone not null,
  constraint site_page_version_pkey PRIMARY KEY (page_id, number),
  constraint site_page_version_page_id_fkey FOREIGN KEY (page_id) REFERENCES tenant.site_page(id) ON DELETE CASCADE,
  constraint site_page_version_body_en_check CHECK ((char_length(body_en) <= 20000)),
  constraint site_page_version_body_nl_check CHECK ((char_length(body_nl) <= 20000)),
  constraint site_page_version_number_check CHECK ((number > 0)),
  constraint site_page_version_title_en_check CHECK ((char_length(title_en) <= 80)),
  constraint site_page_version_title_nl_check CHECK (((char_length(title_nl) >= 1) AND (char_length(title_nl) <= 80)))
);
comment on column tenant.site_page_version.title_en is 'empty, as body_en: there is no English, and the Dutch is shown';
alter table tenant.site_page_version enable row level security;
create policy site_page_version_kept on tenant.site_page_version as permissive for all to public using ((tenant.keeps_settings() OR public.has_role('system'::text)));
create policy site_page_version_shown on tenant.site_page_version as permissive for select to public using ((EXISTS ( SELECT
   FROM tenant.site_page
  WHERE ((site_page.id = site_page_version.page_id) AND (site_page.shown = site_page_version.number)))));
grant delete, insert, select, update on tenant.site_page_version to <database>_tenant;

create table tenant.taxonomy_term (
  taxonomy text not null,
  id text not null,
  name_nl text not null,
  name_en text not null,
  description_nl text,
  description_en text,
  sort integer not null,
  parent_id text,
  retired_on date,
  replaced_by text,
  constraint taxonomy_term_pkey PRIMARY KEY (taxonomy, id),
  constraint taxonomy_term_taxonomy_parent_id_fkey FOREIGN KEY (taxonomy, parent_id) REFERENCES tenant.taxonomy_term(taxonomy, id),
  constraint taxonomy_term_taxonomy_replaced_by_fkey FOREIGN KEY (taxonomy, replaced_by) REFERENCES tenant.taxonomy_term(taxonomy, id),
  constraint taxonomy_term_check CHECK ((parent_id <> id)),
  constraint taxonomy_term_check1 CHECK ((replaced_by <> id)),
  constraint taxonomy_term_check2 CHECK (((retired_on IS NULL) = (replaced_by IS NULL))),
  constraint taxonomy_term_id_check CHECK ((id ~ '^[a-z][a-z0-9-]*$'::text)),
  constraint taxonomy_term_taxonomy_check CHECK ((taxonomy = ANY (ARRAY['life_domain'::text, 'target_group'::text, 'situation'::text, 'place_type'::text, 'pillar'::text, 'provision'::text, 'assessment'::text, 'specialism'::text, 'accessibility'::text, 'language'::text, 'branch'::text, 'network'::text])))
);
comment on column tenant.taxonomy_term.replaced_by is 'what everything with this term has instead since retired_on';
alter table tenant.taxonomy_term enable row level security;
create policy taxonomy_term_added on tenant.taxonomy_term as permissive for insert to public with check ((public.has_role('coordinator'::text) OR public.has_role('administrator'::text)));
create policy taxonomy_term_coordinated on tenant.taxonomy_term as permissive for update to public using ((public.has_role('coordinator'::text) OR public.has_role('administrator'::text)));
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

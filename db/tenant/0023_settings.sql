-- What an administrator looks after: words, look and terms of the site, pages of its own, and who has which role. Each
-- saving is a row of its own, so that what was can come back. Who did it, the log knows.

create function keeps_settings() returns boolean
  language sql stable
  return public.has_role('administrator') and public.has_role('proved');

create table setting (
  id uuid primary key,
  part text not null check (part in ('words', 'look', 'terms')),
  value jsonb not null check (jsonb_typeof(value) = 'object' and char_length(value::text) <= 20000),
  made_at timestamptz not null,
  in_force_at timestamptz
);
create index setting_in_force on setting (part, in_force_at desc) where in_force_at is not null;
comment on table setting is 'the newest of a part that is in force counts; older ones are there to go back to';
comment on column setting.in_force_at is 'empty: tried out, not yet chosen';

-- Pictures for the head of the page, made anew from what was sent.
create table site_logo (
  hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
  bytes bytea not null check (octet_length(bytes) <= 204800),
  made_at timestamptz not null
);

create table site_page (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(slug) <= 60),
  shown integer,
  place text not null check (place in ('top', 'foot', 'none')),
  sort integer not null check (sort between 0 and 999)
);
comment on column site_page.shown is 'the version that everybody reads; empty: nobody reads it yet';

create table site_page_version (
  page_id uuid not null references site_page on delete cascade,
  number integer not null check (number > 0),
  title_nl text not null check (char_length(title_nl) between 1 and 80),
  title_en text not null check (char_length(title_en) <= 80),
  body_nl text not null check (char_length(body_nl) <= 20000),
  body_en text not null check (char_length(body_en) <= 20000),
  made_at timestamptz not null,
  primary key (page_id, number)
);
comment on column site_page_version.title_en is 'empty, as body_en: there is no English, and the Dutch is shown';

alter table setting enable row level security;
create policy setting_shown on setting for select using (in_force_at is not null);
create policy setting_kept on setting using (keeps_settings() or public.has_role('system'));

alter table site_logo enable row level security;
create policy site_logo_shown on site_logo for select using (true);
create policy site_logo_added on site_logo for insert with check (keeps_settings() or public.has_role('system'));

alter table site_page enable row level security;
create policy site_page_shown on site_page for select using (shown is not null);
create policy site_page_kept on site_page using (keeps_settings() or public.has_role('system'));

alter table site_page_version enable row level security;
create policy site_page_version_shown on site_page_version for select using (
  exists (select from site_page where id = page_id and shown = number));
create policy site_page_version_kept on site_page_version using (keeps_settings() or public.has_role('system'));

-- Name, telephone and theme stand in one place only, with the working areas. An administrator changes those of her own.
do $$
begin
  execute format($function$
    create function set_site(new_name text, new_phone text, new_phone_hours text) returns void
      language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $body$
    begin
      update platform.tenant set name = new_name, phone = new_phone, phone_hours = new_phone_hours
        where id = %1$L and (public.has_role('system') or public.has_role('administrator') and public.has_role('proved'));
      if not found then raise exception 'permission denied for the name of this site' using errcode = '42501'; end if;
    end $body$;
    create function set_site_theme(new_theme text) returns void
      language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $body$
    begin
      update platform.tenant set theme = new_theme
        where id = %1$L and (public.has_role('system') or public.has_role('administrator') and public.has_role('proved'));
      if not found then raise exception 'permission denied for the look of this site' using errcode = '42501'; end if;
    end $body$;
  $function$, current_schema());
end $$;

-- Accounts: an administrator after a second proof, never for herself, and never a privacy officer.
create function is_own_address(address text) returns boolean
  language sql stable security definer
  return exists (select from auth_user where email = address and 'account:' || id = public.actor());

do $$
begin
  -- Whoever calls it must not choose which table it finds.
  execute format('alter function is_own_address(text) set search_path = %I, pg_temp', current_schema());
end $$;

drop policy account_role_kept on account_role;
create policy account_role_read on account_role for select using (keeps_settings());
create policy account_role_given on account_role for insert with check (
  keeps_settings() and role <> 'privacy' and given_by = public.actor() and public.actor() <> 'account:' || account_id);
create policy account_role_ended on account_role for update
  using (keeps_settings() and role <> 'privacy' and public.actor() <> 'account:' || account_id)
  with check (keeps_settings() and role <> 'privacy' and public.actor() <> 'account:' || account_id);

drop policy account_invitation_kept on account_invitation;
create policy account_invitation_read on account_invitation for select using (keeps_settings());
create policy account_invitation_sent on account_invitation for insert with check (
  keeps_settings() and invited_by = public.actor() and not is_own_address(email));
create policy account_invitation_withdrawn on account_invitation for update
  using (keeps_settings()) with check (keeps_settings() and (answer is null or answer = 'withdrawn'));
create policy mail_invited on mail for insert with check (keeps_settings());

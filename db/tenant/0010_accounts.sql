-- Accounts. The tables `auth_…` are those of better-auth (their columns are its own) and open for its scope alone; what
-- somebody may do here stands beside them, in tables of our own.

-- Signs the cookies of this working area. Made here, so that it is in no file; it leaves the database for the process only.
create table auth_key (
  only_one boolean primary key default true check (only_one),
  key text not null default replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '')
);
insert into auth_key default values;
alter table auth_key enable row level security;
create policy auth_key_read on auth_key for select using (public.has_role('auth'));

create table auth_user (
  id uuid primary key default gen_random_uuid(),
  name text not null default '',
  email text not null unique check (email = lower(email) and char_length(email) <= 254),
  email_verified boolean not null default false,
  image text check (image is null),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table auth_user is 'an account: an address and nothing more; the library wants the other columns, and we leave them empty';
comment on column auth_user.email is 'personal: purpose "account", erased with the account';
comment on column auth_user.name is 'not used: always empty';

create table auth_session (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth_user on delete cascade,
  token text not null unique,
  expires_at timestamptz not null,
  ip_address text check (coalesce(ip_address, '') = ''),
  user_agent text check (char_length(user_agent) <= 60),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index auth_session_user on auth_session (user_id);
create index auth_session_term on auth_session (expires_at);
comment on column auth_session.ip_address is 'not used: never filled';
comment on column auth_session.user_agent is 'personal: purpose "account"; only which browser and kind of device, to recognise one’s own sessions';

create table auth_identity (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth_user on delete cascade,
  account_id text not null,
  provider_id text not null,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text check (password is null),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (provider_id, account_id)
);
create index auth_identity_user on auth_identity (user_id);
comment on column auth_identity.account_id is 'personal: purpose "account"; the number by which an organisation’s own sign-in knows somebody';

create table auth_verification (
  id uuid primary key default gen_random_uuid(),
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index auth_verification_identifier on auth_verification (identifier);
create index auth_verification_term on auth_verification (expires_at);
comment on column auth_verification.identifier is 'personal: purpose "account"; holds the address while a code is valid';

create table auth_passkey (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth_user on delete cascade,
  name text check (char_length(name) <= 60),
  public_key text not null,
  credential_id text not null unique,
  counter bigint not null,
  device_type text not null,
  backed_up boolean not null,
  transports text,
  aaguid text,
  created_at timestamptz not null default now()
);
create index auth_passkey_user on auth_passkey (user_id);

-- Somebody asked for a code. The browser holds a key of which this is the hash, so that the address need not be typed
-- again and stands in no link.
create table sign_in_attempt (
  key_hash text primary key check (key_hash ~ '^[0-9a-f]{64}$'),
  email text not null check (char_length(email) <= 254),
  target text check (target ~ '^/'),
  started_at timestamptz not null
);
create index sign_in_attempt_term on sign_in_attempt (started_at);
comment on column sign_in_attempt.target is 'the page that somebody wanted to see';
comment on column sign_in_attempt.email is 'personal: purpose "account", erased within a day';

-- What somebody may do, from when to when. A role that ended stays, as a record.
create table account_role (
  id uuid primary key,
  account_id uuid not null references auth_user on delete cascade,
  role text not null check (role in ('editor', 'worker', 'coordinator', 'adviser', 'administrator', 'privacy')),
  organization_id uuid references organization on delete cascade,
  area_code text check (area_code ~ '^(GM[0-9]{4}|WK[0-9A-Z]{6})$'),
  given_by text not null,
  given_at timestamptz not null,
  ends_on date,
  ended_at timestamptz,
  ended_by text,
  check ((ended_at is null) = (ended_by is null)),
  check ((role = 'editor') = (organization_id is not null)),
  check (area_code is null or role = 'worker')
);
create unique index account_role_once
  on account_role (account_id, role, coalesce(organization_id::text, ''), coalesce(area_code, '')) where ended_at is null;
comment on table account_role is 'personal: purpose "access", kept as long as the account';
comment on column account_role.ends_on is 'the last day on which it holds';
comment on column account_role.area_code is 'municipality or wijk of a social worker; without one: none of its own';

create table account_invitation (
  id uuid primary key,
  email text not null check (email = lower(email) and char_length(email) <= 254),
  role text not null check (role in ('editor', 'worker', 'coordinator', 'adviser', 'administrator')),
  organization_id uuid references organization on delete cascade,
  area_code text check (area_code ~ '^(GM[0-9]{4}|WK[0-9A-Z]{6})$'),
  ends_on date,
  invited_by text not null,
  invited_at timestamptz not null,
  expires_on date not null,
  answer text check (answer in ('accepted', 'declined', 'withdrawn')),
  answered_at timestamptz,
  check ((answer is null) = (answered_at is null)),
  check ((role = 'editor') = (organization_id is not null)),
  check (area_code is null or role = 'worker')
);
create unique index account_invitation_once
  on account_invitation (email, role, coalesce(organization_id::text, ''), coalesce(area_code, '')) where answer is null;
comment on table account_invitation is 'a role offered to an address; no key: whoever can sign in with the address may take it';
comment on column account_invitation.email is 'personal: purpose "access", erased thirty days after the invitation ended';

-- A second proof of who somebody is: a secret for an app that makes codes (RFC 6238), and codes on paper.
create table account_app (
  account_id uuid primary key references auth_user on delete cascade,
  secret text not null,
  asked_at timestamptz not null,
  confirmed_at timestamptz,
  last_step bigint not null default 0
);
comment on column account_app.secret is 'sealed with the key of the working area; who holds the database holds both';
comment on column account_app.last_step is 'the step of the last code that was taken: no code is taken twice';

create table account_recovery_code (
  account_id uuid not null references auth_user on delete cascade,
  code_hash text not null check (code_hash ~ '^[0-9a-f]{64}$'),
  made_at timestamptz not null,
  used_at timestamptz,
  primary key (account_id, code_hash)
);

create table session_proof (
  session_id uuid primary key references auth_session on delete cascade,
  method text not null check (method in ('passkey', 'app', 'recovery', 'provider')),
  proved_at timestamptz not null
);

do $$
declare name text;
begin
  foreach name in array array['auth_user', 'auth_session', 'auth_identity', 'auth_verification', 'auth_passkey',
    'sign_in_attempt', 'account_app', 'account_recovery_code', 'session_proof']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy %I on %I using (public.has_role(''auth'') or public.has_role(''system''))', name || '_auth', name);
  end loop;
end $$;

alter table account_role enable row level security;
create policy account_role_auth on account_role using (public.has_role('auth') or public.has_role('system'));
create policy account_role_kept on account_role using (public.has_role('administrator'));
create policy account_role_own on account_role for select using (public.actor() = 'account:' || account_id);
alter table account_invitation enable row level security;
create policy account_invitation_auth on account_invitation using (public.has_role('auth') or public.has_role('system'));
create policy account_invitation_kept on account_invitation using (public.has_role('administrator'));

-- A letter with a code is asked for by whoever signs in.
create policy mail_code_asked on mail for insert with check (public.has_role('auth'));

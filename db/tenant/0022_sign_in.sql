-- Passkeys, and signing in through one’s organisation (docs/decisions/0043).

-- A passkey belongs to one host: under another one no browser offers it, and we do not look it up either.
alter table auth_passkey add column host text not null default '' check (char_length(host) <= 253);
alter table auth_passkey add column last_used_at timestamptz;

comment on column auth_passkey.host is 'personal: purpose "account"; the name of the site under which it was made';
comment on column auth_passkey.last_used_at is 'personal: purpose "account"; so that its owner can recognise it';

-- A question that a passkey must sign: works once, five minutes, for the browser that holds the key of which this is the
-- hash, and when somebody signed in asked it, for that session alone.
create table passkey_question (
  key_hash text primary key check (key_hash ~ '^[0-9a-f]{64}$'),
  purpose text not null check (purpose in ('make', 'enter', 'prove')),
  challenge text not null check (char_length(challenge) between 43 and 100),
  session_id uuid references auth_session on delete cascade,
  asked_at timestamptz not null,
  check ((purpose = 'enter') = (session_id is null))
);
create index passkey_question_term on passkey_question (asked_at);
create index passkey_question_session on passkey_question (session_id);
comment on table passkey_question is 'personal: purpose "account", erased within a day';

-- Where people of an organisation sign in. The secret we share with it is in no table: see docs/operate.md.
create table sign_in_provider (
  id text primary key check (id ~ '^[a-z][a-z0-9-]{1,30}$'),
  name text not null check (char_length(name) between 1 and 60),
  issuer text not null unique check (issuer ~ '^https?://' and char_length(issuer) <= 300),
  client_id text not null check (char_length(client_id) between 1 and 300),
  domains text[] not null check (cardinality(domains) between 1 and 50),
  acr text[] not null default '{}',
  amr text[] not null default '{}',
  added_at timestamptz not null
);
comment on column sign_in_provider.domains is 'only checked addresses under these domains may come in';
comment on column sign_in_provider.acr is 'what it says of a sign-in that counts as a second proof (OpenID Connect Core, 2); none: never';
comment on column sign_in_provider.amr is 'as acr, by the names of RFC 8176';

-- Somebody went to such a place and is expected back, in the same browser, within ten minutes, once.
create table provider_visit (
  key_hash text primary key check (key_hash ~ '^[0-9a-f]{64}$'),
  provider_id text not null references sign_in_provider on delete cascade,
  state text not null,
  nonce text not null,
  verifier text not null,
  lang text not null check (lang in ('nl', 'en')),
  target text check (target ~ '^/'),
  session_id uuid references auth_session on delete cascade,
  began_at timestamptz not null
);
create index provider_visit_term on provider_visit (began_at);
create index provider_visit_provider on provider_visit (provider_id);
create index provider_visit_session on provider_visit (session_id);
comment on table provider_visit is 'personal: purpose "account", erased within a day';
comment on column provider_visit.session_id is 'personal: purpose "account"; filled when somebody who is signed in wants to sign in this way from now on';
comment on column auth_identity.provider_id is 'the issuer, not our own name for it: a number means nothing without who gave it';

do $$
declare name text;
begin
  foreach name in array array['passkey_question', 'sign_in_provider', 'provider_visit']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy %I on %I using (public.has_role(''auth'') or public.has_role(''system''))', name || '_auth', name);
  end loop;
end $$;
-- Who runs the server decides whom we believe, and nobody else: also not by a mistake in signing in.
drop policy sign_in_provider_auth on sign_in_provider;
create policy sign_in_provider_read on sign_in_provider for select using (public.has_role('auth') or public.has_role('system'));
create policy sign_in_provider_kept on sign_in_provider using (public.has_role('system'));

-- A passkey or a link to an organisation’s sign-in that somebody took away stays away when an older state is put back.
create policy erasure_of_proof on erasure for insert
  with check (public.has_role('auth') and kind in ('account.passkey', 'account.identity') and written_at is null);

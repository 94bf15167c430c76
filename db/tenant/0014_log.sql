-- The log becomes a chain. A seal covers the rows after the one before it; its hash covers what it says, the rows, and the
-- hash before it. How a seal is computed stands in docs/decisions/0035 and, once more, in src/platform/audit/chain.ts.
create table audit_seal (
  number bigint primary key check (number > 0),
  from_id bigint not null,
  to_id bigint not null check (to_id >= from_id),
  count bigint not null check (count > 0),
  content text not null check (content ~ '^[0-9a-f]{64}$'),
  previous_hash text not null check (previous_hash ~ '^[0-9a-f]{64}$'),
  hash text not null unique check (hash ~ '^[0-9a-f]{64}$'),
  sealed_at timestamptz not null,
  dropped_at timestamptz
);
comment on column audit_seal.content is 'SHA-256 over the digests of its rows in the order of their numbers';
comment on column audit_seal.dropped_at is 'its rows were erased because their term was over; the seal stays, so that the chain holds';
alter table audit_seal enable row level security;
create policy audit_seal_read on audit_seal for select
  using (public.has_role('system') or (public.has_role('privacy') and public.has_role('proved')));

create index audit_event_actor on audit_event (actor);
comment on table audit_event is 'personal: purpose "log"; an account stands in it by its random number, and by nothing else';
create policy audit_event_officer on audit_event for select
  using (public.has_role('privacy') and public.has_role('proved'));
create policy audit_event_own on audit_event for select using (
  public.actor() like 'account:%'
  and (actor = public.actor() or (kind = 'account' and subject = substr(public.actor(), 9)))
);

-- A netstring: no text can be read as two others.
create function log_field(value text) returns text
  language sql immutable strict parallel safe
  return octet_length(convert_to(value, 'UTF8'))::text || ':' || value || ',';

-- Stable, as `extract` is itself: only then is it written into the query and not called for each row.
create function log_moment(value timestamptz) returns text
  language sql stable strict parallel safe
  return ((extract(epoch from value) * 1000000)::bigint)::text;

-- Seals at most two thousand rows that are not sealed yet; no row when there are none. Nobody can write below a seal: the
-- lock waits for every transaction that has a number already, and numbers are given by the database alone.
create function seal_log() returns setof audit_seal
  language plpgsql security definer set lock_timeout = '200ms'
as $$
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
end $$;

-- Erases the rows of seals of more than two years ago, the oldest first and whole seals only. How many rows and seals.
create function drop_log() returns table (seals bigint, events bigint)
  language plpgsql security definer set lock_timeout = '200ms'
as $$
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
end $$;

do $$
begin
  -- Whoever calls them must not choose which tables they find.
  execute format('alter function seal_log() set search_path = %I, pg_temp', current_schema());
  execute format('alter function drop_log() set search_path = %I, pg_temp', current_schema());
end $$;
revoke execute on function seal_log(), drop_log() from public;

-- A question about one's own data. The envelope stays, to show that it was answered in time; what was asked goes with the
-- account, or a year after the answer.
create table privacy_request (
  id uuid primary key,
  number bigint generated always as identity unique,
  kind text not null check (kind in ('question', 'access', 'correction', 'objection', 'restriction')),
  asked_on date not null,
  due_on date not null check (due_on > asked_on),
  answered_on date,
  answered_by text check (char_length(answered_by) between 2 and 60),
  outcome text check (outcome in ('done', 'partly', 'refused')),
  check ((answered_on is null) = (outcome is null) and (answered_on is null) = (answered_by is null))
);
comment on column privacy_request.due_on is 'one month later (GDPR, article 12.3)';
comment on column privacy_request.answered_by is 'a role, never a name';

create table privacy_request_text (
  request_id uuid primary key references privacy_request,
  account_id uuid not null references auth_user on delete cascade,
  body text not null check (char_length(body) between 5 and 2000),
  about_event bigint,
  lang text not null check (lang in ('nl', 'en')),
  answer text check (char_length(answer) between 2 and 5000)
);
create index privacy_request_text_account on privacy_request_text (account_id);
comment on table privacy_request_text is 'personal: purpose "rights", erased with the account, or a year after the answer';
comment on column privacy_request_text.about_event is 'the row of the log that the question is about';
comment on column privacy_request_text.lang is 'in which language the answer is mailed';

alter table privacy_request enable row level security;
alter table privacy_request_text enable row level security;
create policy privacy_request_text_own on privacy_request_text for select
  using (public.actor() = 'account:' || account_id);
create policy privacy_request_text_asked on privacy_request_text for insert
  with check (public.actor() = 'account:' || account_id and answer is null);
create policy privacy_request_text_officer on privacy_request_text
  using (public.has_role('privacy') and public.has_role('proved'))
  with check (public.has_role('privacy') and public.has_role('proved'));
create policy privacy_request_text_kept on privacy_request_text using (public.has_role('system'));
-- Erasing an account takes the text along: that goes by the key of the table, which asks no policy.
create policy privacy_request_shown on privacy_request for select using (
  (public.has_role('privacy') and public.has_role('proved')) or public.has_role('system')
  or exists (select from privacy_request_text where request_id = id and public.actor() = 'account:' || account_id)
);
create policy privacy_request_asked on privacy_request for insert
  with check (public.actor() like 'account:%' and answered_on is null);
create policy privacy_request_answered on privacy_request for update
  using (public.has_role('privacy') and public.has_role('proved'))
  with check (public.has_role('privacy') and public.has_role('proved'));

-- Somebody wants another address for an account: known by a code that was mailed to the new one.
create table account_new_address (
  account_id uuid primary key references auth_user on delete cascade,
  email text not null check (email = lower(email) and char_length(email) <= 254),
  code_hash text not null check (code_hash ~ '^[0-9a-f]{64}$'),
  tries integer not null default 0,
  asked_at timestamptz not null
);
comment on table account_new_address is 'personal: purpose "account", erased within a day';
alter table account_new_address enable row level security;
create policy account_new_address_auth on account_new_address using (public.has_role('auth') or public.has_role('system'));

-- Which purpose of the register (docs/policy/privacy.md) each personal column serves, where it was not said yet.
comment on table auth_user is 'personal: purpose "account"; an address and nothing more: the library wants the other columns, and we leave them empty';
comment on table auth_session is 'personal: purpose "account", seven days after the last use';
comment on table auth_identity is 'personal: purpose "account", erased with the account';
comment on table auth_verification is 'personal: purpose "account", erased within a day';
comment on table auth_passkey is 'personal: purpose "account", erased with the account';
comment on table sign_in_attempt is 'personal: purpose "account", erased within a day. Somebody asked for a code: the browser holds a key of which this is the hash';
comment on table account_invitation is 'personal: purpose "access", erased thirty days after the invitation ended. No key: whoever can sign in with the address may take it';
comment on table account_app is 'personal: purpose "account", erased with the account';
comment on table account_recovery_code is 'personal: purpose "account", erased with the account';
comment on table session_proof is 'personal: purpose "account", goes with the session';
comment on column mail.recipient is 'personal: purpose "mail", erased after erase_after';
comment on column mail.subject is 'may be personal: purpose "mail", erased after erase_after';
comment on column mail.body is 'may be personal: purpose "mail", erased after erase_after';
comment on column message_text.body is 'may be personal: purpose "message", erased a year after sending or on withdrawal';
comment on column message_answer.body is 'may be personal: purpose "message", goes with the text';
comment on table shortlist is 'personal: purpose "shortlist" for who holds the key; thirty days after the last change';
comment on table shortlist_item is 'personal: purpose "shortlist" for who holds the key; thirty days after the last change';
comment on table search_miss is 'personal: purpose "misses", as far as words tell of somebody; thirty days';
comment on table search_miss_term is 'personal: purpose "misses", as far as words tell of somebody; thirty days';

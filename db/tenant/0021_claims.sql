-- Somebody says that an organisation is theirs to keep up to date (docs/decisions/0039): who, in which way, and what came
-- of it. A claim that is granted gives the role of editor, which is a row of `account_role` as any other.
create table claim (
  id uuid primary key,
  organization_id uuid not null references organization on delete cascade,
  account_id uuid not null references auth_user on delete cascade,
  way text not null check (way in ('mail', 'phone', 'post', 'request')),
  lang text not null check (lang in ('nl', 'en')),
  email text not null check (char_length(email) <= 254),
  own_email text check (char_length(own_email) <= 254),
  reason text check (char_length(reason) between 5 and 1000),
  asked_at timestamptz not null,
  code_ends_at timestamptz,
  code_tries integer not null default 0,
  granted_at timestamptz,
  granted_by text,
  told integer,
  reminded_for date,
  objection_hash text unique check (objection_hash ~ '^[0-9a-f]{64}$'),
  objected_at timestamptz,
  objection_answered_at timestamptz,
  closed_at timestamptz,
  closed_by text,
  outcome text check (outcome in ('refused', 'withdrawn', 'replaced')),
  answer text check (char_length(answer) between 5 and 1000),
  check ((way = 'mail') = (own_email is not null)),
  check ((way = 'request') = (reason is not null)),
  check ((granted_at is null) = (granted_by is null)),
  check ((closed_at is null) = (outcome is null) and (closed_at is null) = (closed_by is null)),
  check (objection_answered_at is null or objected_at is not null)
);
create unique index claim_once on claim (account_id, organization_id) where closed_at is null;
create index claim_organization on claim (organization_id, asked_at);
create index claim_asked on claim (asked_at);
comment on table claim is 'personal: purpose "claims", 90 days when nothing came of it, else two years and as long as the role holds';
comment on column claim.email is 'personal: purpose "claims"; the address of the account when it asked, for who judges';
comment on column claim.own_email is 'personal: purpose "claims"; an address of the organisation itself, where the code went';
comment on column claim.reason is 'personal: purpose "claims"; why, in words of who asks';
comment on column claim.told is 'how many addresses of the organisation were told; empty: the letters are not made yet';
comment on column claim.reminded_for is 'last day of the role for which a letter asked whether she goes on';
comment on column claim.objection_hash is 'personal: purpose "claims"; hash of the key in the letter with which somebody objects';

-- Apart, because eight digits can be found from their hash: who asked may read the claim, and not this.
create table claim_code (
  claim_id uuid primary key references claim on delete cascade,
  code_hash text not null check (code_hash ~ '^[0-9a-f]{64}$')
);
comment on table claim_code is 'personal: purpose "claims", gone when it was used or is over';

create function judges_claims() returns boolean
  language sql stable
  return public.has_role('coordinator') and public.has_role('proved');

alter table claim enable row level security;
create policy claim_auth on claim using (public.has_role('auth') or public.has_role('system'));
create policy claim_own on claim for select using ('account:' || account_id = public.actor());
create policy claim_judged on claim for select using (judges_claims());
-- Nobody judges what they ask themselves.
create policy claim_decided on claim for update
  using (judges_claims() and 'account:' || account_id <> public.actor()) with check (judges_claims());

alter table claim_code enable row level security;
create policy claim_code_auth on claim_code using (public.has_role('auth') or public.has_role('system'));
-- A coordinator makes the code that is read out or printed. One that was mailed is nobody’s business.
create policy claim_code_made on claim_code using (
  judges_claims() and exists (
    select from claim where id = claim_id and way in ('phone', 'post') and 'account:' || account_id <> public.actor()));

-- The organisations that somebody edits now. As the owner of the tables, because the policies of `account_role` lean on it.
create function edited_organizations() returns uuid[]
  language sql stable security definer
  return array(
    select own.organization_id from account_role own
    where 'account:' || own.account_id = public.actor() and own.role = 'editor' and own.ended_at is null
      and (own.ends_on is null or own.ends_on >= (now() at time zone 'Europe/Amsterdam')::date));

-- Who may invite and end editors of an organisation: its editors, and who looks after the map or the accounts.
create function shares_editing(organization uuid) returns boolean
  language sql stable
  return (public.has_role('editor') and organization = any (edited_organizations()))
    or (public.has_role('proved') and (public.has_role('coordinator') or public.has_role('administrator')));

-- Editors know the address of who edits with them, and no other address.
create function editors_of(organization uuid)
  returns table (role_id uuid, account_id uuid, email text, given_at timestamptz, ends_on date)
  language sql stable security definer
begin atomic
  select own.id, own.account_id, who.email, own.given_at, own.ends_on
  from account_role own join auth_user who on who.id = own.account_id
  where shares_editing(organization) and own.role = 'editor' and own.organization_id = organization
    and own.ended_at is null and (own.ends_on is null or own.ends_on >= (now() at time zone 'Europe/Amsterdam')::date)
  order by who.email;
end;

-- Whether the site on the map was put there by an editor: then it proves nothing about whose organisation it is.
create function site_by_editor(organization uuid) returns boolean
  language sql stable security definer
  return exists (
    select from item_change change
    where change.kind = 'organization' and change.item_id = organization and change.field_group = 'contact'
      and change.state = 'applied' and change.role in ('editor', 'organization')
      and (change.before ->> 'site') is distinct from (change.after ->> 'site'));

do $$
declare name text;
begin
  -- Whoever calls them must not choose which tables they find.
  foreach name in array array['edited_organizations()', 'editors_of(uuid)', 'site_by_editor(uuid)'] loop
    execute format('alter function %s set search_path = %I, pg_temp', name, current_schema());
  end loop;
end $$;

-- The list of one’s own is asked once for a question, not once for each row.
create policy account_role_fellow on account_role for select using (role = 'editor' and (
  (public.has_role('editor') and organization_id = any ((select edited_organizations())::uuid[]))
  or (public.has_role('proved') and (public.has_role('coordinator') or public.has_role('administrator')))));
-- To end it, and nothing else.
create policy account_role_fellow_ended on account_role for update
  using (role = 'editor' and shares_editing(organization_id))
  with check (role = 'editor' and shares_editing(organization_id) and ended_by = public.actor());
create policy account_role_claimed on account_role for insert with check (
  judges_claims() and role = 'editor' and given_by = public.actor() and 'account:' || account_id <> public.actor() and exists (
    select from claim where claim.account_id = account_role.account_id
      and claim.organization_id = account_role.organization_id and claim.closed_at is null));
-- A role that ran out stands there still: then its last day is set anew.
create policy account_role_claimed_again on account_role for update
  using (judges_claims() and role = 'editor')
  with check (judges_claims() and role = 'editor' and ended_at is null and 'account:' || account_id <> public.actor() and exists (
    select from claim where claim.account_id = account_role.account_id
      and claim.organization_id = account_role.organization_id and claim.closed_at is null));

create policy account_invitation_fellow on account_invitation for select
  using (role = 'editor' and shares_editing(organization_id));
create policy account_invitation_fellow_sent on account_invitation for insert with check (
  role = 'editor' and shares_editing(organization_id) and invited_by = public.actor() and answer is null);
create policy account_invitation_fellow_withdrawn on account_invitation for update
  using (role = 'editor' and shares_editing(organization_id))
  with check (role = 'editor' and shares_editing(organization_id) and answer = 'withdrawn');
create policy mail_of_editor on mail for insert with check (public.has_role('editor'));

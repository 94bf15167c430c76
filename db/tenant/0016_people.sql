-- Who is who: people who work in the wijken. A profile is a bare row; what it says are fields, and each field is seen by
-- whom the person chose, until the day they chose (docs/decisions/0036). Without a consent that holds, nobody sees it.
create table person (
  id uuid primary key,
  account_id uuid unique references auth_user on delete cascade,
  made_at timestamptz not null,
  made_by text not null
);
comment on table person is 'personal: purpose "who-is-who", kept as long as the profile; erased with the account';
comment on column person.made_by is 'personal: purpose "who-is-who"; who made the profile: a name of the system’s own, or an account by its number';

-- Letters of the contact form and the invitation go here. On no page, whatever the fields say.
create table person_mailbox (
  person_id uuid primary key references person on delete cascade,
  email text not null unique check (email = lower(email) and char_length(email) between 3 and 254)
);
comment on table person_mailbox is 'personal: purpose "who-is-who", kept as long as the profile';

create table person_field (
  person_id uuid not null references person on delete cascade,
  field text not null check (field in ('name', 'role', 'about', 'specialisms', 'organization', 'areas', 'days', 'reach',
    'phone', 'email', 'languages', 'standIn')),
  value jsonb not null check (char_length(value::text) <= 4000),
  primary key (person_id, field)
);
comment on table person_field is 'personal: purpose "who-is-who", kept as long as the profile';

-- One small picture, made anew from what was sent: nothing of the file itself is kept. Gone when its consent is.
create table person_photo (
  person_id uuid primary key references person on delete cascade,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  bytes bytea not null check (octet_length(bytes) <= 61440)
);
comment on table person_photo is 'personal: purpose "who-is-who", erased when the consent for it ends';
comment on column person_photo.hash is 'personal: purpose "who-is-who"; SHA-256 of the bytes, in the address of the picture';

-- What somebody agreed to. Choosing anew ends the old row and makes a new one; “nobody” is a row that was ended.
create table person_consent (
  id uuid primary key,
  person_id uuid not null references person on delete cascade,
  field text not null check (field in ('name', 'role', 'about', 'specialisms', 'organization', 'areas', 'days', 'reach',
    'phone', 'email', 'languages', 'standIn', 'photo')),
  audience text not null check (audience in ('public', 'professionals')),
  text_version text not null,
  given_at timestamptz not null,
  given_by text not null,
  paper_on date,
  ends_on date not null,
  withdrawn_at timestamptz,
  withdrawn_by text,
  check ((withdrawn_at is null) = (withdrawn_by is null)),
  check (paper_on is not null or given_by like 'account:%')
);
create unique index person_consent_once on person_consent (person_id, field) where withdrawn_at is null;
create index person_consent_end on person_consent (ends_on) where withdrawn_at is null;
comment on table person_consent is 'personal: purpose "who-is-who", kept as long as the profile, to show what was agreed to';
comment on column person_consent.text_version is 'which words the person read';
comment on column person_consent.paper_on is 'the day on which it was signed on paper; given_by then says who saw the paper';
comment on column person_consent.ends_on is 'the last day on which it holds';

-- For whoever copies our data: what is no longer there. The random number of the profile and a field, no value.
create table person_gone (
  person_id uuid not null,
  field text not null,
  gone_at timestamptz not null,
  primary key (person_id, field)
);
create index person_gone_at on person_gone (gone_at);

create function consent_shows(audience text, ends_on date, withdrawn_at timestamptz) returns boolean
  language sql stable
  return withdrawn_at is null and ends_on >= (now() at time zone 'Europe/Amsterdam')::date
    and (audience = 'public'
      or (public.has_role('proved') and (public.has_role('worker') or public.has_role('coordinator'))));

-- As the owner of the tables, so that the policies of `person` and `person_consent` can lean on each other. Asked only
-- where an account asks: for a visitor the answer would be no at every row.
create function owns_person(wanted uuid) returns boolean
  language sql stable security definer
  return exists (select from person where id = wanted and 'account:' || account_id = public.actor());

create function is_own_person(wanted uuid) returns boolean
  language sql stable
  return public.actor() like 'account:%' and owns_person(wanted);

do $$
begin
  -- Whoever calls it must not choose which table it finds.
  execute format('alter function owns_person(uuid) set search_path = %I, pg_temp', current_schema());
end $$;

create function keeps_people() returns boolean
  language sql stable
  return public.has_role('coordinator') and public.has_role('proved');

alter table person enable row level security;
create policy person_shown on person for select using (exists (
  select from person_consent consent where consent.person_id = person.id and consent.field = 'name'
    and consent_shows(consent.audience, consent.ends_on, consent.withdrawn_at)));
create policy person_own on person for select using ('account:' || account_id = public.actor());
create policy person_kept on person using (public.has_role('system') or public.has_role('operator'));
create policy person_coordinated on person for select using (keeps_people());
create policy person_made on person for insert with check (keeps_people() and account_id is null);
create policy person_taken_down on person for delete using (keeps_people());

alter table person_mailbox enable row level security;
create policy person_mailbox_own on person_mailbox for select using (is_own_person(person_id));
create policy person_mailbox_kept on person_mailbox using (public.has_role('system') or public.has_role('operator'));
create policy person_mailbox_coordinated on person_mailbox using (keeps_people()) with check (keeps_people());

alter table person_field enable row level security;
-- Without a name nothing is shown: a number to call without a face behind it helps nobody.
create policy person_field_shown on person_field for select using (
  exists (
    select from person_consent consent where consent.person_id = person_field.person_id and consent.field = person_field.field
      and consent_shows(consent.audience, consent.ends_on, consent.withdrawn_at))
  and exists (
    select from person_consent consent where consent.person_id = person_field.person_id and consent.field = 'name'
      and consent_shows(consent.audience, consent.ends_on, consent.withdrawn_at)));
create policy person_field_own on person_field using (is_own_person(person_id)) with check (is_own_person(person_id));
create policy person_field_kept on person_field using (public.has_role('system') or public.has_role('operator'));
-- Enough to know whose profile it is; a coordinator writes the first version and changes nothing after that.
create policy person_field_coordinated on person_field for select
  using (keeps_people() and field in ('name', 'role', 'organization', 'areas'));
create policy person_field_made on person_field for insert with check (
  keeps_people() and exists (select from person where id = person_id and account_id is null));

alter table person_photo enable row level security;
create policy person_photo_shown on person_photo for select using (
  exists (
    select from person_consent consent where consent.person_id = person_photo.person_id and consent.field = 'photo'
      and consent_shows(consent.audience, consent.ends_on, consent.withdrawn_at))
  and exists (
    select from person_consent consent where consent.person_id = person_photo.person_id and consent.field = 'name'
      and consent_shows(consent.audience, consent.ends_on, consent.withdrawn_at)));
create policy person_photo_own on person_photo using (is_own_person(person_id)) with check (is_own_person(person_id));
create policy person_photo_kept on person_photo using (public.has_role('system') or public.has_role('operator'));

-- Nobody agrees for somebody else: who has an account does it there; without one, only what was signed on paper counts.
alter table person_consent enable row level security;
create policy person_consent_shown on person_consent for select using (consent_shows(audience, ends_on, withdrawn_at));
create policy person_consent_own on person_consent for select using (is_own_person(person_id));
create policy person_consent_given on person_consent for insert
  with check (is_own_person(person_id) and given_by = public.actor() and withdrawn_at is null);
create policy person_consent_withdrawn on person_consent for update
  using (is_own_person(person_id)) with check (withdrawn_at is not null);
create policy person_consent_read on person_consent for select
  using (public.has_role('system') or public.has_role('operator'));
create policy person_consent_paper on person_consent for insert
  with check (public.has_role('operator') and paper_on is not null and given_by not like 'account:%');
create policy person_consent_ended on person_consent for update
  using (public.has_role('system')) with check (withdrawn_at is not null);

alter table person_gone enable row level security;
create policy person_gone_open on person_gone for select using (true);
create policy person_gone_own on person_gone for insert with check (is_own_person(person_id));
create policy person_gone_own_back on person_gone for delete using (is_own_person(person_id));
create policy person_gone_coordinated on person_gone for insert with check (keeps_people());
create policy person_gone_kept on person_gone using (public.has_role('system') or public.has_role('operator'));

create policy erasure_of_person on erasure for insert
  with check (keeps_people() and kind = 'person' and written_at is null);
create policy erasure_of_consent on erasure for insert with check (
  kind = 'person.consent' and written_at is null
  and exists (select from person_consent where id::text = subject and is_own_person(person_id)));

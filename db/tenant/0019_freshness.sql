-- What is checked, when, as which role and how (docs/decisions/0038). `assured_date` on an organisation, place or service
-- stays what lists, search and interfaces show: the last day on which all of it was said to be right. It follows from here.
create table check_term (
  kind text primary key check (kind in ('activity', 'service', 'place', 'organization')),
  months integer not null check (months between 1 and 36)
);
comment on table check_term is 'for how many months a check holds; an activity is a service with planned times that is not for one person alone';
insert into check_term (kind, months) values ('activity', 3), ('service', 6), ('place', 12), ('organization', 12);

-- Whether reminders are mailed at all: somebody must have decided that. Until then everything that is due is called.
create table reminder_rule (
  only_one boolean primary key default true check (only_one),
  mails boolean not null
);
insert into reminder_rule (mails) values (false);

-- Roles and days; which account it was, the log knows.
create table check_record (
  id bigint generated always as identity primary key,
  item_kind text not null check (item_kind in ('service', 'location', 'organization')),
  item_id uuid not null,
  field_group text not null check (field_group in ('all', 'texts', 'times', 'contact', 'place', 'cost', 'existence')),
  checked_on date not null,
  role text not null check (role in ('organization', 'coordinator', 'worker', 'source', 'resident')),
  way text not null check (way in ('mail', 'phone', 'site', 'import', 'visit')),
  outcome text not null check (outcome in ('ok', 'changed', 'gone', 'no_answer')),
  recorded_at timestamptz not null,
  check (outcome <> 'no_answer' or way in ('phone', 'visit'))
);
create index check_record_item on check_record (item_kind, item_id, checked_on);
comment on column check_record.field_group is 'all: whoever checked had the whole thing before them';

-- One letter to one organisation. Its key opens the list of what it asks about; every thing has a key of its own.
create table reminder (
  id uuid primary key,
  organization_id uuid not null references organization on delete cascade,
  token_hash text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
  sent_on date not null,
  mail_id uuid references mail on delete set null
);
create index reminder_organization on reminder (organization_id, sent_on);
comment on column reminder.mail_id is 'personal: purpose "reminder"; leads to the address for as long as the letter is kept';

create table reminder_item (
  reminder_id uuid not null references reminder on delete cascade,
  item_kind text not null check (item_kind in ('service', 'location', 'organization')),
  item_id uuid not null,
  step text not null check (step in ('before', 'at', 'after')),
  due_on date not null,
  token_hash text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
  answer text check (answer in ('ok', 'changed', 'gone')),
  answered_on date,
  primary key (reminder_id, item_kind, item_id),
  -- Each step of the ladder once, whatever happens to the job.
  unique (item_kind, item_id, due_on, step),
  check ((answer is null) = (answered_on is null))
);

-- “Call me rather”: no more letters to this organisation.
create table call_wish (
  organization_id uuid primary key references organization on delete cascade,
  since date not null
);

-- What is not shown because nobody knows whether it is still there. Not the same as gone: it counts as unknown.
create table item_unknown (
  id bigint generated always as identity primary key,
  item_kind text not null check (item_kind in ('service', 'location', 'organization')),
  item_id uuid not null,
  municipality_code text,
  wijk_code text,
  since timestamptz not null,
  ended_at timestamptz
);
create unique index item_unknown_once on item_unknown (item_kind, item_id) where ended_at is null;
create index item_unknown_area on item_unknown (municipality_code, wijk_code) where ended_at is null;

-- Nothing is hidden before somebody tried to call: a record of that must be there, later than the last “it is right”.
create function was_called(kind text, item uuid) returns boolean
  language sql stable
  return exists (
    select from check_record called
    where called.item_kind = kind and called.item_id = item and called.way in ('phone', 'visit') and called.outcome = 'no_answer'
      and not exists (
        select from check_record later
        where later.item_kind = kind and later.item_id = item and later.field_group = 'all'
          and later.outcome in ('ok', 'changed') and later.recorded_at > called.recorded_at));

alter table check_term enable row level security;
create policy check_term_open on check_term for select using (true);
create policy check_term_set on check_term for update using (
  public.has_role('operator') or (public.has_role('administrator') and public.has_role('proved')));

alter table reminder_rule enable row level security;
create policy reminder_rule_open on reminder_rule for select using (true);
create policy reminder_rule_set on reminder_rule for update using (
  public.has_role('operator') or (public.has_role('administrator') and public.has_role('proved')));

alter table check_record enable row level security;
create policy check_record_open on check_record for select using (true);
create policy check_record_kept on check_record for insert with check (
  public.has_role('system') or public.has_role('operator')
  or (public.has_role('coordinator') and role = 'coordinator')
  or (public.has_role('worker') and role = 'worker')
  or (role = 'organization' and way = 'site' and edits_item(item_kind, item_id)));

alter table reminder enable row level security;
create policy reminder_kept on reminder using (public.has_role('system') or public.has_role('operator'));
create policy reminder_worked on reminder for select using (
  public.has_role('worker') or public.has_role('coordinator') or public.has_role('adviser') or public.has_role('administrator'));
create policy reminder_held on reminder for select
  using (token_hash = nullif(current_setting('app.receipt', true), ''));

alter table reminder_item enable row level security;
create policy reminder_item_kept on reminder_item using (public.has_role('system') or public.has_role('operator'));
create policy reminder_item_worked on reminder_item for select using (
  public.has_role('worker') or public.has_role('coordinator') or public.has_role('adviser') or public.has_role('administrator'));
create policy reminder_item_held on reminder_item for select
  using (token_hash = nullif(current_setting('app.receipt', true), ''));

alter table call_wish enable row level security;
create policy call_wish_kept on call_wish using (public.has_role('system') or public.has_role('operator'));
create policy call_wish_worked on call_wish for select using (
  public.has_role('worker') or public.has_role('coordinator') or public.has_role('adviser') or public.has_role('administrator'));

alter table item_unknown enable row level security;
create policy item_unknown_open on item_unknown for select using (true);
create policy item_unknown_kept on item_unknown for insert with check (
  was_called(item_kind, item_id)
  and (public.has_role('coordinator') or public.has_role('system') or public.has_role('operator')));
create policy item_unknown_ended on item_unknown for update
  using (public.has_role('system') or public.has_role('operator')) with check (ended_at is not null);

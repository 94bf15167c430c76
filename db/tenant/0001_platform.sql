-- The municipalities of this working area: any number, in the order people expect to see them.
create table working_area (
  municipality_code text primary key check (municipality_code ~ '^GM[0-9]{4}$'),
  sort integer not null default 0
);

alter table working_area enable row level security;
create policy working_area_open on working_area for select using (true);
create policy working_area_kept on working_area using (public.has_role('system'));

-- What happened, by whom and when: written in the transaction of the change itself. Ids and counts, no personal data.
create table audit_event (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  actor text not null,
  action text not null,
  kind text not null,
  subject text not null,
  detail jsonb not null default '{}'
);
create index audit_event_subject on audit_event (kind, subject);
alter table audit_event enable row level security;
create policy audit_event_written on audit_event for insert with check (actor = public.actor());
create policy audit_event_read on audit_event for select using (public.has_role('system'));

-- The outbox. A row is written with the change that asks for it; a job sends it.
-- An attempt is recorded before the mail server is called: a crash in between leaves an attempt without an outcome,
-- which is never repeated by itself (no mail goes twice) but shown to a person.
create table mail (
  id uuid primary key,
  recipient text not null,
  subject text not null,
  body text not null,
  created_at timestamptz not null default now(),
  attempted_at timestamptz,
  sent_at timestamptz,
  failed_at timestamptz,
  failure text,
  erase_after date not null
);
comment on column mail.recipient is 'personal: purpose "answer", erased after erase_after';
alter table mail enable row level security;
create policy mail_system on mail using (public.has_role('system') or public.has_role('operator'));

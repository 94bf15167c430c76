-- What anyone may tell a wijk without an account. Each table holds one thing, so that each can be erased by itself:
-- `message` is the envelope (no free text, kept), `message_text` the content, `message_sender` who asked to be answered.
-- Sender, answers and tally hang on the text: when the text goes, the database takes them along.
create table message (
  id uuid primary key,
  number bigint generated always as identity unique,
  kind text not null check (kind in ('wrong', 'missing', 'offer')),
  about_kind text not null check (about_kind in ('area', 'service', 'location', 'organization')),
  about_id text not null,
  about_label text not null,
  area_code text not null check (area_code ~ '^(GM|WK|BU)[0-9A-Z]{4,8}$'),
  receipt_hash text not null unique check (receipt_hash ~ '^[0-9a-f]{64}$'),
  reply text not null check (reply in ('look', 'mail', 'call')),
  lang text not null check (lang in ('nl', 'en')),
  sent_on date not null
);
create index message_by_area on message (area_code);
comment on column message.number is 'what an operator types; says nothing to anybody else';
comment on column message.area_code is 'municipality, wijk or buurt whose page the sender stood on';
comment on column message.about_label is 'name of the thing at the time';
comment on column message.reply is 'how the sender wants the answer: looks with the receipt, by mail, by phone';
comment on column message.receipt_hash is 'SHA-256 of the receipt; the receipt itself is stored nowhere';

create table message_text (
  message_id uuid primary key references message,
  body text not null check (char_length(body) between 10 and 2000)
);
comment on column message_text.body is 'may be personal: purpose "answer", erased a year after sending or on withdrawal';

create table message_sender (
  message_id uuid primary key references message_text on delete cascade,
  name text check (char_length(name) <= 120),
  email text check (char_length(email) <= 254),
  phone text check (char_length(phone) <= 30),
  erase_after date not null,
  check (email is not null or phone is not null)
);
create index message_sender_term on message_sender (erase_after);
comment on table message_sender is 'personal: purpose "answer", consent; only when the sender asks for an answer by mail or phone';

create table message_answer (
  id bigint generated always as identity primary key,
  message_id uuid not null references message_text on delete cascade,
  body text not null check (char_length(body) between 2 and 5000),
  answered_by text not null check (char_length(answered_by) between 2 and 60),
  answered_on date not null,
  mail_id uuid
);
create unique index message_answer_once on message_answer (message_id, md5(body));
comment on column message_answer.answered_by is 'a role (“sociaal werker”), never a name';
comment on column message_answer.mail_id is 'the letter in the outbox, while there is one';

create table message_reading (
  message_id uuid primary key references message,
  read_on date not null
);

create table message_withdrawal (
  message_id uuid primary key references message,
  withdrawn_on date not null
);

-- Days and places of messages, for counting in public. No text, no key; goes with the text.
create table message_tally (
  message_id uuid primary key references message_text on delete cascade,
  area_code text not null,
  kind text not null check (kind in ('wrong', 'missing', 'offer')),
  sent_on date not null,
  answered_on date
);
create index message_tally_by_area on message_tally (area_code, sent_on);

-- Who holds a receipt holds one message; who answers holds all. The other tables ask what `message` shows:
-- row security applies inside a policy too.
alter table message enable row level security;
create policy message_shown on message for select using (
  receipt_hash = nullif(current_setting('app.receipt', true), '') or public.has_role('operator') or public.has_role('system')
);
create policy message_sent on message for insert with check (
  receipt_hash = nullif(current_setting('app.receipt', true), '')
);

alter table message_text enable row level security;
create policy message_text_shown on message_text for select using (
  exists (select from message where message.id = message_id)
);
create policy message_text_sent on message_text for insert with check (
  exists (select from message where message.id = message_id and receipt_hash = current_setting('app.receipt', true))
);
create policy message_text_withdrawn on message_text for delete using (
  public.has_role('system')
  or exists (select from message where message.id = message_id and receipt_hash = current_setting('app.receipt', true))
);

-- Not even the receipt opens name, address and number: a receipt gets lost, is read over a shoulder.
alter table message_sender enable row level security;
create policy message_sender_shown on message_sender for select using (
  public.has_role('operator') or public.has_role('system')
);
create policy message_sender_sent on message_sender for insert with check (
  exists (select from message where message.id = message_id and receipt_hash = current_setting('app.receipt', true))
);
create policy message_sender_term on message_sender for update using (
  public.has_role('operator') or public.has_role('system')
);
create policy message_sender_erased on message_sender for delete using (public.has_role('system'));

alter table message_answer enable row level security;
create policy message_answer_shown on message_answer for select using (
  exists (select from message where message.id = message_id)
);
create policy message_answer_given on message_answer for insert with check (public.has_role('operator'));

alter table message_reading enable row level security;
create policy message_reading_shown on message_reading for select using (
  exists (select from message where message.id = message_id)
);
create policy message_reading_done on message_reading for insert with check (public.has_role('operator'));

alter table message_withdrawal enable row level security;
create policy message_withdrawal_shown on message_withdrawal for select using (
  exists (select from message where message.id = message_id)
);
create policy message_withdrawal_done on message_withdrawal for insert with check (
  exists (select from message where message.id = message_id and receipt_hash = current_setting('app.receipt', true))
);

alter table message_tally enable row level security;
create policy message_tally_shown on message_tally for select using (true);
create policy message_tally_sent on message_tally for insert with check (
  exists (select from message where message.id = message_id and receipt_hash = current_setting('app.receipt', true))
);
create policy message_tally_answered on message_tally for update using (public.has_role('operator'));

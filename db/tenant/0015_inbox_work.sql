-- Messages get people who work on them: who holds one, what was done with it, and what came of it. All of it hangs on the
-- text, so that it goes when the text goes. Steps tell the role and the day; which account it was, the log knows.

-- The area stands beside the message once more, so that a policy here need not ask `message`; the key keeps both equal.
alter table message add constraint message_area unique (id, area_code);

-- Who has a message in hand. One row for a message: of two people who take it at once, one gets it.
create table message_holder (
  message_id uuid primary key references message_text on delete cascade,
  area_code text not null,
  role text not null check (role in ('worker', 'coordinator')),
  account_id uuid references auth_user on delete cascade,
  since date not null,
  given_by text not null,
  foreign key (message_id, area_code) references message (id, area_code),
  check (account_id is not null or role = 'coordinator')
);
create index message_holder_account on message_holder (account_id);
comment on table message_holder is 'personal: purpose "handling", goes with the text of the message or with the account';
comment on column message_holder.account_id is 'empty: for whichever coordinator comes first';

create table message_step (
  id bigint generated always as identity primary key,
  message_id uuid not null references message_text on delete cascade,
  step text not null check (step in
    ('assigned', 'taken', 'handed', 'returned', 'called', 'unreached', 'referred', 'accepted', 'refused', 'sorted')),
  role text not null check (role in ('worker', 'coordinator', 'operator', 'system')),
  to_role text check (to_role in ('worker', 'coordinator')),
  to_name text check (char_length(to_name) <= 200),
  done_on date not null
);
create index message_step_message on message_step (message_id);
comment on table message_step is 'what was done with a message, by which role: the sender reads it too';
comment on column message_step.to_name is 'name of the organisation that it was passed on to';

-- What exactly is wrong, when the sender said so, and what stood there at that moment.
create table message_correction (
  message_id uuid primary key references message_text on delete cascade,
  field text not null check (field in ('times', 'phone', 'address', 'cost', 'gone', 'other')),
  stood text check (char_length(stood) <= 1000)
);

create table message_outcome (
  message_id uuid primary key references message_text on delete cascade,
  outcome text not null check (outcome in ('accepted', 'refused')),
  decided_on date not null
);
comment on table message_outcome is 'whether a correction was taken; the reason stands in the answer';

-- What a miss is about. Readable by all, as the tally is: place, subject and day, no text.
create table message_miss (
  message_id uuid primary key references message_text on delete cascade,
  area_code text not null,
  life_domain text not null,
  target_group text,
  sent_on date not null,
  foreign key (message_id, area_code) references message (id, area_code)
);
create index message_miss_area on message_miss (area_code, sent_on);

-- Whether somebody answers messages about this area: a coordinator about all, a social worker about the areas of her role.
-- CBS codes nest: GM0402 holds WK040201 holds BU04020101. Only after a second proof.
create function desk_covers(area text) returns boolean
  language sql stable
  return public.has_role('proved') and (
    public.has_role('coordinator')
    or (public.has_role('worker') and exists (
      select from account_role own
      where 'account:' || own.account_id = public.actor() and own.role = 'worker' and own.ended_at is null
        and (own.ends_on is null or own.ends_on >= (now() at time zone 'Europe/Amsterdam')::date)
        and starts_with(substr(area, 3), substr(own.area_code, 3))
    ))
  );

alter table message_holder enable row level security;
create policy message_holder_desk on message_holder using (desk_covers(area_code)) with check (desk_covers(area_code));
create policy message_holder_own on message_holder for select using (
  public.has_role('proved') and public.has_role('worker') and 'account:' || account_id = public.actor()
);
create policy message_holder_back on message_holder for delete using (
  public.has_role('proved') and public.has_role('worker') and 'account:' || account_id = public.actor()
);
create policy message_holder_kept on message_holder using (public.has_role('system') or public.has_role('operator'));

-- The proof is asked first: it costs nothing, and most who read a message have none.
create policy message_desk on message for select using (
  public.has_role('proved') and (
    desk_covers(area_code)
    or (public.has_role('worker') and exists (
      select from message_holder holder where holder.message_id = message.id and 'account:' || holder.account_id = public.actor()
    ))
  )
);

-- Whether somebody works on this one message, because of its area or because it was given to her.
create function works_on(wanted uuid) returns boolean
  language sql stable
  return exists (
    select from message where message.id = wanted and (
      desk_covers(message.area_code)
      or (public.has_role('proved') and public.has_role('worker') and exists (
        select from message_holder holder where holder.message_id = wanted and 'account:' || holder.account_id = public.actor()
      ))
    )
  );

create policy message_answer_desk on message_answer for insert with check (works_on(message_id));
create policy message_reading_desk on message_reading for insert with check (works_on(message_id));
create policy message_tally_desk on message_tally for update using (works_on(message_id));
create policy message_sender_desk on message_sender for select using (works_on(message_id));
create policy message_sender_desk_term on message_sender for update using (works_on(message_id));
create policy mail_answered on mail for insert with check (
  public.has_role('proved') and (public.has_role('worker') or public.has_role('coordinator'))
);

alter table message_step enable row level security;
create policy message_step_shown on message_step for select using (
  exists (select from message where message.id = message_id)
);
create policy message_step_done on message_step for insert with check (
  works_on(message_id) or public.has_role('system') or public.has_role('operator')
);

alter table message_correction enable row level security;
create policy message_correction_shown on message_correction for select using (
  exists (select from message where message.id = message_id)
);
create policy message_correction_sent on message_correction for insert with check (
  exists (select from message where message.id = message_id and receipt_hash = current_setting('app.receipt', true))
);

alter table message_outcome enable row level security;
create policy message_outcome_shown on message_outcome for select using (
  exists (select from message where message.id = message_id)
);
create policy message_outcome_decided on message_outcome for insert with check (
  works_on(message_id) or public.has_role('operator')
);

alter table message_miss enable row level security;
create policy message_miss_shown on message_miss for select using (true);
create policy message_miss_sorted on message_miss for insert with check (works_on(message_id));
create policy message_miss_again on message_miss for update using (works_on(message_id)) with check (works_on(message_id));

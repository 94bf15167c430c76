-- What was erased, so that a backup from before cannot bring it back: written in the transaction that erases, then by a job
-- into a ledger outside the database. A kind and a number, nothing that tells whose it was or what it said.
create table erasure (
  id uuid primary key,
  kind text not null check (kind ~ '^[a-z]+(\.[a-z]+)*$'),
  subject text not null check (char_length(subject) between 1 and 80),
  erased_at timestamptz not null,
  written_at timestamptz
);
create index erasure_waiting on erasure (erased_at) where written_at is null;
comment on column erasure.subject is 'number of the row that is gone';
comment on column erasure.written_at is 'when it was in the ledger; empty: a job still has to write it';

alter table erasure enable row level security;
create policy erasure_kept on erasure using (public.has_role('system'));
-- Whoever may erase notes it: signing out for good, and who takes a message back and holds its receipt.
create policy erasure_of_account on erasure for insert
  with check (public.has_role('auth') and kind = 'account' and written_at is null);
create policy erasure_of_message on erasure for insert with check (
  kind = 'message.withdrawn' and written_at is null and exists (
    select from message
    where message.id::text = subject and receipt_hash = nullif(current_setting('app.receipt', true), '')));

-- A withdrawal that an older state of the database brought back is done again.
create policy message_withdrawal_again on message_withdrawal for insert with check (public.has_role('system'));

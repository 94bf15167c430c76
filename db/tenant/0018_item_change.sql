-- Versions of the map: every change by a person, before and after, and which parts of an item are kept by hand so that the
-- next import leaves them alone (docs/decisions/0037). Only what stands on the map anyway; of a secret place no address.
create table item_change (
  id uuid primary key,
  number bigint not null generated always as identity unique,
  kind text not null check (kind in ('service', 'location', 'organization')),
  item_id uuid not null,
  field_group text not null
    check (field_group in ('texts', 'times', 'contact', 'place', 'cost', 'themes', 'existence')),
  before jsonb not null check (octet_length(before::text) <= 200000),
  after jsonb not null check (octet_length(after::text) <= 200000),
  state text not null check (state in ('applied', 'waiting', 'refused', 'undone', 'replaced')),
  changed_at timestamptz not null,
  role text not null check (role in ('editor', 'worker', 'coordinator', 'organization', 'operator', 'system')),
  account_id uuid references auth_user on delete set null,
  organization_id uuid references organization on delete set null,
  decided_at timestamptz,
  decided_role text,
  decided_account uuid references auth_user on delete set null,
  reason text check (char_length(reason) <= 1000),
  undoes uuid references item_change on delete set null,
  lets_go boolean not null default false,
  check ((decided_at is null) = (decided_role is null)),
  check (state <> 'refused' or (decided_at is not null and reason is not null))
);
create index item_change_item on item_change (item_id, number);
create unique index item_change_waiting on item_change (item_id, field_group) where state = 'waiting';
create index item_change_queue on item_change (number) where state = 'waiting';
create index item_change_account on item_change (account_id);
create index item_change_decided on item_change (decided_account);
comment on table item_change is 'personal: purpose "versions", kept as long as the item; with the account goes who it was, the role stays';
comment on column item_change.role is 'as what somebody changed it; organization: by the answer to a letter to the organisation itself';
comment on column item_change.lets_go is 'gives the part back to the source: it is no longer kept by hand';

create table item_kept (
  kind text not null check (kind in ('service', 'location', 'organization')),
  item_id uuid not null,
  field_group text not null
    check (field_group in ('texts', 'times', 'contact', 'place', 'cost', 'themes', 'existence')),
  since date not null,
  role text not null,
  source_value jsonb not null,
  differs boolean not null,
  primary key (item_id, field_group)
);
create index item_kept_differs on item_kept (kind, item_id) where differs;
comment on column item_kept.source_value is 'what the source said last: to see the difference, and to go back to';

-- Whether somebody keeps the records of this organisation.
create function edits(organization uuid) returns boolean
  language sql stable
  return public.has_role('editor') and exists (
    select from account_role own
    where 'account:' || own.account_id = public.actor() and own.role = 'editor' and own.ended_at is null
      and own.organization_id = organization
      and (own.ends_on is null or own.ends_on >= (now() at time zone 'Europe/Amsterdam')::date)
  );

create function edits_item(kind text, item uuid) returns boolean
  language sql stable
  return public.has_role('editor') and case kind
    when 'service' then exists (select from service where id = item and edits(organization_id))
    when 'location' then exists (select from location where id = item and edits(organization_id))
    when 'organization' then edits(item)
  end;

-- What is not shown any more is seen by who keeps it. An editor can neither hide a thing nor bring it back: that is a
-- change that waits. Policies are asked in the order of their names: these come after what is open to all, and ask a role
-- once for the whole query, so that a page of a visitor pays nothing for them.
do $$
declare name text; owner text;
begin
  foreach name in array array['organization', 'location', 'service'] loop
    owner := case name when 'organization' then 'id' else 'organization_id' end;
    execute format('create policy %I on %I for select using ((select public.has_role(''coordinator'')))', name || '_read_by_coordinator', name);
    execute format('create policy %I on %I for update using ((select public.has_role(''coordinator'')))', name || '_set_by_coordinator', name);
    execute format('create policy %I on %I for select using ((select public.has_role(''editor'')) and edits(%I))', name || '_read_by_editor', name, owner);
    execute format($policy$create policy %I on %I for update
      using ((select public.has_role('editor')) and status = 'active' and edits(%I))
      with check (status = 'active' and edits(%I))$policy$, name || '_set_by_editor', name, owner, owner);
  end loop;
end $$;
create policy service_at_location_read_by_coordinator on service_at_location for select
  using ((select public.has_role('coordinator')));
create policy service_at_location_set_by_coordinator on service_at_location for update
  using ((select public.has_role('coordinator')));
create policy service_term_set_by_coordinator on service_term using ((select public.has_role('coordinator')));

alter table item_change enable row level security;
create policy item_change_kept on item_change using (public.has_role('system') or public.has_role('operator'));
create policy item_change_coordinator_reads on item_change for select using (public.has_role('coordinator'));
create policy item_change_coordinator_makes on item_change for insert with check (
  public.has_role('coordinator') and role = 'coordinator' and 'account:' || account_id = public.actor()
);
create policy item_change_coordinator_decides on item_change for update using (public.has_role('coordinator'));
create policy item_change_editor_reads on item_change for select
  using (public.has_role('editor') and edits_item(kind, item_id));
-- Where it is, whom to call or mail and whether it is there at all wait for somebody else.
create policy item_change_editor_makes on item_change for insert with check (
  public.has_role('editor') and role = 'editor' and 'account:' || account_id = public.actor()
  and decided_at is null and edits_item(kind, item_id)
  and (state = 'waiting' or (state = 'applied' and (
    field_group in ('texts', 'times', 'cost')
    or (field_group = 'contact' and before -> 'phones' = after -> 'phones'
      and before -> 'email' is not distinct from after -> 'email'))))
);
create policy item_change_editor_takes_back on item_change for update
  using (public.has_role('editor') and state in ('applied', 'waiting') and edits_item(kind, item_id))
  with check (state in ('undone', 'replaced'));

alter table item_kept enable row level security;
create policy item_kept_kept on item_kept
  using (public.has_role('system') or public.has_role('operator') or public.has_role('coordinator'));
create policy item_kept_editor on item_kept
  using (public.has_role('editor') and edits_item(kind, item_id));

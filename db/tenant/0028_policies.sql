-- Nobody invites herself: also not a coordinator to edit an organisation, and not by turning an invitation that is there
-- into another one. Who takes one back changes nothing else that counts: what was answered stays answered.
drop policy account_invitation_fellow_sent on account_invitation;
create policy account_invitation_fellow_sent on account_invitation for insert with check (
  role = 'editor' and shares_editing(organization_id) and invited_by = public.actor() and answer is null
  and not is_own_address(email));

drop policy account_invitation_fellow_withdrawn on account_invitation;
create policy account_invitation_fellow_withdrawn on account_invitation for update
  using (answer is null and role = 'editor' and shares_editing(organization_id))
  with check (answer = 'withdrawn' and role = 'editor' and shares_editing(organization_id));

drop policy account_invitation_sent on account_invitation;
create policy account_invitation_sent on account_invitation for insert with check (
  keeps_settings() and invited_by = public.actor() and answer is null and not is_own_address(email));

drop policy account_invitation_withdrawn on account_invitation;
create policy account_invitation_withdrawn on account_invitation for update
  using (answer is null and keeps_settings()) with check (answer = 'withdrawn' and keeps_settings());

-- Which messages somebody works on is asked once for a question, not once for each row: with 1,500 messages the list of a
-- social worker took thirteen times as long as without row security (bin/bench access).
-- Beginnings of the codes of the areas that somebody answers for, without their two letters: CBS codes nest.
create function desk_areas() returns text[]
  language sql stable
  return case
    when not public.has_role('proved') then '{}'::text[]
    when public.has_role('coordinator') then '{%}'::text[]
    when public.has_role('worker') then array(
      select substr(own.area_code, 3) || '%' from account_role own
      where 'account:' || own.account_id = public.actor() and own.role = 'worker' and own.ended_at is null
        and own.area_code is not null
        and (own.ends_on is null or own.ends_on >= (now() at time zone 'Europe/Amsterdam')::date))
    else '{}'::text[]
  end;

-- Messages that were given to a social worker by name, from wherever.
create function held_messages() returns uuid[]
  language sql stable
  return case when public.has_role('proved') and public.has_role('worker') then array(
    select holder.message_id from message_holder holder where 'account:' || holder.account_id = public.actor())
  else '{}'::uuid[] end;

drop policy message_holder_desk on message_holder;
create policy message_holder_desk on message_holder
  using (substr(area_code, 3) like any ((select desk_areas())::text[]))
  with check (substr(area_code, 3) like any ((select desk_areas())::text[]));

drop policy message_desk on message;
create policy message_desk on message for select using (
  substr(area_code, 3) like any ((select desk_areas())::text[]) or id = any ((select held_messages())::uuid[]));

drop policy message_shown on message;
create policy message_shown on message for select using (
  (select public.has_role('operator') or public.has_role('system'))
  or receipt_hash = nullif(current_setting('app.receipt', true), ''));

-- Nor does a coordinator turn a claim of somebody else into her own.
drop policy claim_decided on claim;
create policy claim_decided on claim for update
  using (judges_claims() and 'account:' || account_id <> public.actor())
  with check (judges_claims() and 'account:' || account_id <> public.actor());

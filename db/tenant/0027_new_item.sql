-- New things made by hand (docs/decisions/0037), and two parts more that are changed by hand: areas and ages. What somebody makes begins hidden; showing it is its first version, so that undoing that takes it away again.
alter table item_change add makes boolean not null default false;
comment on column item_change.makes is 'the first version of a thing that somebody made by hand: showing it';

alter table item_change drop constraint item_change_field_group_check;
alter table item_change add constraint item_change_field_group_check check (field_group in
  ('texts', 'times', 'contact', 'place', 'areas', 'cost', 'ages', 'themes', 'existence'));
alter table item_kept drop constraint item_kept_field_group_check;
alter table item_kept add constraint item_kept_field_group_check check (field_group in
  ('texts', 'times', 'contact', 'place', 'areas', 'cost', 'ages', 'themes', 'existence'));

-- Ages are mended as easily as prices; for which areas something is waits for somebody else.
drop policy item_change_editor_makes on item_change;
create policy item_change_editor_makes on item_change for insert with check (
  public.has_role('editor') and role = 'editor' and 'account:' || account_id = public.actor()
  and decided_at is null and edits_item(kind, item_id)
  and (state = 'waiting' or (state = 'applied' and not makes and (
    field_group in ('texts', 'times', 'cost', 'ages')
    or (field_group = 'contact' and before -> 'phones' = after -> 'phones'
      and before -> 'email' is not distinct from after -> 'email'))))
);

-- An offer of one's own organisation that is not shown: what an editor proposes, until a coordinator looked at it.
create function is_own_draft(offer uuid) returns boolean
  language sql stable
  return public.has_role('editor')
    and exists (select from service where id = offer and status = 'inactive' and edits(organization_id));

-- Nobody makes a thing in the name of a source, a place that must stay secret, or one that is shown before it has a version.
create policy organization_made_by_coordinator on organization for insert
  with check (public.has_role('coordinator') and source = 'met de hand' and status = 'inactive');
create policy location_made_by_coordinator on location for insert
  with check (public.has_role('coordinator') and source = 'met de hand' and status = 'inactive' and not confidential);
create policy service_made_by_coordinator on service for insert
  with check (public.has_role('coordinator') and source = 'met de hand' and status = 'inactive');
create policy location_made_by_editor on location for insert with check (
  public.has_role('editor') and source = 'met de hand' and status = 'inactive' and not confidential and edits(organization_id));
create policy service_made_by_editor on service for insert with check (
  public.has_role('editor') and source = 'met de hand' and status = 'inactive' and edits(organization_id));

create policy service_at_location_made_by_coordinator on service_at_location for insert
  with check (public.has_role('coordinator'));
create policy service_at_location_made_by_editor on service_at_location for insert
  with check (status = 'inactive' and is_own_draft(service_id));
create policy service_area_set_by_coordinator on service_area using ((select public.has_role('coordinator')));
create policy service_area_made_by_editor on service_area for insert with check (is_own_draft(service_id));
create policy service_term_made_by_editor on service_term for insert with check (is_own_draft(service_id));

-- Who keeps the map looks for a part of a name. Only her search reads this index, so what was written to it last may wait in
-- its list: an import pays next to nothing. What is not shown is in no index of the search, and there is little of it.
create index search_entry_folded on search_entry using gin (folded public.gin_trgm_ops);
create index organization_unshown on organization (id) where status <> 'active';
create index location_unshown on location (id) where status <> 'active';
create index service_unshown on service (id) where status <> 'active';

-- A coordinator who brings a list of people says for whom a signature on paper lies ready. Only for a profile that nobody took
-- yet, and only once for each field: what its person ended, or what ended by itself, nobody else begins again.
create function is_untaken(wanted uuid) returns boolean
  language sql stable security definer
  return exists (select from person where id = wanted and account_id is null);

-- As the owner of the table: a policy cannot ask for rows of its own table.
create function had_consent(wanted uuid, about text) returns boolean
  language sql stable security definer
  return exists (select from person_consent where person_id = wanted and field = about);

do $$
begin
  -- Whoever calls them must not choose which tables they find.
  execute format('alter function is_untaken(uuid) set search_path = %I, pg_temp', current_schema());
  execute format('alter function had_consent(uuid, text) set search_path = %I, pg_temp', current_schema());
end $$;

create policy person_consent_coordinated on person_consent for select
  using (keeps_people() and is_untaken(person_id));
create policy person_consent_on_paper on person_consent for insert with check (
  keeps_people() and is_untaken(person_id) and paper_on is not null and given_by not like 'account:%'
  and withdrawn_at is null and not had_consent(person_id, field));

-- A photo only beside its consent, which `person_photo_shown` asks for as well.
create policy person_photo_on_paper on person_photo for insert with check (
  keeps_people() and is_untaken(person_id) and exists (
    select from person_consent consent where consent.person_id = person_photo.person_id and consent.field = 'photo'
      and consent_shows(consent.audience, consent.ends_on, consent.withdrawn_at)));
create policy person_photo_replaced on person_photo for delete using (keeps_people() and is_untaken(person_id));

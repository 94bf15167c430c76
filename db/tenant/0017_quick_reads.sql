-- What was written to a GIN index waits in a list until the next vacuum, and every search reads that list: after a large
-- import a search took five times as long for some minutes. Written at once instead; writing takes a little longer.
alter index search_entry_words set (fastupdate = off);
alter index search_entry_facets set (fastupdate = off);
alter index search_entry_areas set (fastupdate = off);
alter index search_word_keys set (fastupdate = off);
alter index search_word_trigram set (fastupdate = off);

-- Another text after every change to a profile or a consent, whoever made it: pages keep who is public in memory as long as
-- it stays. As the owner, because it counts all rows and tells nothing of any.
create function person_version() returns text
  language sql stable security definer
  return (select concat_ws(' ',
    (select count(*) || ' ' || coalesce(sum(xmin::text::bigint), 0) from person_field),
    (select count(*) || ' ' || coalesce(sum(xmin::text::bigint), 0) from person_photo),
    (select count(*) || ' ' || coalesce(sum(xmin::text::bigint), 0) from person_consent)));

do $$
begin
  -- Whoever calls it must not choose which tables it counts.
  execute format('alter function person_version() set search_path = %I, pg_temp', current_schema());
end $$;

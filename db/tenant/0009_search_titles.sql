-- Titles in plain letters, written once and not at every question.
alter table search_entry add folded text not null generated always as (public.fold(title)) stored;
comment on column search_entry.folded is 'the title in plain letters: compared with what is typed';
drop index search_entry_title;

-- The order of lists by name, for the whole index at once: read when something changed, instead of sorting all names for
-- each page of a list.
create index search_entry_order on search_entry (folded, id);

-- Which look the pages of a working area have: the name of a folder in themes/.
alter table tenant add theme text not null default 'weefsel' check (theme ~ '^[a-z][a-z0-9-]{0,30}$');

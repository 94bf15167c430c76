-- Where a postcode lies: the middle of its addresses, from an open list. Only for searching near it.
create table postcode (
  postcode text primary key check (postcode ~ '^[0-9]{4}([A-Z]{2})?$'),
  town text,
  longitude double precision not null,
  latitude double precision not null,
  rd point not null,
  dataset_id text not null references dataset
);
comment on column postcode.rd is 'RD New (EPSG:28992), metres';

alter table dataset drop constraint dataset_kind_check;
alter table dataset add constraint dataset_kind_check check (kind in ('areas', 'figures', 'postcodes'));

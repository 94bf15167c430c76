-- Open data that every tenant may read and none may write: areas and key figures by CBS code and year.
create table open_data.dataset (
  id text primary key,
  kind text not null check (kind in ('areas', 'figures')),
  title text not null,
  publisher text not null,
  licence text not null,
  year integer not null check (year between 1900 and 2200),
  uncertainty text not null check (uncertainty in ('count', 'rounded', 'estimate', 'none')),
  invented boolean not null default false,
  file_name text not null,
  file_sha256 text not null,
  imported_at timestamptz not null
);
comment on column open_data.dataset.uncertainty is 'rounded: counted, then rounded to 5 by the publisher; none: borders';
comment on column open_data.dataset.file_name is 'the file that last changed something in this data set';

create table open_data.area (
  code text not null,
  year integer not null check (year between 1900 and 2200),
  level text not null check (level in ('country', 'province', 'municipality', 'wijk', 'buurt')),
  name text not null,
  municipality_code text,
  wijk_code text,
  longitude double precision,
  latitude double precision,
  listed boolean not null,
  invented boolean not null default false,
  primary key (code, year)
);
comment on column open_data.area.listed is 'true: from a list of areas or boundaries; false: a figure spoke of this code and year.';
comment on column open_data.area.longitude is 'label point, WGS84, where no boundary is known';
create index area_by_municipality on open_data.area (municipality_code, level, year);

create table open_data.area_shape (
  code text not null,
  year integer not null,
  shape jsonb not null,
  rd_box box not null,
  approximate boolean not null default false,
  dataset_id text not null references open_data.dataset,
  primary key (code, year),
  foreign key (code, year) references open_data.area
);
comment on column open_data.area_shape.shape is 'GeoJSON MultiPolygon, WGS84, longitude before latitude';
comment on column open_data.area_shape.rd_box is 'bounding box in RD New metres (EPSG:28992)';
create index area_shape_box on open_data.area_shape using gist (rd_box);

create table open_data.figure_set (
  area_code text not null,
  dataset_id text not null references open_data.dataset,
  year integer not null,
  figures jsonb not null,
  missing jsonb not null default '{}',
  derived_from integer,
  primary key (area_code, dataset_id),
  foreign key (area_code, year) references open_data.area (code, year)
);
comment on column open_data.figure_set.figures is 'indicator id -> number, in the unit of the indicator catalogue';
comment on column open_data.figure_set.missing is 'indicator id -> why there is no number: unpublished, secret, empty';
comment on column open_data.figure_set.derived_from is 'number of buurten this row was summed from; null when the publisher gave it';
create index figure_set_by_dataset on open_data.figure_set (dataset_id);

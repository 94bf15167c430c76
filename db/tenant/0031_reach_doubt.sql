-- A fourth reason why it is not known: where nobody reaches anything and nobody set a norm, there is nothing to compare with.
alter table reach_result
  drop constraint reach_result_why_check,
  add constraint reach_result_why_check check (why in ('freshness', 'people', 'place', 'nothing'));
comment on column reach_result.why is 'why it is not known: too little of the map is fresh, the number of people is missing, the buurt has no place on a map, or nobody reaches anything and nobody said what is enough';

-- Behind hidden counts a way to look may see neither too little nor enough: so both are kept.
alter table reach_result add column enough_share real check (enough_share between 0 and 1);
comment on column reach_result.enough_share is 'share of the lenses that see it at or above the norm, whatever stands behind hidden counts; null in runs from before this was kept';
comment on column reach_result.agreement is 'share of the lenses that see it below the norm, whatever stands behind hidden counts';

-- The rest of HSDS 3.1 that a resident needs, and the lists of words that go with it.
alter table organization
  add identifiers jsonb not null default '[]',
  add addresses jsonb not null default '[]';
comment on column organization.identifiers is 'list of { identifier_type: NL-KVK or NL-RSIN, identifier }';
comment on column organization.addresses is 'office or post address, where the source gives one; places of activity are in location';

alter table service
  add languages text[] not null default '{}',
  add interpretation_services text,
  add required_documents jsonb not null default '[]',
  add additional_urls jsonb not null default '[]';
comment on column service.languages is 'ISO 639 codes of languages that people there speak besides Dutch, and nl';

alter table taxonomy_term drop constraint taxonomy_term_taxonomy_check;
alter table taxonomy_term add constraint taxonomy_term_taxonomy_check check (taxonomy in (
  'life_domain', 'target_group', 'situation', 'place_type',
  'pillar', 'provision', 'assessment', 'specialism', 'accessibility', 'language', 'branch', 'network'));

create table organization_term (
  organization_id uuid not null references organization on delete cascade,
  taxonomy text not null,
  term_id text not null,
  primary key (organization_id, taxonomy, term_id),
  foreign key (taxonomy, term_id) references taxonomy_term (taxonomy, id)
);
create index organization_term_term on organization_term (taxonomy, term_id);
alter table organization_term enable row level security;
create policy organization_term_open on organization_term for select using (true);
create policy organization_term_kept on organization_term
  using (public.has_role('system') or public.has_role('operator'));

-- Pillars: the three of the sociale basis (residents, their networks, provisions). Provision and assessment: words of
-- the Wmo 2015 in plain Dutch. Branches: our own short list. Languages: ISO 639.
insert into taxonomy_term (taxonomy, id, name_nl, name_en, description_nl, description_en, sort) values
  ('pillar', 'bewoners', 'Door bewoners zelf', 'By residents themselves', 'Buren en bewoners die samen iets doen', 'Neighbours and residents who do something together', 1),
  ('pillar', 'netwerken', 'Met mensen om je heen', 'With people around you', 'Maatjes, vrijwilligers, familie en verenigingen', 'Buddies, volunteers, family and clubs', 2),
  ('pillar', 'voorzieningen', 'Hulp van een organisatie', 'Help from an organisation', 'Mensen die dit als werk doen', 'People who do this as their job', 3),
  ('provision', 'collectief', 'Samen met anderen', 'Together with others', null, null, 1),
  ('provision', 'individueel', 'Voor jou alleen', 'One to one', null, null, 2),
  ('assessment', 'niet-nodig', 'Je kunt zo komen', 'You can come without a decision', 'Zonder indicatie of verwijzing', 'No assessment or referral required', 1),
  ('assessment', 'nodig', 'Eerst een gesprek met de gemeente of huisarts', 'First a talk with the municipality or your doctor', 'Met indicatie of verwijzing', 'Assessment or referral required', 2),
  ('specialism', 'geld-en-schulden', 'Geld en schulden', 'Money and debts', null, null, 1),
  ('specialism', 'ouderen', 'Ouderen', 'Older people', null, null, 2),
  ('specialism', 'jeugd-en-gezin', 'Jeugd en gezin', 'Youth and family', null, null, 3),
  ('specialism', 'jongeren', 'Jongeren', 'Young people', null, null, 4),
  ('specialism', 'mantelzorg', 'Mantelzorg', 'Informal care', null, null, 5),
  ('specialism', 'dementie', 'Dementie', 'Dementia', null, null, 6),
  ('specialism', 'psychische-gezondheid', 'Psychische gezondheid', 'Mental health', null, null, 7),
  ('specialism', 'verslaving', 'Verslaving', 'Addiction', null, null, 8),
  ('specialism', 'beperking', 'Leven met een beperking', 'Living with a disability', null, null, 9),
  ('specialism', 'taal-en-leren', 'Taal en leren', 'Language and learning', null, null, 10),
  ('specialism', 'nieuwkomers', 'Nieuwkomers', 'Newcomers', null, null, 11),
  ('specialism', 'veilig-thuis', 'Veilig thuis', 'Safe at home', null, null, 12),
  ('specialism', 'wonen', 'Wonen', 'Housing', null, null, 13),
  ('specialism', 'recht', 'Recht en regels', 'Law and rules', null, null, 14),
  ('specialism', 'buurt-opbouwen', 'De buurt samen opbouwen', 'Building the neighbourhood together', null, null, 15),
  ('accessibility', 'rolstoel', 'Je kunt er met een rolstoel in', 'Wheelchair accessible', null, null, 1),
  ('accessibility', 'aangepast-toilet', 'Aangepast toilet', 'Accessible toilet', null, null, 2),
  ('accessibility', 'lift', 'Lift', 'Lift', null, null, 3),
  ('accessibility', 'halte-dichtbij', 'Halte dichtbij', 'Bus stop nearby', null, null, 4),
  ('accessibility', 'gehandicaptenparkeerplaats', 'Gehandicaptenparkeerplaats', 'Disabled parking', null, null, 5),
  ('accessibility', 'ringleiding', 'Ringleiding', 'Hearing loop', null, null, 6),
  ('accessibility', 'prikkelarm', 'Rustige plek met weinig prikkels', 'Quiet place with few stimuli', null, null, 7),
  ('accessibility', 'hulphond', 'Je hulphond mag mee', 'Assistance dogs welcome', null, null, 8),
  ('accessibility', 'gebarentaal', 'Iemand kent gebarentaal', 'Someone knows sign language', null, null, 9),
  ('language', 'nl', 'Nederlands', 'Dutch', null, null, 1),
  ('language', 'en', 'Engels', 'English', null, null, 2),
  ('language', 'ar', 'Arabisch', 'Arabic', null, null, 3),
  ('language', 'tr', 'Turks', 'Turkish', null, null, 4),
  ('language', 'uk', 'Oekraïens', 'Ukrainian', null, null, 5),
  ('language', 'pl', 'Pools', 'Polish', null, null, 6),
  ('language', 'ti', 'Tigrinya', 'Tigrinya', null, null, 7),
  ('language', 'fa', 'Perzisch (Farsi, Dari)', 'Persian (Farsi, Dari)', null, null, 8),
  ('language', 'so', 'Somalisch', 'Somali', null, null, 9),
  ('language', 'zgh', 'Berbers', 'Berber', null, null, 10),
  ('language', 'fr', 'Frans', 'French', null, null, 11),
  ('language', 'es', 'Spaans', 'Spanish', null, null, 12),
  ('language', 'de', 'Duits', 'German', null, null, 13),
  ('language', 'zh', 'Chinees', 'Chinese', null, null, 14),
  ('language', 'pap', 'Papiaments', 'Papiamento', null, null, 15),
  ('language', 'ru', 'Russisch', 'Russian', null, null, 16),
  ('language', 'bg', 'Bulgaars', 'Bulgarian', null, null, 17),
  ('language', 'ro', 'Roemeens', 'Romanian', null, null, 18),
  ('branch', 'sociaal-werk', 'Sociaal werk', 'Social work', null, null, 1),
  ('branch', 'zorg', 'Zorg', 'Care', null, null, 2),
  ('branch', 'ggz', 'Psychische zorg', 'Mental health care', null, null, 3),
  ('branch', 'onderwijs', 'Onderwijs en bibliotheek', 'Education and library', null, null, 4),
  ('branch', 'sport', 'Sport', 'Sport', null, null, 5),
  ('branch', 'cultuur', 'Cultuur', 'Culture', null, null, 6),
  ('branch', 'levensbeschouwing', 'Kerk, moskee en levensbeschouwing', 'Church, mosque and philosophy of life', null, null, 7),
  ('branch', 'wonen', 'Wonen', 'Housing', null, null, 8),
  ('branch', 'overheid', 'Overheid', 'Government', null, null, 9),
  ('branch', 'bewoners', 'Bewoners en buurtgroepen', 'Residents and neighbourhood groups', null, null, 10),
  ('branch', 'natuur', 'Natuur en groen', 'Nature and green', null, null, 11),
  ('branch', 'werk', 'Werk', 'Work', null, null, 12),
  ('branch', 'juridisch', 'Recht', 'Law', null, null, 13),
  ('branch', 'bedrijf', 'Bedrijf', 'Business', null, null, 14);

-- “Living” and “Moving” say something else in English than Wonen and Bewegen do. A name that an area chose itself stays.
update taxonomy_term set name_en = 'Housing'
  where taxonomy = 'life_domain' and id = 'wonen' and name_en = 'Living';
update taxonomy_term set name_en = 'Being active'
  where taxonomy = 'life_domain' and id = 'bewegen' and name_en = 'Moving';

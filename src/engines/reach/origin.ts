/** Found anywhere in a name, its spaces and signs taken out: long enough to be part of no other word. */
const STEMS: readonly RegExp[] = [
  /herkomst|afkomst|afstamming|ancestry|landvanoorsprong|countryoforigin/,
  /migratie|migrati(on|ebackground)|migrant|allocht|autocht/,
  /niete?wester|nonwest|westersea?chtergrond|western?background/,
  /nationalit|staatsburger|citizenship/,
  /geboortel(and|ocatie)|geboorteplaats|landvangeboorte|(country|place)ofbirth|birth(country|place)|birthland/,
  /geborenin(het)?(neder|buiten|euro|marok|turk|surin|antil|ander|nl)|bornin(the)?nether|(foreign|native|dutch)born|bornabroad/,
  /(nederland|buitenland|nl)geboren|gebin(nl|buitenl)|gebbuitenl|buitenlander|foreigner/,
  /(nederlandse|buitenlandse|culturele|etnische|turkse)achtergrond|(cultural|dutch|foreign)background/,
  /etnis|etnic|ethni[ces]|huidskleur|skincolou?r/,
  /religi|geloofs(?!w|brie)|godsdienst|gezindte|levensbeschouw|kerk(elijk|lid|gang|genoot)|church(goer|member)/,
  /moslim|muslim|islam|katholie|catholic|protestant|christ(en|ian)|hindoe|hindu/,
  /vluchteling|refugee|asielzoek|asylumseek|statushouder|nieuwkomer|oekra[iy]en|ukrain/,
  /marok(k|aa|o$)|morocc|surina|antill?[ei]|aruba/,
]

/** Whole words, because as a part they mean something else (raster, terras, turkoois, geloofwaardig, internetniveau). */
const WORDS =
  /^(wester(s|se|ling(en)?)|western(er|ers)?|etni\w*|ethn\w*|geloof|geloven|gelovig(en|e)?|faith|belie(f|fs|vers?)|joods?e?|joden|jew(s|ish)?|ras(sen)?|races?|raciale?|racial|turk(s|se|en|ije|ish|ey)|origins?|oorsprong|buitenlandse?|foreign|marok|antaru|suri)$/

/** Names of columns of CBS, which shorten the same: a_w_all, p_nw_all, P_N_W_AL, a_tur, a_ov_nw, a_geb_nl, a_nl_all, p_neu_al. */
const SHORT =
  /^((a|p|k|aantal|perc|pct) )?((w|nw|n w|west|nl|eu|eur|ne|neu) all?|tur|ov(er)? nw|geb ?(nl|eur?|neu?|bui\w*))( \d+)?$/

/** Where vehicles come from is no trait of people. */
const TRAFFIC = /^(verkeer|verkeers\w+|reis|reizen|rit|ritten|trips?|travel|traffic|bestemming|destination)$/

/**
 * The words of a name that say it is about origin: descent, migration, nationality, country of birth, ethnicity, skin
 * colour, religion, and being a refugee. Null for any other name. Capitals, accents, signs, hyphens, words written
 * together (camelCase too) and the shortened names of CBS do not matter. Dutch and English.
 *
 * A rule of thumb on names, made to refuse too much rather than too little: it cannot see that `groep_3` holds
 * Moroccan Dutch. Who calls it lets nobody weigh a group that has no name.
 */
export function tellsOrigin(name: string): string | null {
  const plain = name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
  const words = plain.split(/[^\p{L}\d]+/u).filter((word) => word !== '')
  const letters = words.filter((word) => !TRAFFIC.test(word))
  const isTraffic = letters.length < words.length
  const compact = letters.join('').replace(/\d/g, '')
  if (SHORT.test(words.join(' '))) return words.join(' ')
  for (const stem of STEMS) {
    const met = stem.exec(compact)?.[0]
    if (met !== undefined && !(isTraffic && met === 'herkomst')) return met
  }
  return words.find((word) => WORDS.test(word) && !(isTraffic && /^(origins?|oorsprong)$/.test(word))) ?? null
}

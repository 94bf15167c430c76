/**
 * Words that name a task, a team or a desk and never a person; without accents, in lower case. Left out on purpose are words
 * that are also common surnames: post, bakker, kerk, wijk, noord, west.
 */
const WHOLE = new Set(
  `aanbod aanmelden aanmelding activiteit activiteiten administratie algemeen ambulant ambulante bestuur bieb bibliotheek
  buurthuis buurtkamer cjg client clienten club communicatie community contact cultuur cursus diaconie digihulp directie
  eerste email financien geld gemeente ggd ggz hallo hello help hoi huiskamer info informatie inkomen inloop jeugd jongeren
  juridisch klant kantoor leden maatschappelijk mail mantelzorg mee onderwijs ouderen ouders pastoraal planning poh pr project
  publiek redactie samen schuldhulp secretaris servicedesk sociaal sociale social sport spreekuur stichting support svb taal
  team technisch thuis thuiszorg uwv vereniging verhuur voorzitter vraag vragen vrijwillige vrijwilligers webmaster welkom
  welzijn werk wmo youth zorg`.split(/\s+/),
)

/** Ends of compounds: wijkteam, taalcoach, buurtsportcoach, schuldhulpmaatje. None is the end of a common surname. */
const ENDS =
  /(team|loket|balie|receptie|centrum|dienst|bureau|hulp|helper|steun|werker|werkster|werk|coach|coordinator|coordinatrice|consulent|adviseur|begeleider|begeleidster|beheerder|leider|leidster|vrijwilliger|medewerker|medewerkster|verpleegkundige|ondersteuner|ondersteuning|trainer|docent|manager|penningmeester|secretariaat|secretaresse|secretary|contactpersoon|aanspreekpunt|meldpunt|steunpunt|inlooppunt|infopunt|informatiepunt|gastheer|gastvrouw|maatje|regisseur|ambassadeur|verbinder|makelaar|specialist|organisator|commandant|therapeut|psycholoog|huisarts|functionaris|bemiddelaar|voorlichter|mentor|tolk|raadsman|raadsvrouw|officer|worker|adviser|advisor|assistant|volunteer|vereniging)$/

/** Lower case, without accents. */
export const folded = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()

export function isFunctionWord(word: string): boolean {
  const bare = folded(word)
  return WHOLE.has(bare) || ENDS.test(bare)
}

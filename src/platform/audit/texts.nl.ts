const rows = (count: number) => (count === 1 ? '1 regel' : `${count} regels`)

export const nl = {
  log: 'het logboek van een werkgebied',
  verify: 'reken de ketting van zegels na; 0: klopt, 2: er is iets veranderd',
  headOption: 'een kop (hash) die buiten de database is bewaard: hij moet in de ketting zitten',
  json: 'één JSON-object',
  badHead: 'Een kop is 64 tekens, 0 tot 9 en a tot f.',
  tenant: (id: string) => `Werkgebied ${id}`,
  sound: (seals: number, sealed: number) =>
    `Het logboek klopt: ${seals === 1 ? '1 zegel' : `${seals} zegels`} over ${rows(sealed)}.`,
  unsound: 'Het logboek klopt niet:',
  dropped: (seals: number) =>
    `Van ${seals === 1 ? '1 zegel' : `${seals} zegels`} was de termijn voorbij; die regels zijn gewist.`,
  unsealed: (count: number, since: string) =>
    `Nog niet verzegeld: ${rows(count)}, sinds ${since}. Daarover zegt de ketting niets.`,
  head: (number: number, hash: string) => `Kop: zegel ${number}, ${hash}`,
  none: 'Er is nog geen zegel.',
  flaw: {
    missing: (seal: number) => `zegel ${seal}: hiervoor ontbreekt er minstens één`,
    broken: (seal: number) => `zegel ${seal}: het zegel zelf is veranderd`,
    unlinked: (seal: number) => `zegel ${seal}: sluit niet aan op het zegel ervoor`,
    added: (seal: number) => `zegel ${seal}: er staan meer regels dan er verzegeld zijn`,
    removed: (seal: number) => `zegel ${seal}: er zijn regels weg`,
    edited: (seal: number) => `zegel ${seal}: een regel is veranderd`,
    dropped: (seal: number) => `zegel ${seal}: de regels zijn gewist vóór hun termijn`,
    head: () =>
      'de kop die je gaf zit niet in de ketting: er zijn zegels weg, of de ketting is opnieuw gemaakt',
  },
}

export type Texts = typeof nl

/** Values of the index that have a Dutch word in the address; all others stand there as they are. */
export const WORDS: Record<string, Record<string, string>> = {
  soort: { aanbod: 'offer', plek: 'place', organisatie: 'organization' },
  kosten: { gratis: 'free', pas: 'pass', betaald: 'paid' },
  meedoen: { inloop: 'walk_in', aanmelden: 'sign_up', bellen: 'call' },
  wanneer: {
    ...{ nu: 'now', vandaag: 'today', avond: 'evening', weekend: 'weekend' },
    ...{ ma: 'MO', di: 'TU', wo: 'WE', do: 'TH', vr: 'FR', za: 'SA', zo: 'SU' },
  },
}

/** The value of the index that a word in the address stands for. */
export function readWord(name: string, word: string): string {
  const clean = word.trim().toLowerCase()
  return WORDS[name]?.[clean] ?? clean
}

/** The word in the address that a value of the index has. */
export function wordOf(name: string, value: string): string {
  return Object.entries(WORDS[name] ?? {}).find(([, known]) => known === value)?.[0] ?? value
}

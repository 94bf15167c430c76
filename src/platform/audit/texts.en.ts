import type { Texts } from './texts.nl.ts'

const rows = (count: number) => (count === 1 ? '1 row' : `${count} rows`)

export const en: Texts = {
  log: 'the log of a working area',
  verify: 'compute the chain of seals again; 0: sound, 2: something was changed',
  headOption: 'a head (hash) that was kept outside the database: it must be in the chain',
  json: 'one JSON object',
  badHead: 'A head has 64 characters, 0 to 9 and a to f.',
  tenant: (id: string) => `Working area ${id}`,
  sound: (seals: number, sealed: number) =>
    `The log is sound: ${seals === 1 ? '1 seal' : `${seals} seals`} over ${rows(sealed)}.`,
  unsound: 'The log is not sound:',
  dropped: (seals: number) =>
    `The term of ${seals === 1 ? '1 seal' : `${seals} seals`} was over; those rows were erased.`,
  unsealed: (count: number, since: string) =>
    `Not sealed yet: ${rows(count)}, since ${since}. The chain says nothing of those.`,
  head: (number: number, hash: string) => `Head: seal ${number}, ${hash}`,
  none: 'There is no seal yet.',
  flaw: {
    missing: (seal: number) => `seal ${seal}: at least one is missing before it`,
    broken: (seal: number) => `seal ${seal}: the seal itself was changed`,
    unlinked: (seal: number) => `seal ${seal}: does not fit to the seal before it`,
    added: (seal: number) => `seal ${seal}: there are more rows than were sealed`,
    removed: (seal: number) => `seal ${seal}: rows are gone`,
    edited: (seal: number) => `seal ${seal}: a row was changed`,
    dropped: (seal: number) => `seal ${seal}: its rows were erased before their term`,
    head: () => 'the head that you gave is not in the chain: seals are gone, or the chain was made anew',
  },
}

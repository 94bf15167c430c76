import type { Texts } from './texts.nl.ts'

export const en: Texts = {
  fields: {
    texts: 'Name or description',
    times: 'Days or times',
    contact: 'Phone, mail or site',
    place: 'Address',
    cost: 'Price',
    existence: 'It no longer exists',
  },
  outcomes: { ok: 'All of it is right', wrong: 'Something is wrong', unreachable: 'Not reached' },
  problems: {
    outcome: 'Choose what you heard: ok, wrong or unreachable.',
    'no-field': 'Tick what is wrong.',
    field: 'That cannot be right or wrong here.',
    'unneeded-field':
      'You ticked something that is wrong. Then choose “Something is wrong”, or take the tick away.',
    'note-long': 'A note has 300 characters at most.',
    'note-personal': 'Do not write an e-mail address or a long number in the note.',
  },
  kinds: { service: 'offer', location: 'place' },
  sheet: {
    title: (number) => `Sample ${number}`,
    lead: (drawn, day) =>
      `${drawn} random entries of the map, drawn on ${day}. Call them in this order and ask whether it is right.`,
    ask: 'Say who you are. Read out what the map says and ask what is wrong. When nobody picks up, try on three days.',
    columns: ['Number', 'Name', 'Kind', 'Organisation', 'Phone', 'Times', 'Address', 'Price', 'Id'],
    phone: 'Phone',
    says: 'The map says',
    result: 'Outcome',
    note: 'Note',
    none: 'no phone number',
  },
  cli: {
    group: 'call a sample to know how right the map is',
    sample: 'draw random entries and make a list to call (CSV and HTML)',
    size: 'how many (1 to 200)',
    seed: 'seed, to repeat the same draw (0 to 4294967295)',
    out: 'folder for the list',
    json: 'as JSON',
    record: 'record what you heard: ok, wrong or unreachable',
    fields: 'what is wrong, with commas: texts, times, contact, place, cost, existence',
    note: 'note about the entry, without names of people',
    list: 'all samples with what came out',
    show: 'one sample: what was drawn and what was heard',
    number: 'number of the sample',
    item: 'number of the entry in the sample',
    badSize: 'Choose a number from 1 to 200.',
    badSeed: 'The seed is a whole number from 0 to 4294967295.',
    empty: 'The map is empty. There is nothing to draw.',
    drawn: (number, drawn, total, seed) =>
      `Sample ${number}: ${drawn} of ${total} entries, seed ${seed}. Simple random, offers and places together.`,
    written: (file) => `Written: ${file}`,
    unknown: 'There is no such sample.',
    unknownItem: 'This entry is not in the sample.',
    recorded: (left) => (left === 0 ? 'Recorded. Everything has been called.' : `Recorded. ${left} to go.`),
    none: 'No sample has been drawn yet.',
    line: (number, day, called, drawn) => `${number}  ${day}  ${called} of ${drawn} called`,
    share: (share, low, high, reached) =>
      `${share} is right (${low} to ${high}, 95 %), of ${reached} reached`,
    open: 'to call',
  },
}

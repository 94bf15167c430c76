import type { Texts } from './texts.nl.ts'

export const en: Texts = {
  synonyms: 'everyday words of residents, and what they stand for; a search uses them at once',
  list: 'the words of this working area; those of Weefsel itself are in db/synonyms',
  add: 'add a word or phrase, or switch one off with --off',
  phrase: 'what people type, such as “buurtsoep”',
  means:
    'what it stands for: other words, or a theme such as situation:eenzaamheid; several with | between them',
  off: 'this word stands for nothing any more',
  remove: 'take a word of this working area away; then what Weefsel itself knows holds again',
  import: 'take over a CSV file with the columns phrase and means',
  export: 'the words of this working area as CSV',
  all: 'the words of Weefsel itself too',
  searches: 'what residents search for',
  searchesList: 'what people search for and do not find, on at least three of the last thirty days',
  json: 'print one JSON object',
  badPhrase: (phrase) => `“${phrase}”: use 2 to 80 letters and digits`,
  badMeans: (means) =>
    `“${means}”: write words, or themes such as situation:schulden, at most twelve, with | between them`,
  nothingMeant: 'say what it stands for, or use --off',
  created: (phrase) => `Added: ${phrase}`,
  updated: (phrase) => `Changed: ${phrase}`,
  unchanged: (phrase) => `Was there already: ${phrase}`,
  removed: (phrase) => `Removed: ${phrase}`,
  absent: (phrase) => `“${phrase}” is not one of the words of this working area.`,
  none: 'This working area has no words of its own yet.',
  noMisses: 'There is nothing yet that people searched for on three days and did not find.',
  columns: 'The file needs the columns phrase and means.',
  miss: (term, days, count) => `${term}\t${days} days\t${count} times`,
}

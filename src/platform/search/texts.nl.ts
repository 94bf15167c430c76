export const nl = {
  synonyms: 'alledaagse woorden van bewoners, en waar ze voor staan; een zoekvraag gebruikt ze meteen',
  list: 'de woorden van dit werkgebied; die van Weefsel zelf staan in db/synonyms',
  add: 'voeg een woord of zin toe, of zet er een uit met --off',
  phrase: 'wat mensen typen, bijvoorbeeld “buurtsoep”',
  means:
    'waar het voor staat: andere woorden, of een onderwerp zoals situation:eenzaamheid; meer met | ertussen',
  off: 'dit woord staat nergens meer voor',
  remove: 'haal een woord van dit werkgebied weg; dan geldt weer wat Weefsel zelf weet',
  import: 'neem een CSV-bestand over met de kolommen phrase en means',
  export: 'de woorden van dit werkgebied als CSV',
  all: 'ook de woorden van Weefsel zelf',
  searches: 'waar bewoners op zoeken',
  searchesList: 'wat mensen zoeken en niet vinden, op minstens drie dagen in de laatste dertig',
  json: 'print één JSON-object',
  badPhrase: (phrase: string) => `“${phrase}”: gebruik 2 tot 80 letters en cijfers`,
  badMeans: (means: string) =>
    `“${means}”: schrijf woorden, of onderwerpen zoals situation:schulden, ten hoogste twaalf, met | ertussen`,
  nothingMeant: 'zeg waar het voor staat, of gebruik --off',
  created: (phrase: string) => `Toegevoegd: ${phrase}`,
  updated: (phrase: string) => `Veranderd: ${phrase}`,
  unchanged: (phrase: string) => `Stond er al: ${phrase}`,
  removed: (phrase: string) => `Weggehaald: ${phrase}`,
  absent: (phrase: string) => `“${phrase}” staat niet in de woorden van dit werkgebied.`,
  none: 'Dit werkgebied heeft nog geen eigen woorden.',
  noMisses: 'Er is nog niets wat mensen op drie dagen zochten en niet vonden.',
  columns: 'Het bestand heeft de kolommen phrase en means nodig.',
  miss: (term: string, days: number, count: number) => `${term}\t${days} dagen\t${count} keer`,
}

export type Texts = typeof nl

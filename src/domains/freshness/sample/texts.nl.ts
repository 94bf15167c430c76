import type { Group } from '../check.ts'
import type { HeardProblem, SampleOutcome } from './sample.ts'

const fields: Record<Group, string> = {
  texts: 'Naam of uitleg',
  times: 'Dagen of tijden',
  contact: 'Telefoon, mail of site',
  place: 'Adres',
  cost: 'Prijs',
  existence: 'Het bestaat niet meer',
}

const outcomes: Record<SampleOutcome, string> = {
  ok: 'Alles klopt',
  wrong: 'Iets klopt niet',
  unreachable: 'Niet bereikt',
}

const problems: Record<HeardProblem, string> = {
  outcome: 'Kies wat je hoorde: ok, wrong of unreachable.',
  'no-field': 'Vink aan wat er niet klopt.',
  field: 'Dat kan hier niet kloppen of niet kloppen.',
  'unneeded-field': 'Je vinkte iets aan dat niet klopt. Kies dan “Iets klopt niet”, of haal het vinkje weg.',
  'note-long': 'Een notitie heeft hooguit 300 tekens.',
  'note-personal': 'Schrijf geen mailadres of lang nummer in de notitie.',
}

export const nl = {
  fields,
  outcomes,
  problems,
  kinds: { service: 'aanbod', location: 'plek' },
  sheet: {
    title: (number: number) => `Steekproef ${number}`,
    lead: (drawn: number, day: string) =>
      `${drawn} willekeurige vermeldingen van de kaart, getrokken op ${day}. Bel ze in deze volgorde en vraag of het klopt.`,
    ask: 'Zeg wie je bent. Lees voor wat er op de kaart staat en vraag wat er niet klopt. Neemt niemand op, probeer het dan op drie dagen.',
    columns: ['Nummer', 'Naam', 'Soort', 'Organisatie', 'Telefoon', 'Tijden', 'Adres', 'Prijs', 'Id'],
    phone: 'Telefoon',
    says: 'Op de kaart staat',
    result: 'Uitkomst',
    note: 'Notitie',
    none: 'geen telefoonnummer',
  },
  cli: {
    group: 'een steekproef bellen om te weten hoe goed de kaart klopt',
    sample: 'trek willekeurige vermeldingen en maak een lijst om te bellen (CSV en HTML)',
    size: 'hoeveel (1 tot 200)',
    seed: 'begingetal, om dezelfde trekking te herhalen (0 tot 4294967295)',
    out: 'map voor de lijst',
    json: 'als JSON',
    record: 'leg vast wat je hoorde: ok, wrong of unreachable',
    fields: 'wat er niet klopt, met komma’s: texts, times, contact, place, cost, existence',
    note: 'notitie over de vermelding, zonder namen van mensen',
    list: 'alle steekproeven met hun uitkomst',
    show: 'één steekproef: wat er getrokken is en wat er is gehoord',
    number: 'nummer van de steekproef',
    item: 'nummer van de vermelding in de steekproef',
    badSize: 'Kies een aantal van 1 tot en met 200.',
    badSeed: 'Het begingetal is een geheel getal van 0 tot en met 4294967295.',
    empty: 'De kaart is leeg. Er is niets om te trekken.',
    drawn: (number: number, drawn: number, total: number, seed: number) =>
      `Steekproef ${number}: ${drawn} van ${total} vermeldingen, begingetal ${seed}. Enkelvoudig aselect, aanbod en plekken samen.`,
    written: (file: string) => `Geschreven: ${file}`,
    unknown: 'Deze steekproef is er niet.',
    unknownItem: 'Deze vermelding is niet in de steekproef.',
    recorded: (left: number) => (left === 0 ? 'Vastgelegd. Alles is gebeld.' : `Vastgelegd. Nog ${left}.`),
    none: 'Er is nog geen steekproef getrokken.',
    line: (number: number, day: string, called: number, drawn: number) =>
      `${number}  ${day}  ${called} van ${drawn} gebeld`,
    share: (share: string, low: string, high: string, reached: number) =>
      `${share} klopt (${low} tot ${high}, 95 %), van ${reached} bereikt`,
    open: 'nog bellen',
  },
}

export type Texts = typeof nl

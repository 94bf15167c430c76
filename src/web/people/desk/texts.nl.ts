import type { Field } from '../../../domains/people/index.ts'

const many = (count: number, one: string, more: string) => (count === 1 ? `1 ${one}` : `${count} ${more}`)

export const nl = {
  title: 'Profielen',
  lead: (count: number) =>
    count === 0
      ? 'Er zijn nog geen profielen. Maak er een voor iemand die in een wijk werkt.'
      : `${many(count, 'profiel', 'profielen')}. Wat iemand laat zien, kiest die persoon zelf.`,
  logged: 'Wie een profiel heeft, ziet in het eigen logboek dat je hier keek.',
  make: 'Maak een profiel',
  emptyTitle: 'Nog niemand',
  empty: 'Maak een profiel. De persoon krijgt een brief en kiest wat zichtbaar wordt.',
  nameless: 'Zonder naam',
  state: 'Stand',
  states: {
    own: 'beheert het profiel zelf',
    invited: (day: string) => `uitgenodigd, gemaakt op ${day}`,
    silent: (day: string) => `zonder mailadres, gemaakt op ${day}`,
  },
  work: 'Werk',
  organization: 'Organisatie',
  areas: 'Wijken',
  shows: 'Laat zien',
  nothing: 'niets',
  shown: (fields: string, who: string, day: string) => `${fields} (${who}, tot en met ${day})`,
  audiences: { public: 'aan iedereen', professionals: 'aan collega’s' },
  fields: {
    ...{
      name: 'naam',
      role: 'werk',
      about: 'wat je doet',
      specialisms: 'thema’s',
      organization: 'organisatie',
    },
    ...{ areas: 'wijken', days: 'dagen', reach: 'hoe te bereiken', phone: 'telefoon', email: 'mail' },
    ...{ languages: 'talen', standIn: 'vervanger', photo: 'foto' },
  } satisfies Record<Field, string>,
  look: 'Bekijk',
  takeDown: 'Haal weg',
  done: {
    uitgenodigd: 'Het profiel is er. De brief is onderweg. Niemand ziet het tot de persoon kiest.',
    weg: 'Het profiel is weg.',
  },
  new: {
    title: 'Maak een profiel',
    lead: 'Niemand ziet het tot de persoon zelf kiest wat zichtbaar wordt. Daarvoor is ook de rol sociaal werker nodig: die geeft een beheerder.',
    name: 'Naam',
    role: 'Werk',
    roleHint: 'In gewone woorden, zoals “helpt met geld en formulieren”.',
    organization: 'Organisatie',
    organizationHint: 'De naam, of een deel ervan.',
    areas: 'Werkt in',
    mail: 'Mailadres van de persoon',
    mailHint: 'Hier gaat de brief heen. Het staat op geen enkele pagina.',
    language: 'Taal van de brief',
    languages: { nl: 'Nederlands', en: 'Engels' },
    send: 'Maak en stuur de brief',
    problems: {
      name: 'Schrijf een naam van 2 tot 80 tekens.',
      role: 'Schrijf in 2 tot 80 tekens wat iemand doet.',
      organization: 'Deze organisatie kennen we niet. Kijk of de naam klopt.',
      which: (names: string) => `Er zijn er meer. Kies er een: ${names}.`,
      areas: 'Kies minstens één wijk of gemeente.',
      mail: 'Dit is geen mailadres. Een goed adres is bijvoorbeeld nel@spoel.example.',
      known: 'Met dit mailadres is er al een profiel.',
      language: 'Kies een taal.',
    },
  },
  down: {
    title: (name: string) => `Haal het profiel van ${name} weg`,
    lead: 'Dit kan niet terug.',
    what: [
      'Alle gegevens, de foto en de toestemming worden gewist.',
      'Op elke pagina, in zoeken en in de open data is de persoon meteen weg.',
      'Een vervanger op een ander profiel valt weg.',
      'Wie onze gegevens kopieert, krijgt te horen dat het weg moet. Wat iemand al opsloeg of mailde, kunnen we niet terughalen.',
      'De persoon krijgt geen brief van ons. Vertel het zelf.',
    ],
    yes: 'Ja, haal weg',
    no: 'Nee, ga terug',
  },
}

export type KeepTexts = typeof nl

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
  bringLink: 'Lees een lijst in',
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
    ingelezen: 'De lijst is ingelezen. Wie nieuw is, krijgt een brief.',
    weg: 'Het profiel is weg.',
  },
  bring: {
    title: 'Lees een lijst van mensen in',
    lead: 'Voor elke rij komt er een profiel. De persoon krijgt een brief en kiest zelf wat zichtbaar is.',
    file: 'De lijst',
    fileHint: (most: number, limit: string) =>
      `CSV of rekenblad (.xlsx), hooguit ${most} mensen en ${limit}. Nodig zijn de kolommen naam en postbus (het mailadres).`,
    photos: 'Foto’s (hoeft niet)',
    photosHint: (limit: string) =>
      `Eén ZIP-bestand met jpg, png of webp, hooguit ${limit}. In de kolom foto staat welk bestand van wie is.`,
    action: 'Lees in',
    howTitle: 'Wat er wel en niet gebeurt',
    how: [
      'Niemand ziet een profiel voordat de persoon zelf kiest. Tekende iemand op papier dat iedereen alles mag zien? Vul dan papier_op (de dag, als jaar-maand-dag) en papier_gezien_door (wie het papier zag) in. Bewaar het papier.',
      'Een foto bewaren we alleen met die handtekening. We maken hem klein en halen alles eruit wat de camera erin zette, zoals de plek.',
      'Wie er al is, blijft zoals die is. Dezelfde lijst nog eens inlezen verandert niets.',
      'Andere kolommen: werk, doet, thema, organisatie (het nummer), wijken (codes van het CBS), dagen (MO tot en met SU), bereiken, telefoon, email, talen, papier_tot.',
    ],
    outcomeTitle: 'Ingelezen',
    outcome: (created: number, updated: number, unchanged: number, rejected: number) =>
      `Nieuw: ${created}. Foto erbij: ${updated}. Was er al: ${unchanged}. Geweigerd: ${rejected}.`,
    problemsCaption: 'Wat er nog mis is',
    row: (row: number) => (row === 0 ? 'De lijst' : `Rij ${row}`),
    problemColumns: ['Waar', 'Kolom', 'Wat er mis is'],
    problems: {
      none: 'Kies een bestand.',
      empty: 'In dit bestand staat niemand.',
      many: (most: number) => `In dit bestand staan meer dan ${most} mensen. Splits het.`,
      large: (limit: string) => `Het bestand is groter dan ${limit}. Splits het.`,
      zip: 'Dit is geen heel ZIP-bestand. Maak het opnieuw.',
      zipLarge: (most: number) =>
        `In dit ZIP-bestand zit te veel: hooguit ${most} bestanden, samen uitgepakt 64 MB. Splits het.`,
    },
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

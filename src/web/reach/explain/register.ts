/** A field of an entry in the Dutch register of algorithms: what it says, or what the host of the site must fill in. */
export interface RegisterField {
  key: string
  label: string
  value: string
  /** The host knows this, the software does not. */
  fill: boolean
}

const said = (key: string, label: string, value: string): RegisterField => ({
  key,
  label,
  value,
  fill: false,
})
const asked = (key: string, label: string, value: string): RegisterField => ({
  key,
  label,
  value,
  fill: true,
})

/**
 * The entry for the Dutch register of algorithms, in Dutch, with field names as in its open data. `organization`: the name of the
 * working area; `url`: where the explanation stands.
 */
export function registerFields(organization: string, url: string): RegisterField[] {
  return [
    said('name', 'Naam', 'Bereik: wie kan waar komen'),
    said('organization', 'Organisatie', organization),
    asked('department', 'Afdeling', 'de afdeling die dit gebruikt'),
    said(
      'description_short',
      'Korte beschrijving',
      'Rekent per buurt uit wat mensen te voet en met de fiets kunnen bereiken aan ontmoeting, hulp en activiteiten, waar dat te weinig is en hoe zeker dat is.',
    ),
    said('type', 'Soort', 'Rekenregels die vastliggen; het leert niet van gegevens'),
    asked('category', 'Onderwerp', 'de categorie in het register, bijvoorbeeld zorg en welzijn'),
    said('website', 'Website', url),
    asked('status', 'Status', 'in ontwikkeling, in gebruik of buiten gebruik'),
    asked('begin_date', 'In gebruik sinds', 'maand en jaar'),
    said(
      'goal',
      'Doel',
      'Zien waar de sociale basis te kort schiet en waar hij sterk is, als begin van een gesprek met bewoners en organisaties.',
    ),
    said(
      'impact',
      'Gevolgen',
      'Geen gevolgen voor een persoon. De uitkomst kan meewegen bij de vraag waar geld, plekken of uren komen.',
    ),
    said(
      'proportionality',
      'Afweging',
      'Alleen openbare cijfers per buurt en wat op de sociale kaart staat. Niet op herkomst. Zonder deze berekening kiest men op indruk, of wie het hardst roept.',
    ),
    said(
      'human_intervention',
      'Menselijke tussenkomst',
      'Mensen kiezen de norm, met naam en reden. Een mens publiceert een uitkomst, met naam en reden, en kan hem terugtrekken. Een besluit volgt nooit uit de berekening alleen.',
    ),
    said(
      'decision_making_process',
      'Rol in het besluit',
      'Ondersteunt het gesprek. Er is geen automatisch besluit (AVG, artikel 22).',
    ),
    asked(
      'lawful_basis',
      'Rechtsgrond',
      'bijvoorbeeld de Wmo 2015, artikel 2.1.1 en 2.1.2, en het beleidsplan',
    ),
    said(
      'source_data',
      'Gegevens',
      'Kerncijfers wijken en buurten (CBS), cijfers van RIVM en GGD, grenzen van gebieden, en de sociale kaart. Bij elke uitkomst staat welke, met jaar. Geen gegevens over personen.',
    ),
    said(
      'methods_and_models',
      'Methode',
      'Enhanced two-step floating catchment area (E2SFCA) met drie afstanden, drie vormen van afname en twee manieren van tellen. Formules en bronnen staan op de website.',
    ),
    said(
      'performance_standard',
      'Hoe goed het werkt',
      '“Te weinig” en “genoeg” alleen als minstens 17 van 18 rekenwijzen dat zeggen; anders “niet zeker”. Is minder dan 80 procent van het aanbod onlangs nagekeken, dan “weten we nog niet”. Dezelfde invoer geeft altijd dezelfde uitkomst; de rekenkern is vergeleken met een onafhankelijke berekening.',
    ),
    said(
      'risks',
      'Risico’s',
      'Wat niet op de kaart staat telt niet mee; afstanden zijn in een rechte lijn; het zegt niets over kwaliteit of welkom zijn; een norm is een keuze; een uitkomst kan gelezen worden als oordeel over een wijk. Daarom geen ranglijst, altijd de zekerheid erbij, en wat bewoners zelf zeggen ernaast.',
    ),
    said(
      'monitoring',
      'Bewaken',
      'Elke berekening bewaart invoer, bronnen en controlegetal. Hoe goed de kaart klopt wordt met een steekproef gemeten.',
    ),
    asked('impacttoetsen', 'Toetsen (IAMA, DPIA)', 'welke toetsen zijn gedaan en wanneer'),
    asked('objection_procedure', 'Bezwaar', 'bij wie mensen terechtkunnen die het niet eens zijn'),
    asked('contact_email', 'Contact', 'een mailadres van de organisatie'),
    said('provider', 'Leverancier', 'Weefsel, open software'),
    said('lang', 'Taal', 'NLD'),
  ]
}

/** The same as a document; what is still to be filled in is empty and listed apart. */
export function registerDocument(fields: readonly RegisterField[]) {
  return {
    ...Object.fromEntries(fields.map(({ key, value, fill }) => [key, fill ? '' : value])),
    to_fill_in: fields.filter(({ fill }) => fill).map(({ key, value }) => ({ field: key, what: value })),
  }
}

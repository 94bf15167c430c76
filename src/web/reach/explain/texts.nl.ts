import type { Paper } from './papers.ts'

/** One step of how it is computed: in plain words, with the formula and its papers behind a fold. */
export interface ExplainStep {
  id: string
  title: string
  text: readonly string[]
  formulas: readonly string[]
  papers: readonly Paper[]
}

const steps: ExplainStep[] = [
  {
    id: 'hoe-ver',
    title: 'Hoe ver gaan mensen?',
    text: [
      'We kijken wat iemand kan bereiken te voet, met de fiets, en te voet voor wie langzaam loopt. Hoeveel minuten iemand wil gaan, weten we niet zeker. Daarom rekenen we steeds met drie afstanden: een korte, een gewone en een lange.',
      'We meten in een rechte lijn. Over straat is het verder. Daarom rekenen we bijna een derde erbij. Een rivier of een spoorlijn zien we zo niet: dan is het in het echt verder dan wij denken.',
      'Heeft iemand een lijst met afstanden over straat ingelezen, dan gebruiken we die. Dat staat dan bij de uitkomst.',
      'Het CBS meet afstanden over wegen voor auto’s. Die getallen zijn dus anders dan deze.',
    ],
    formulas: ['rechte lijn in meters = minuten × snelheid ÷ 1,3'],
    papers: ['circuity'],
  },
  {
    id: 'wie',
    title: 'Wie telt mee?',
    text: [
      'We nemen per buurt hoeveel mensen van een groep er wonen, uit open cijfers. Soms is er alleen een percentage. Dan schatten we het aantal, en zetten er ± bij.',
      'Kleine getallen houdt het CBS geheim. Dan rekenen we met het deel van de wijk of gemeente. We noemen dat aangevuld. Het echte getal kan dan alles zijn tussen niemand en iedereen die er woont. We zeggen pas iets als het in beide gevallen klopt.',
      'We kijken nooit naar herkomst, nationaliteit of geloof. De software weigert dat.',
      'Wonen mensen in een buurt ver uit elkaar, dan is één punt voor de hele buurt grof. Zijn er cijfers per vierkant van 100 meter, dan gebruiken we die.',
    ],
    formulas: [
      'schatting = percentage ÷ 100 × aantal mensen van die leeftijd',
      'aangevuld = deel in de wijk × inwoners van de buurt',
    ],
    papers: [],
  },
  {
    id: 'wat',
    title: 'Wat telt mee als plek?',
    text: [
      'Alles op de kaart wat met het onderwerp te maken heeft en een plek heeft: activiteiten, hulp, en plekken zoals een buurthuis. Wat alleen voor een andere groep is, telt niet mee. Wat geheim is, ook niet.',
      'We tellen hoeveel uur per week het er is, de komende vier weken. Weten we de uren niet, dan nemen we wat gewoon is voor dat onderwerp. Bij elke uitkomst staat hoeveel daarop rust.',
      'Hulp zonder plek, zoals aan de telefoon, telt niet mee. Ook dat staat erbij.',
    ],
    formulas: ['uren = alle uren in vier weken ÷ 4, verdeeld over de plekken waar het is'],
    papers: [],
  },
  {
    id: 'delen',
    title: 'Hoe delen mensen een plek?',
    text: [
      'Van een plek met veel mensen eromheen is er minder voor ieder. Daarom delen we eerst de uren van elke plek door de mensen die er kunnen komen. Daarna tellen we voor elke buurt op wat er te bereiken is.',
      'Wat dichtbij is telt zwaarder dan wat ver weg is. Aan de rand van het bereik telt het bijna niet meer.',
      'De uitkomst is een aantal uren per week voor elke 1.000 mensen. Een nul is echt niets. Een streepje betekent: dat weten we niet.',
    ],
    formulas: [
      'R(j) = S(j) ÷ som over i van P(i) × f(d(i,j))',
      'A(i) = som over j van R(j) × f(d(i,j))',
      'f(d) = (e^(−½ (d/r)²) − e^(−½)) ÷ (1 − e^(−½)) voor d ≤ r, en anders 0',
      'P = mensen, S = uren per week, d = afstand, r = bereik; i is een buurt of vierkant, j een plek',
    ],
    papers: ['e2sfca', 'twoStep', 'dai'],
  },
  {
    id: 'norm',
    title: 'Wat is genoeg?',
    text: [
      'Dat is een keuze van mensen. Bij een norm staat altijd wie hem koos, wanneer en waarom.',
      'Heeft niemand een norm gekozen, dan vergelijken we met het gemiddelde van dit gebied. Dan zijn er altijd buurten die eronder zitten, ook als het overal goed is.',
      'Wie niets in de buurt heeft, zit onder elke norm, behalve als iemand de norm op nul zette.',
    ],
    formulas: ['tekort(i) = P(i) × (norm − A(i)), als A(i) onder de norm ligt, en anders 0'],
    papers: [],
  },
  {
    id: 'zeker',
    title: 'Hoe zeker is het?',
    text: [
      'We rekenen alles achttien keer uit: met drie afstanden, drie manieren waarop ver weg minder telt, en twee manieren van tellen (uren of plekken).',
      'We zeggen pas “te weinig” als dat op minstens 17 van de 18 manieren zo is. Ook “genoeg” zeggen we pas dan. Daartussen zeggen we: niet zeker.',
    ],
    formulas: [
      '3 afstanden × 3 vormen × 2 manieren van tellen = 18',
      'vormen: glooiend (zie hierboven); alles binnen bereik telt even zwaar; drie ringen met gewicht 1, 0,68 en 0,22',
    ],
    papers: ['e2sfca'],
  },
  {
    id: 'nog-niet',
    title: 'Wanneer weten we het nog niet?',
    text: [
      'Als een wijk te weinig is nagekeken. Van elke tien activiteiten in of voor een wijk moeten er acht onlangs zijn nagekeken. Anders zeggen we niets, ook als de cijfers mooi zijn.',
      'Staat er over een onderwerp niets op de kaart, dan kijken we naar alles van die wijk. Staan er minder dan vijf dingen, dan weten we niets: misschien is er niets, misschien schreef niemand het op.',
      'Heeft niemand van wie we het weten iets binnen bereik, en koos niemand een norm? Dan is er niets om mee te vergelijken.',
    ],
    formulas: ['nagekeken activiteiten ÷ alle activiteiten ≥ 0,8'],
    papers: [],
  },
  {
    id: 'grens',
    title: 'Wat gebeurt er bij de grens?',
    text: [
      'Mensen en plekken net buiten het gebied tellen mee, als we ze kennen. Van België en Duitsland hebben we geen cijfers. Ligt een deel van de omgeving daar, of in zee, dan staat dat erbij.',
    ],
    formulas: [
      'deel zonder cijfers = oppervlak van de cirkel buiten bekende gemeenten ÷ oppervlak van de cirkel',
    ],
    papers: [],
  },
  {
    id: 'niet',
    title: 'Wat dit niet zegt',
    text: [
      'Het zegt niet of iets goed is, of je je er welkom voelt, of er plaats is en of je het kunt betalen. Vraag dat aan wie er komt, en aan wie er niet komt.',
      'Wat niet op de kaart staat, zien we niet. Een buurt met weinig op de kaart kan een buurt zijn waar mensen elkaar vanzelf helpen.',
      'We zetten wijken en buurten nooit op volgorde van goed naar slecht.',
    ],
    formulas: [],
    papers: [],
  },
]

export const explainNl = {
  title: 'Zo rekenen we uit wie waar kan komen',
  lead: 'In gewone woorden. Wie wil narekenen, vindt bij elke stap de formule.',
  description:
    'Hoe we uitrekenen wat mensen in een buurt kunnen bereiken, hoe zeker dat is en wat het niet zegt.',
  formula: 'De formule',
  papers: 'Waar het vandaan komt:',
  table: {
    title: 'Minuten en afstanden waarmee we rekenen',
    mode: 'Hoe',
    minutes: 'Minuten',
    metres: 'Meters in een rechte lijn',
  },
  again: 'Narekenen',
  againText:
    'Elke berekening heeft een controlegetal. Dezelfde gegevens geven altijd dezelfde uitkomst. De uitkomsten, de bronnen en de instellingen zijn op te vragen, en de programma’s zijn open.',
  register: {
    title: 'Voor het Algoritmeregister',
    lead: 'Zo kan de gemeente of organisatie die deze site gebruikt dit aanmelden. Wat zij zelf moet invullen, is gemerkt. Kijk bij het aanmelden of de velden nog zo heten.',
    file: 'Haal dit op als bestand (JSON)',
    field: 'Veld',
    value: 'Wat er staat',
    fill: (what: string) => `Zelf invullen: ${what}`,
  },
  back: 'Terug naar wie waar kan komen',
  steps,
}

export type ExplainTexts = typeof explainNl

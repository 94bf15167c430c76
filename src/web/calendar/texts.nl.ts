export const nl = {
  secret: 'Geheim adres',
  secretCall: (phone: string) => `Het adres is geheim. Bel ${phone}.`,
  costs: (text: string) => `Kosten: ${text}`,
  call: (phone: string) => `Bel: ${phone}`,
  askOnHolidays: 'Op feestdagen: bel even of het doorgaat.',
  more: (url: string) => `Meer: ${url}`,
  ofArea: (area: string) => `Agenda van ${area}`,
  ofTheme: (theme: string, area: string) => `${theme} in ${area}`,

  areas: 'Wijken',
  title: (area: string) => `${area} in je eigen agenda`,
  lead: 'Zet wat er te doen is in de agenda op je telefoon of computer.',
  how: 'Verandert er iets, dan verandert je agenda vanzelf mee. De agenda-app op je telefoon of computer gaat open en vraagt of je dit wilt toevoegen.',
  followAll: 'Volg de hele agenda',
  followOne: 'Of volg één onderwerp:',
  byHand: 'Gebeurt er niets? Doe het zelf',
  byHandHow:
    'Neem het adres over en plak het in je agenda. Zoek daar naar “agenda toevoegen via internet” of “via URL”.',
  privacy:
    'Je agenda haalt elke dag dit bestand op. Wij houden niet bij wie dat doet. Wat over geweld thuis gaat, staat er niet in.',
  all: 'Alles',
  subscribe: 'Volg de agenda',
  download: 'Of haal het één keer op',
  downloadHow: 'Je krijgt een bestand met alles van de komende drie maanden. Het verandert later niet mee.',
  file: (what: string) => `${what} (.ics)`,
  back: (area: string) => `Terug naar ${area}`,
}

export type CalendarTexts = typeof nl

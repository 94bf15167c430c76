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
  title: (area: string) => `Agenda van ${area}`,
  lead: 'Zet wat er te doen is in je eigen agenda. Verandert er iets, dan verandert je agenda vanzelf mee.',
  how: 'Kies een agenda. Je agenda-app gaat open en vraagt of je wilt meedoen. Gebeurt er niets? Neem dan het adres erachter over en plak het in je agenda bij “agenda toevoegen via internet”.',
  privacy:
    'Je agenda haalt elke dag dit bestand op. Wij houden niet bij wie dat doet. Wat over geweld thuis gaat, staat er niet in.',
  all: 'Alles',
  subscribe: 'Abonneer je',
  download: 'Eén keer ophalen',
  downloadHow: 'Een bestand met alles van de komende drie maanden. Dat verandert later niet meer mee.',
  file: (what: string) => `${what} (.ics)`,
  back: (area: string) => `Terug naar ${area}`,
}

export type CalendarTexts = typeof nl

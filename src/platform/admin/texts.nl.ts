export const nl = {
  program: 'De opdrachten van Weefsel, naast een draaiende server of zonder.',
  data: 'map van de ingebouwde database, zoals bij bin/start',
  tenantOption: 'het werkgebied, als er meer zijn',
  noTenant: 'er is nog geen werkgebied: bin/weefsel tenant add ID --name NAAM',
  unknownTenant: (id: string, known: string) => `er is geen werkgebied ${id}; er zijn: ${known}`,
  whichTenant: (known: string) => `zeg welk werkgebied: --tenant ID (${known})`,
  databaseGone:
    'de database is gestopt of niet te bereiken. Wat al gemeld is, is bewaard. Voer de opdracht opnieuw uit; een import gaat verder waar hij was.',
  tenant: 'werkgebieden: elk heeft eigen gegevens en zoveel gemeenten als nodig',
  add: 'maak een werkgebied',
  name: 'hoe mensen het noemen',
  municipality: 'CBS-code zoals GM0402; herhaal voor meer',
  host: 'naam van de site in de adresbalk; herhaal voor meer',
  phone: 'nummer onderaan elke pagina',
  phoneHours: 'wanneer er iemand opneemt',
  json: 'print één JSON-object',
  list: 'de werkgebieden',
  theme: 'kies een stijl uit de map themes; zonder naam: welke er zijn',
  noTheme: (theme: string, known: string) => `geen stijl ${theme}; er zijn: ${known}`,
  themed: (name: string, theme: string) => `${name} heeft nu de stijl ${theme}.`,
  remove: 'wis een werkgebied met alles wat erin staat',
  yes: 'nog een keer het id, voor de zekerheid',
  mail: 'de uitgaande post',
  mailList: 'de nieuwste brieven en wat ermee gebeurde; adres en tekst blijven dicht',
  idTaken: (id: string) => `${id}: dit werkgebied is er al`,
  idShape: (id: string) =>
    `${id}: gebruik 2 tot 31 kleine letters, cijfers en _, en begin met een letter; namen van de database zelf mogen niet`,
  nameNeeded: '--name: zeg hoe mensen dit werkgebied noemen',
  badMunicipality: (code: string) =>
    `--municipality ${code}: gebruik de CBS-code, GM en vier cijfers, bijvoorbeeld GM0402`,
  badHost: (host: string) =>
    `--host ${host}: geef alleen de naam, zonder https:// en zonder poort, bijvoorbeeld wijk.example.nl`,
  hostTaken: (host: string) => `--host ${host}: een ander werkgebied heet al zo`,
  hostNeeded: 'er zijn meer werkgebieden: geef dit een eigen naam met --host',
  added: (id: string) => `${id} is er.`,
  absent: (id: string) => `er is geen werkgebied ${id}`,
  sure: (name: string, id: string) =>
    `dit wist alles van ${name}; herhaal het id om zeker te zijn: --yes ${id}`,
  removed: (id: string) => `${id} is weg.`,
  invented: 'verzonnen',
  states: { sent: 'verstuurd', failed: 'mislukt', uncertain: 'onzeker', waiting: 'wacht' },
}

export type AdminTexts = typeof nl

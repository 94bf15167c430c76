import type { AdminTexts } from './texts.nl.ts'

export const en: AdminTexts = {
  program: 'The commands of Weefsel, beside a running server or without one.',
  data: 'folder of the embedded database, as with bin/start',
  tenantOption: 'the working area, when there are several',
  noTenant: 'there is no working area yet: bin/weefsel tenant add ID --name NAME',
  unknownTenant: (id, known) => `there is no working area ${id}; there are: ${known}`,
  whichTenant: (known) => `say which working area: --tenant ID (${known})`,
  databaseGone:
    'the database stopped or cannot be reached. What was reported is kept. Run the command again; an import goes on where it was.',
  tenant: 'working areas: each has its own data and any number of municipalities',
  add: 'make a working area',
  name: 'what people call it',
  municipality: 'CBS code such as GM0402; repeat for more',
  host: 'name of the site in the address bar; repeat for more',
  phone: 'number at the foot of every page',
  phoneHours: 'when somebody answers',
  json: 'print one JSON object',
  list: 'the working areas',
  theme: 'choose a look from the folder themes; without a name: which there are',
  noTheme: (theme, known) => `no theme ${theme}; there are: ${known}`,
  themed: (name, theme) => `${name} now has the theme ${theme}.`,
  remove: 'erase a working area and all it holds',
  yes: 'the id again, to be sure',
  mail: 'the outbox',
  mailList: 'the newest letters and what became of them; addresses and texts stay closed',
  idTaken: (id) => `${id}: this working area exists already`,
  idShape: (id) =>
    `${id}: use 2 to 31 small letters, digits and _, beginning with a letter; names of the database itself are taken`,
  nameNeeded: '--name: say what people call this working area',
  badMunicipality: (code) =>
    `--municipality ${code}: use the CBS code, GM and four digits, for instance GM0402`,
  badHost: (host) =>
    `--host ${host}: give the name only, without https:// and port, for instance wijk.example.nl`,
  hostTaken: (host) => `--host ${host}: another working area answers to it`,
  hostNeeded: 'there are other working areas: give this one a name of its own with --host',
  added: (id) => `${id} is there.`,
  absent: (id) => `there is no working area ${id}`,
  sure: (name, id) => `this erases all that ${name} holds; repeat the id to be sure: --yes ${id}`,
  removed: (id) => `${id} is gone.`,
  invented: 'invented',
  states: { sent: 'sent', failed: 'failed', uncertain: 'uncertain', waiting: 'waiting' },
}

import type { OwnDataSource } from '../../../platform/own-data.ts'

/** Files that somebody brought, and how often each was read. */
export const importOwnData: readonly OwnDataSource[] = [
  {
    ...{ name: 'importedFiles', purpose: 'imports' },
    title: { nl: 'Bestanden die je inlas', en: 'Files that you imported' },
    fields: {
      name: { nl: 'Naam van het bestand', en: 'Name of the file' },
      broughtAt: { nl: 'Gebracht op', en: 'Brought on' },
      rows: { nl: 'Aantal rijen', en: 'Number of rows' },
    },
    tables: ['import_file'],
    collect: (trx, owner) =>
      trx
        .selectFrom('importFile')
        .select(['name', 'broughtAt', 'rowCount as rows'])
        .where('accountId', '=', owner.account)
        .orderBy('broughtAt')
        .execute(),
  },
  {
    ...{ name: 'importRuns', purpose: 'imports' },
    title: { nl: 'Keren dat je een bestand liet lezen', en: 'Times that you had a file read' },
    fields: {
      askedAt: { nl: 'Gevraagd op', en: 'Asked on' },
      dryRun: { nl: 'Alleen als proef', en: 'As a try only' },
    },
    tables: ['import_run'],
    collect: (trx, owner) =>
      trx
        .selectFrom('importRun')
        .select(['askedAt', 'dryRun'])
        .where('accountId', '=', owner.account)
        .orderBy('askedAt')
        .execute(),
  },
]

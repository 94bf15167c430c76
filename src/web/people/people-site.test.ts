import type { TestContext } from 'node:test'
import { makePerson } from '../../domains/people/index.ts'
import { write } from '../../platform/db/transaction.ts'
import { rightsSite } from '../rights/people.test.ts'

export const NEL = 'worker@mail.example'
export const NAME = 'Nel Kettingdraad'
const ORGANIZATION = '00000000-0000-4000-8000-00000000000a'
export const OFFER = '00000000-0000-4000-8000-00000000000b'

const told = (name: string) => `'s', '${name}', 'x', now(), now(), now()`
const head = 'source, external_id, content_hash, first_seen, last_seen, last_modified'
const ROWS = `
  insert into weefdorp.organization (id, ${head}, name) values ('${ORGANIZATION}', ${told('o')}, 'Spoel');
  insert into weefdorp.service (id, ${head}, organization_id, name) values ('${OFFER}', ${told('s')}, '${ORGANIZATION}', 'Koffie');
  insert into open_data.area (code, level, name, municipality_code, wijk_code, year, listed, invented)
    values ('GM9901', 'municipality', 'Weefdorp', 'GM9901', null, 2024, true, true), ('WK990101', 'wijk', 'Binnenvest', 'GM9901', 'WK990101', 2024, true, true)
    on conflict do nothing;`

/** A site where Nel has an account and a profile that shows nothing yet. */
export async function peopleSite(t: TestContext) {
  const site = await rightsSite(t, { MAIL_FROM: 'post@weefdorp.example' })
  const { pool, db, tenant } = site.database
  await pool.query(ROWS)
  const values = {
    ...{ name: NAME, role: { nl: 'Ouderenwerker', en: null }, organization: ORGANIZATION },
    ...{ areas: ['WK990101'], phone: '0990-410000' },
  }
  const doing = { actor: 'cli', now: new Date() }
  const id = await write(db, { tenant, actor: 'cli', roles: ['operator'] }, (trx) =>
    makePerson(trx, { email: NEL, values }, doing),
  )
  const nel = await site.officer('worker', false)
  await nel.post('/mijn/profiel/aannemen', {}, { status: 303, redirect: '/mijn/profiel' })
  return { ...site, id, nel, pool }
}

/** Her form, with everything for everybody. */
export const shown = {
  ...{ naam: NAME, werk: 'Ouderenwerker', telefoon: '0990-410000', wijk: 'WK990101' },
  ...{ 'wie-naam': 'public', 'wie-werk': 'public', 'wie-wijk': 'public', 'wie-organisatie': 'public' },
  ...{ 'wie-telefoon': 'public' },
}
/** What comes back when it was kept. */
export const saved = { status: 303, redirect: '/mijn/profiel?bewaard' } as const

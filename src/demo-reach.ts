import { executeRun, openRun, publishRun, runById, setNorm } from './domains/reach/index.ts'
import { localDay, systemClock } from './platform/clock.ts'
import type { Database } from './platform/db/database.ts'
import { type Scope, write } from './platform/db/transaction.ts'

const COUNCIL = 'Nora Weefster, wijkmanager (verzonnen)'

const NORMS = [
  {
    ...{ domain: 'ontmoeting', group: 'ouderen', value: 100 },
    reason: 'Een uur per week voor elke tien ouderen: dat vonden bewoners in de wijkraden genoeg.',
  },
  {
    ...{ domain: 'bewegen', group: null, value: 10 },
    reason: 'Zo staat het in het beweegplan van Weverland, na gesprekken met clubs en bewoners.',
  },
] as const

/** Two norms and one published run for the invented area, so that there is something to look at. Not above this scale. */
const LARGEST = 4

/** Sets norms, computes the reach of today and publishes it, as an invented person who says why. */
export async function loadDemoReach(db: Database, scope: Scope, scale: number): Promise<void> {
  if (scale > LARGEST) return
  const doing = { actor: scope.actor, role: 'operator' as const, now: systemClock.now() }
  const id = await write(db, scope, async (trx) => {
    for (const norm of NORMS) await setNorm(trx, { ...norm, unit: 'hours', name: COUNCIL }, doing)
    return openRun(trx, localDay(doing.now), doing)
  })
  await executeRun({ db, scope, clock: systemClock }, id)
  await write(db, scope, async (trx) => {
    const run = await runById(trx, id)
    const reason = 'Verzonnen voorbeeld, om te laten zien hoe een uitkomst eruitziet.'
    if (run) await publishRun(trx, run, { name: COUNCIL, reason }, doing)
  })
}

import { sql } from 'kysely'
import { z } from 'zod'
import { findArea } from './domains/areas/index.ts'
import type { Kind, Message } from './domains/inbox/message.ts'
import { answerMessage } from './domains/inbox/operator.commands.ts'
import { showMessage } from './domains/inbox/queries.ts'
import { sendMessage } from './domains/inbox/sender.commands.ts'
import { localDay } from './platform/clock.ts'
import { addDays } from './platform/day.ts'
import type { Database, Trx } from './platform/db/database.ts'
import { type Scope, write } from './platform/db/transaction.ts'
import { secretHash } from './platform/secret.ts'

const KIND: Record<string, Kind> = { 'klopt-niet': 'wrong', 'ik-mis-iets': 'missing', 'ik-kan-iets': 'offer' }

/** The messages of the demo: in residents' own words, without anybody's name or address. */
const demoInbox = z.array(
  z.object({
    kind: z.enum(['klopt-niet', 'ik-mis-iets', 'ik-kan-iets']),
    over: z.string(),
    tekst: z.string(),
    dagen_geleden: z.number().int(),
    antwoord: z.object({ tekst: z.string(), dagen_geleden: z.number().int(), rol: z.string() }).optional(),
  }),
)
type DemoMessage = z.infer<typeof demoInbox>[number]

const LOOK = { reply: 'look', sender: null } as const
/** An offer needs somebody to reach; nobody answers this number. */
const CALL = { reply: 'call', sender: { name: 'Voorbeeld', phone: '0990 000 000' } } as const

interface Subject {
  kind: 'area' | 'service' | 'location'
  id: string
  label: string
  areaCode: string
}

/** An area by its code, else the thing on offer or the place with this id of the demo's own files. */
async function subjectOf(trx: Trx, over: string): Promise<Subject> {
  const area = await findArea(trx, over)
  if (area) return { kind: 'area', id: area.code, label: area.name, areaCode: area.code }
  const { rows } = await sql<Subject>`
    select 'location' as kind, id, name as label, coalesce(wijk_code, municipality_code) as area_code
      from location where external_id = ${over}
    union all
    select 'service', service.id, service.name, coalesce(
        (select coalesce(wijk_code, location.municipality_code) from service_at_location join location
          on location.id = location_id where service_id = service.id limit 1),
        (select area_code from service_area where service_id = service.id limit 1))
      from service where external_id = ${over}`.execute(trx)
  const [found] = rows
  if (!found?.areaCode) throw new Error(`demo: a message is about ${over}, which is not there`)
  return found
}

async function answer(
  trx: Trx,
  scope: Scope,
  message: Message,
  given: NonNullable<DemoMessage['antwoord']>,
  now: Date,
) {
  const moment = new Date(`${addDays(localDay(now), -given.dagen_geleden)}T10:00:00Z`)
  const how = { tenant: scope.tenant.id, actor: scope.actor, now: moment, site: null }
  const outcome = await answerMessage(trx, message, { body: given.tekst, by: given.rol }, how)
  if (!outcome.ok && outcome.problems !== 'repeated') throw new Error(`demo: ${outcome.problems}`)
}

/** Puts the demo's messages in, the days counted back from `now`, and the answers that some of them got. */
export async function loadDemoInbox(db: Database, scope: Scope, json: unknown, now: Date): Promise<void> {
  for (const [index, given] of demoInbox.parse(json).entries()) {
    // Made from its place in the file, so that loading again adds nothing; no receipt that can be typed has this hash.
    const hash = secretHash(`demo:${index}`)
    await write(db, { ...scope, receiptHash: hash }, async (trx) => {
      const { areaCode, ...about } = await subjectOf(trx, given.over)
      const kind = KIND[given.kind] ?? 'missing'
      await sendMessage(trx, {
        draft: { kind, body: given.tekst, ...(kind === 'offer' ? CALL : LOOK) },
        envelope: { about, areaCode, lang: 'nl', receiptHash: hash },
        today: addDays(localDay(now), -given.dagen_geleden),
        actor: scope.actor,
      })
      const message = given.antwoord ? await showMessage(trx, { receiptHash: hash }) : null
      if (message && given.antwoord) await answer(trx, scope, message, given.antwoord, now)
    })
  }
}

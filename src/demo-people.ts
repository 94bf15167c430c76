import { sql } from 'kysely'
import { z } from 'zod'
import { type Field, makePerson, type NewPerson, recordPaper, VALUE_FIELDS } from './domains/people/index.ts'
import { localDay } from './platform/clock.ts'
import { addDays } from './platform/day.ts'
import type { Database, Trx } from './platform/db/database.ts'
import { type Scope, write } from './platform/db/transaction.ts'
import { NAMESPACE, nameId } from './platform/name-id.ts'

const words = z.object({ nl: z.string(), en: z.string() })
const demoPeople = z.array(
  z.object({
    ...{ naam: z.string(), werk: words, doet: words, organisatie: z.string(), email: z.string() },
    weet: z.array(z.string()),
    werkgebied: z.array(z.string()),
    dagen: z.array(z.enum(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'])),
    talen: z.array(z.string()),
    bereik: words.optional(),
    telefoon: z.string().optional(),
    alleen_collegas: z.array(z.enum(VALUE_FIELDS as [Field, ...Field[]])).default([]),
    vervanger: z.object({ naam: z.string(), van_over_dagen: z.int(), tot_over_dagen: z.int() }).optional(),
  }),
)
type DemoPerson = z.infer<typeof demoPeople>[number]

/** Made from the name, so that loading again finds the same people. */
const idOf = (name: string) => nameId(NAMESPACE, `demo:person:${name}`)

async function organizationId(trx: Trx, externalId: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    select id from organization where external_id = ${externalId}`.execute(trx)
  if (!rows[0]) throw new Error(`demo: somebody works for ${externalId}, which is not there`)
  return rows[0].id
}

function valuesOf(given: DemoPerson, organization: string, today: string): NewPerson['values'] {
  const { vervanger } = given
  return {
    ...{ name: given.naam, role: given.werk, about: given.doet, specialisms: given.weet, organization },
    ...{ areas: given.werkgebied, days: given.dagen, languages: given.talen },
    ...(given.bereik ? { reach: given.bereik } : {}),
    ...(given.telefoon ? { phone: given.telefoon } : {}),
    ...(vervanger
      ? {
          standIn: {
            person: idOf(vervanger.naam),
            from: addDays(today, vervanger.van_over_dagen),
            until: addDays(today, vervanger.tot_over_dagen),
          },
        }
      : {}),
  }
}

/** Puts the people of the demo in, all invented, as if each had signed on paper today what may be seen of them. */
export async function loadDemoPeople(db: Database, scope: Scope, json: unknown, now: Date): Promise<void> {
  const [today, doing] = [localDay(now), { actor: scope.actor, now }]
  for (const given of demoPeople.parse(json))
    await write(db, scope, async (trx) => {
      const id = idOf(given.naam)
      const there = await trx.selectFrom('person').select('id').where('id', '=', id).executeTakeFirst()
      if (there) return
      const values = valuesOf(given, await organizationId(trx, given.organisatie), today)
      await makePerson(trx, { id, email: given.email, values }, doing)
      const choices = Object.keys(values).map((name) => {
        const field = name as Field
        const audience = given.alleen_collegas.includes(field) ? 'professionals' : 'public'
        return { field, audience, endsOn: addDays(today, 365) } as const
      })
      await recordPaper(trx, id, choices, { ...doing, seenBy: 'demo', signedOn: today })
    })
}

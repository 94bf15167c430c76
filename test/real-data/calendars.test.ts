import assert from 'node:assert/strict'
import { test } from 'node:test'
import ICAL from 'ical.js'
import { aboutViolence, occurrences, offersIn } from '../../src/domains/directory/index.ts'
import { terms } from '../../src/domains/taxonomy/index.ts'
import { localDay } from '../../src/platform/clock.ts'
import { addDays } from '../../src/platform/day.ts'
import { read } from '../../src/platform/db/transaction.ts'
import { instantOf } from '../../src/platform/zone.ts'
import { ask } from '../ask.ts'
import { world } from '../world.ts'

const FROM = localDay(new Date())
const TO = addDays(FROM, 85)

/** Offer and moment of every time in a calendar file, as an independent parser reads it. */
function timesIn(text: string): Set<string> {
  const root = new ICAL.Component(ICAL.parse(text))
  for (const zone of root.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(new ICAL.Timezone(zone))
  const found = new Set<string>()
  for (const component of root.getAllSubcomponents('vevent')) {
    const event = new ICAL.Event(component)
    const offer = event.uid.slice(0, 36)
    const iterator = event.iterator()
    for (let next = iterator.next(); next; next = iterator.next()) {
      const day = next.toString().slice(0, 10)
      if (day > TO) break
      if (day >= FROM) found.add(`${offer} ${next.toJSDate().toISOString()}`)
    }
  }
  return found
}

/** The same from the schedules of what is on offer in an area, but for what is about violence. */
async function ownTimes(areaCode: string, lifeDomain: string | undefined): Promise<Set<string>> {
  const { db, scope } = await world()
  return read(db, scope, async (trx) => {
    const offers = await offersIn(trx, { areaCodes: [areaCode], lifeDomain })
    const ids = offers.map((each) => each.id)
    const quiet = await aboutViolence(trx, ids)
    const times = offers
      .filter(({ id }) => !quiet.has(id))
      .flatMap(({ id, schedules }) =>
        occurrences(schedules, FROM, TO).map(
          ({ day, opensAt }) => `${id} ${instantOf(day, opensAt).toISOString()}`,
        ),
      )
    return new Set(times)
  })
}

test('the calendar of every wijk and every theme holds just the times that its pages tell, holidays and all', async () => {
  const { db, scope } = await world()
  const themes = await read(db, scope, (trx) => terms(trx, 'life_domain'))
  const { json } = await ask('/api/v1/areas?niveau=wijk&perPagina=100')
  const wijken: string[] = json.items.map((area: { code: string }) => area.code)
  assert.ok(wijken.length > 5 && themes.length === 9)
  const asked: [area: string, theme: string | undefined][] = [
    ...wijken.map((code): [string, undefined] => [code, undefined]),
    ...themes.map(({ id }): [string, string] => ['GM9901', id]),
  ]
  let total = 0
  for (const [area, theme] of asked) {
    const { status, text } = await ask(`/wijken/${area}/agenda.ics${theme ? `?domein=${theme}` : ''}`)
    assert.equal(status, 200)
    const [found, own] = [timesIn(text), await ownTimes(area, theme)]
    total += own.size
    assert.deepEqual([...found.symmetricDifference(own)], [], `${area} ${theme}`)
  }
  assert.ok(total > 1_000, String(total))
})

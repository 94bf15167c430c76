import assert from 'node:assert/strict'
import { test } from 'node:test'
import { client } from '../../../../test/request.ts'
import { world } from '../../../../test/world.ts'
import { explainEn } from './texts.en.ts'
import { explainNl } from './texts.nl.ts'

test('how it is computed has the same steps, formulas and papers in both languages', async () => {
  const { app } = await world()
  const page = await client(app, { host: 'x.test' }).get('/inzicht/bereik/uitleg')
  const distances = [...page.document.querySelectorAll('#afstanden tbody tr')].map((row) => row.textContent)
  assert.equal(distances.length, 3)
  assert.match(String(distances[0]), /10, 12 en 15.*615, 738 en 923/)
  await client(app, { host: 'x.test', lang: 'en' }).get('/inzicht/bereik/uitleg')
  const bones = ({ steps }: typeof explainNl) =>
    steps.map(({ id, text, formulas, papers }) => [id, text.length, formulas.length, papers])
  assert.deepEqual(bones(explainEn), bones(explainNl))
})

test('the entry for the register marks what only the host knows, on the page and in the file', async () => {
  const { app, tenant } = await world()
  const who = client(app, { host: 'x.test' })
  const file = (await who.get('/inzicht/bereik/algoritme.json')).json() as Record<string, unknown>
  assert.equal(file.organization, tenant.name)
  assert.match(String(file.website), /^https?:\/\/.+\/inzicht\/bereik\/uitleg$/)
  const open = file.to_fill_in as { field: string; what: string }[]
  assert.ok(
    open.some(({ field }) => field === 'lawful_basis') && open.every(({ field }) => file[field] === ''),
  )
  const { text } = await who.get('/inzicht/bereik/uitleg')
  for (const { what } of open) assert.ok(text.includes(explainNl.register.fill(what)), what)
})

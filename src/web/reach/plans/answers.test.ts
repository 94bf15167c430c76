import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planning, SKETCH } from './fixture.test.ts'

test('where a place helps most says how far from the best it is, and can be taken over', async (t) => {
  const { who } = await planning(t)
  const path = '/inzicht/bereik/plannen/waar'
  assert.doesNotMatch((await who.get(path)).text, /bewezen/)
  const { text, document } = await who.get(
    `${path}?domein=ontmoeting&groep=ouderen&manier=te-voet&aantal=1&uren=4`,
  )
  assert.match(text, /In BU99010102/)
  assert.match(text, /Dit is bewezen de beste keuze|scheelt hoogstens/)
  const take = [...document.querySelectorAll('main a')].find((link) =>
    /Neem over/.test(link.textContent ?? ''),
  )
  assert.match(text, /Dit gaat over ontmoeten, voor mensen van 65 jaar of ouder, te voet\./)
  assert.match(text, /We vergelijken met het gemiddelde van dit gebied: .* uur per week/)
  assert.doesNotMatch(text, /telt hier mee/)
  const sketch = await who.get(take?.getAttribute('href') ?? '')
  assert.match(sketch.text, /Nieuwe plek in BU99010102/)
  await who.get(`${path}?aantal=9&uren=0`, { status: 422 })
})

test('what is in the sketch counts where a place helps, by the norm of before', async (t) => {
  const { who } = await planning(t)
  const path = '/inzicht/bereik/plannen/waar?run=1&aantal=1&uren=4'
  const lacking = (text: string) => /Nu ontbreekt samen (.*?) tot de norm/.exec(text)?.[1]
  const norm = (text: string) => /We vergelijken met het gemiddelde van dit gebied: (.*?) uur/.exec(text)?.[1]
  const [now, closed] = [(await who.get(path)).text, (await who.get(`${path}&stap=sluit_p0`)).text]
  assert.match(closed, /Wat je al in je schets zette, telt hier mee/)
  assert.notEqual(lacking(closed), lacking(now))
  assert.equal(norm(closed), norm(now))
})

test('longer hours are chosen among what is there, and can be taken over', async (t) => {
  const { who } = await planning(t)
  const path = '/inzicht/bereik/plannen/waar?run=1&aantal=1&uren=4&soort=langer'
  const { text, document } = await who.get(path)
  assert.match(text, /Koffie \(Plein\)/)
  const chosen = document.querySelector('select[name="soort"] option[selected]')
  assert.equal(chosen?.getAttribute('value'), 'langer')
  const take = [...document.querySelectorAll('main a')].find((link) =>
    /Neem over/.test(link.textContent ?? ''),
  )
  const sketch = await who.get(take?.getAttribute('href') ?? '')
  assert.match(sketch.text, /Koffie \(Plein\): langer open/)
})

test('a reason that is one picture is told at its field', async (t) => {
  const { who } = await planning(t)
  const words = { titel: 'Sluiting', reden: 'Om te zien wat er gebeurt', reden1: '😀' }
  const sent = { run: '1', stap: 'sluit_p0', doe: 'bewaar', ...words }
  const { document } = await who.post(SKETCH, sent, { status: 422 })
  assert.ok(document.querySelector('[name="reden1"]')?.getAttribute('aria-invalid'))
})

test('the answer for the map tells whom it touches before what it changes', async (t) => {
  const { who } = await planning(t)
  const live = `${SKETCH}/uitkomst.json?run=1&soort=verhuis&wat=p0&waar=151000,+450000`
  const { lines } = (await who.get(live)).json() as { lines: string[] }
  assert.match(lines[0] ?? '', /Plek in de buurt BU99010102/)
  assert.match(lines[1] ?? '', /Dit raakt: Plein en Koffie/)
  assert.ok(
    lines.some((line) => /Verder dan nu: ongeveer 200/.test(line)),
    lines.join('\n'),
  )
})

test('the answer for the map says what it is about and what it takes for granted', async (t) => {
  const { who } = await planning(t)
  const live = `${SKETCH}/uitkomst.json?run=1&soort=nieuw&waar=151000,+450000`
  const lines = async (more = '') =>
    ((await who.get(live + more)).json() as { lines: string[] }).lines.join(' ')
  assert.match(
    await lines(),
    /We rekenen met 10 uur per week, tot je zelf iets invult\. Dit gaat over ontmoeten/,
  )
  assert.doesNotMatch(await lines('&uren=4'), /tot je zelf iets invult/)
})

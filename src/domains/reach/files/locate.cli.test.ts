import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { commandLine } from '../../../../test/terminal.ts'
import { registerLocate } from './locate.cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'weefsel-locate-'))
after(() => rmSync(folder, { recursive: true }))

function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const run = (words: string[], lang: 'nl' | 'en' = 'nl') =>
  commandLine(registerLocate, { lang }, ['reach', 'locate', ...words])

const homes = file('homes.csv', 'id,x,y,pop\na,0,0,10\nb,3,4,1\nc,100,0,5\nd,100,10,0\n')
const halls = file('halls.csv', 'id,x,y\nwest,0,0\n"mid, den",50,0\neast,100,0\n')
const out = join(folder, 'out.csv')
const asked = ['--demand', homes, '--supply', halls, '--planar', '--out', out]

test('p-median: the sites, their objective with bound and gap, and who goes where', async () => {
  const { text, code } = await run([...asked, '--problem', 'p-median', '--p', '2'])
  assert.equal(code, 0)
  assert.match(text, /^objective: 5\nbound: 5\ngap: 0\nsites: west east\nBewezen: beter kan niet\.$/)
  assert.equal(readFileSync(out, 'utf8'), 'id,site,distance\na,west,0\nb,west,5\nc,east,0\nd,east,10\n')
})

test('mclp: who lives on the edge is covered, also with decimals, and an id with a comma is quoted', async () => {
  const decimals = file('decimals.csv', 'id,x,y,pop\na,0.6,0.8,3\nb,50.6,-0.8,4\nc,98.9,0,2\n')
  const words = ['--supply', halls, '--planar', '--out', out, '--problem', 'mclp', '--catchment', '1']
  const { printed, code } = await run(['--demand', decimals, ...words, '--p', '2', '--json', '--prove'])
  assert.equal(code, 0)
  assert.deepEqual(printed, [
    {
      ...{ problem: 'mclp', p: 2, objective: 7, bound: 7, gap: 0, proven: true, proof: 'optimal' },
      ...{ unreached: { points: 0, people: 0 }, sites: ['west', 'mid, den'] },
    },
  ])
  const [, first = '', second, third] = readFileSync(out, 'utf8').split('\n')
  assert.match(first, /^a,west,1,1$/)
  assert.match(second ?? '', /^b,"mid, den",[\d.]+,1$/)
  assert.match(third ?? '', /^c,"mid, den",[\d.]+,0$/)
})

test('with a table of costs, who reaches no chosen site is counted, and is not in the objective', async () => {
  const costs = file('costs.csv', 'origin,dest,cost\na,west,2\nb,west,1\nc,east,7\n')
  const words = [...asked, '--costs', costs, '--problem', 'p-median', '--p', '1']
  const { printed } = await run([...words, '--json'])
  assert.deepEqual(printed, [
    {
      ...{ problem: 'p-median', p: 1, objective: 21, bound: 371, gap: 0, proven: true },
      ...{ unreached: { points: 2, people: 5 }, penalty: { each: 70, objective: 371 }, sites: ['west'] },
    },
  ])
  assert.match((await run(words)).text, /2 punten \(5 mensen\) kunnen bij geen gekozen plek/)
  assert.match((await run(words, 'en')).text, /2 points \(5 people\) cannot get to any chosen site/)
  assert.match(readFileSync(out, 'utf8'), /\nc,,\nd,,\n$/)
})

test('what is there already stays, and only new sites are counted and told', async () => {
  const there = file('there.csv', 'id,x,y,built\nwest,0,0,1\nmid,50,0,0\neast,100,0,0\n')
  const words = [
    '--demand',
    homes,
    '--supply',
    there,
    '--open',
    'built',
    '--planar',
    '--out',
    out,
    '--p',
    '1',
  ]
  const told = async (...more: string[]) => {
    const [answer] = (await run([...words, ...more, '--json'])).printed
    const { objective, bound, sites } = answer as { objective: number; bound: number; sites: string[] }
    return [objective, bound, sites]
  }
  assert.deepEqual(await told('--problem', 'p-median'), [5, 5, ['east']])
  assert.match(readFileSync(out, 'utf8'), /a,west,0\nb,west,5\nc,east,0/)
  assert.deepEqual(await told('--problem', 'mclp', '--catchment', '5'), [16, 16, ['east']])
  assert.equal((await run([...words.slice(0, -1), '3', '--problem', 'p-median'])).code, 2)
})

test('a file of the OR-Library: objective and sites, numbered as in the file', async () => {
  const path = file('pmed.txt', ' 4 4 2\n 1 2 3 \n 2 3 9 \n 3 4 1 \n 2 1 2 \n')
  const { text, code } = await run(['--orlib', path], 'en')
  assert.equal(code, 0)
  assert.match(text, /^objective: 3\nbound: 3\ngap: 0\nsites: [12] [34]\nProven: nothing is better\.$/)
  await run(['--orlib', path, '--out', out])
  assert.match(
    readFileSync(out, 'utf8'),
    /^id,site,distance\n1,[12],[02]\n2,[12],[02]\n3,[34],[01]\n4,[34],[01]\n$/,
  )
})

test('what is wrong is told in one go, in both languages, with code 2 and nothing written', async () => {
  rmSync(out, { force: true })
  const words = ['--demand', homes, '--supply', halls, '--problem', 'mclp', '--p', '1.5', '--seconds', 'nu']
  for (const lang of ['nl', 'en'] as const) {
    const { text, code } = await run(words, lang)
    assert.equal(code, 2)
    for (const option of ['--out', '--p', '--catchment', '--seconds'])
      assert.ok(text.includes(option), option)
  }
  const refusals: [string[], RegExp][] = [
    [[...asked, '--problem', 'p-median', '--p', '0'], /--p/],
    [[...asked, '--problem', 'p-median', '--p', '4'], /minder plekken/],
    [[...asked, '--problem', 'p-median', '--p', '1', '--population', 'mensen'], /mensen/],
    [[...asked, '--problem', 'mclp', '--p', '1', '--catchment', '-1'], /--catchment/],
    [['--orlib', join(folder, 'nergens')], /ENOENT/],
    [['--orlib', file('kapot.txt', '2 1 1\n1 3 4\n')], /regel 2: .*“1 3 4”/],
    [['--orlib', homes, '--p', '3'], /OR-Library/],
  ]
  for (const [wrong, about] of refusals) {
    const { text, code } = await run(wrong)
    assert.equal(code, 2, text)
    assert.match(text, about)
  }
  assert.throws(() => readFileSync(out))
})

test('a file of the OR-Library is not written over', async () => {
  const text = '2 1 1\n1 2 4\n'
  const path = file('kept.txt', text)
  const { code } = await run(['--orlib', path, '--out', path])
  assert.deepEqual([code, readFileSync(path, 'utf8')], [2, text])
})

test('rows that are wrong, double or missing are told with row and column', async () => {
  const broken = file('broken.csv', 'id,x,y,pop\na,0,0,-1\na,1,1,2\nc,NaN,0,3\n')
  const { printed, code } = await run([
    '--demand',
    broken,
    '--supply',
    halls,
    '--planar',
    '--out',
    out,
    '--problem',
    'p-median',
    '--p',
    '1',
    '--json',
  ])
  assert.equal(code, 2)
  const { problems } = printed[0] as { problems: Record<string, { row: number; column: string }[]> }
  const found = problems[broken]?.map(({ row, column }) => `${row} ${column}`)
  assert.deepEqual(found, ['2 pop', '3 id', '4 x'])
  const none = file('none.csv', 'id,x,y,pop\n')
  const empty = await run(['--demand', none, ...asked.slice(2), '--problem', 'p-median', '--p', '1'])
  assert.match(empty.text, /geen punten/)
})

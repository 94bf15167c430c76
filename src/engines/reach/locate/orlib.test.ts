import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readOrlib } from './orlib.ts'
import { seeded } from './random.ts'
import { type Roads, shortestWays } from './roads.ts'

function roadsOf(text: string): Roads {
  const read = readOrlib(text)
  assert.ok(read.ok, JSON.stringify(read))
  return read.value.roads
}

const problemsOf = (text: string) => {
  const read = readOrlib(text)
  return read.ok ? [] : read.problems
}

test('a pair that is listed twice keeps its last length, in whichever direction it stands', () => {
  const roads = roadsOf(' 3 3 1\n 1 2 5 \n 2 3 4 \n 2 1 9 \n')
  assert.deepEqual([...shortestWays(roads)], [0, 9, 13, 9, 0, 4, 13, 4, 0])
  const shorter = roadsOf('3 3 1\r\n1 2 9\r\n2 3 4\r\n1 2 5\r\n\r\n')
  assert.equal(shortestWays(shorter)[1], 5)
})

test('the sign of old systems at the end is no line; hexadecimals are no numbers; too many places is told as such', () => {
  assert.deepEqual([...shortestWays(roadsOf('2 1 1\r\n1 2 5\r\n\u001a'))], [0, 5, 5, 0])
  assert.deepEqual(
    problemsOf('3 2 1\n1 2 0x4\n2 0x3 1\n').map(({ line, what }) => [line, what]),
    [
      [2, 'length'],
      [3, 'place'],
    ],
  )
  assert.equal(problemsOf('100000 1 1\n1 2 5\n')[0]?.what, 'large')
})

test('the shortest way may go round, and there is none between parts that no road joins', () => {
  const ways = shortestWays(roadsOf('4 3 2\n1 2 10\n1 3 1\n3 2 2.5\n'))
  assert.deepEqual([...ways.subarray(0, 4)], [0, 3.5, 1, Infinity])
  assert.deepEqual([...ways.subarray(12)], [Infinity, Infinity, Infinity, 0])
})

test('shortest ways equal those of Floyd and Warshall, on roads drawn by lot', () => {
  const random = seeded(4)
  for (const [places, many] of [
    [1, 0],
    [12, 20],
    [30, 60],
  ] as const) {
    const any = () => Int32Array.from({ length: many }, () => Math.floor(random() * places))
    const roads = { places, from: any(), to: any(), length: Float64Array.from({ length: many }, random) }
    const far = Array.from({ length: places * places }, (_, at) => (at % (places + 1) === 0 ? 0 : Infinity))
    const at = (from: number, to: number) => far[from * places + to] ?? 0
    for (const [road, length] of roads.length.entries()) {
      const [from, to] = [roads.from[road] ?? 0, roads.to[road] ?? 0]
      far[from * places + to] = Math.min(at(from, to), length)
      far[to * places + from] = Math.min(at(to, from), length)
    }
    for (let by = 0; by < places; by += 1)
      for (let from = 0; from < places; from += 1)
        for (let to = 0; to < places; to += 1)
          far[from * places + to] = Math.min(at(from, to), at(from, by) + at(by, to))
    for (const [pair, way] of shortestWays(roads).entries())
      assert.ok(way === far[pair] || Math.abs(way - (far[pair] ?? 0)) < 1e-12, `${places}: ${pair}`)
  }
})

test('everything that is wrong with a file is told by line', () => {
  assert.deepEqual(problemsOf(' \n'), [{ line: 0, what: 'empty', value: '' }])
  assert.deepEqual(problemsOf('<html>\n'), [{ line: 1, what: 'head', value: '<html>' }])
  assert.deepEqual(problemsOf('3 2\n1 2 3\n'), [{ line: 1, what: 'head', value: '3 2' }])
  assert.deepEqual(problemsOf('\n3 4 4\n1 2\n1 4 2\n1 2 -1\n1 2 x\n'), [
    { line: 2, what: 'sites', value: '4' },
    { line: 3, what: 'road', value: '1 2' },
    { line: 4, what: 'place', value: '1 4 2' },
    { line: 5, what: 'length', value: '1 2 -1' },
    { line: 6, what: 'length', value: '1 2 x' },
  ])
  assert.deepEqual(problemsOf('3 3 1\n1 2 3\n'), [{ line: 1, what: 'fewer', value: '1' }])
  assert.deepEqual(problemsOf('3 0 1\n1 2 3\n'), [{ line: 1, what: 'more', value: '1' }])
  assert.equal(problemsOf(`9 200 1\n${'1 2\n'.repeat(200)}`).length, 50)
})

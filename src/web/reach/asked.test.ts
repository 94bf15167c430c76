import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Finding } from '../../domains/reach/index.ts'
import { questionOf, reachHref, readAsked } from './asked.ts'

const NOTHING = { domain: null, group: null, mode: null, run: null, beside: null, within: null, page: 1 }

test('the address is read, and what cannot be meant is nothing', () => {
  const whole = {
    domein: 'werk',
    groep: 'laag-inkomen',
    manier: 'fiets',
    in: 'wk990101',
    run: '3',
    met: '2',
    pagina: '4',
  }
  assert.deepEqual(readAsked(whole), {
    ...{
      domain: 'werk',
      group: 'laag-inkomen',
      mode: 'cycle',
      within: 'WK990101',
      run: 3,
      beside: 2,
      page: 4,
    },
  })
  assert.deepEqual(readAsked({}), NOTHING)
  const odd = {
    domein: "x'--",
    groep: 'A',
    manier: 'walk',
    in: 'BU99010101',
    run: '0',
    met: '-1',
    pagina: '1e3',
  }
  assert.deepEqual(readAsked(odd), NOTHING)
})

test('what is asked comes back from the address that it is written in; what is usual is not written', () => {
  const asked = readAsked({
    domein: 'werk',
    groep: 'kinderen',
    manier: 'langzaam',
    in: 'GM9901',
    run: '3',
    met: '2',
    pagina: '2',
  })
  const url = new URL(reachHref(asked), 'http://x.test')
  assert.equal(url.pathname, '/inzicht/bereik')
  assert.deepEqual(readAsked(Object.fromEntries(url.searchParams)), asked)
  assert.equal(
    reachHref({ ...NOTHING, domain: 'ontmoeting', group: 'ouderen', mode: 'walk' }),
    '/inzicht/bereik',
  )
  assert.equal(reachHref({ group: 'kinderen' }, '/x'), '/x?groep=kinderen')
})

const finding = (lifeDomain: string, groupKey: string, facilities: number, gap = 0) =>
  ({ lifeDomain, groupKey, facilities, mode: 'walk', verdicts: { gap } }) as Finding

test('a page answers what was asked as far as the run has it, else what is usual, else what there is', () => {
  const findings = [
    finding('werk', 'kinderen', 2),
    finding('ontmoeting', 'ouderen', 3),
    finding('wonen', 'ouderen', 0),
  ]
  const ask = (typed: Record<string, string>) => questionOf(readAsked(typed), findings)
  assert.deepEqual(ask({}), { domain: 'ontmoeting', group: 'ouderen', mode: 'walk' })
  assert.deepEqual(ask({ domein: 'werk', groep: 'kinderen', manier: 'fiets' }), {
    ...{ domain: 'werk', group: 'kinderen', mode: 'cycle' },
  })
  assert.equal(ask({ domein: 'wonen' })?.domain, 'ontmoeting', 'nothing is on the map about it')
  const lacking = [...findings, finding('wonen', 'ouderen', 0, 14)]
  assert.equal(questionOf(readAsked({ domein: 'wonen' }), lacking)?.domain, 'wonen', 'by a norm it lacks')
  assert.deepEqual(questionOf(readAsked({}), [finding('werk', 'kinderen', 1)]), {
    ...{ domain: 'werk', group: 'kinderen', mode: 'walk' },
  })
  assert.equal(questionOf(readAsked({}), []), null)
})

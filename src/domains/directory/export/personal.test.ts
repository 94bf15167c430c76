import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isPersonalMailbox, namesSomebody } from './personal.ts'

describe('a mailbox', () => {
  test('of the shape of a name is personal, also when nobody gave the name', () => {
    for (const box of [
      'ria.devries',
      'jan.de.boer',
      'jan_de_boer',
      'r.devries',
      'R.J.Jansen',
      'r-devries',
      'devries.r',
      'h.van.wijk',
      'ria.post',
      'j.post',
      'ria.nijhuis',
      'andré.bakker',
      'ria.devries+werk',
      'ria.receptie',
    ])
      assert.equal(isPersonalMailbox(`${box}@bieb.example`), true, box)
  })

  test('with a word of the name is personal', () => {
    for (const box of ['ria', 'devries', 'riadevries', 'ria-bieb', 'team.ria', 'RIA2'])
      assert.equal(isPersonalMailbox(`${box}@bieb.example`, ['Ria Devries']), true, box)
    assert.equal(isPersonalMailbox('jo@bieb.example', ['Jo']), true)
    assert.equal(isPersonalMailbox('rene@bieb.example', ['René']), true)
  })

  test('of a function stays', () => {
    for (const box of [
      ...['info', 'hallo', 'balie', 'welzijn', 'post', 'team.noord', 'info.weverloo', 'wijkteam-oost'],
      ...['de-geus', 'buurthuis-de-geus', 'e-mail', 'sociaal.werk', '2026', 'coordinator'],
    ])
      assert.equal(isPersonalMailbox(`${box}@bieb.example`), false, box)
    assert.equal(isPersonalMailbox('balie@bieb.example', ['Bal']), false)
    assert.equal(isPersonalMailbox('welzijn@bieb.example', ['Team Welzijn']), false)
  })
})

describe('a title', () => {
  test('that says who somebody is', () => {
    for (const title of [
      'Ria de Vries (coördinator)',
      'Coördinator Ria Jansen',
      'coach: R. Bakker',
      'R.J. van der Berg',
      'Jansen, Ria',
      'Anne-Marie Jansen',
      'mevrouw De Vries',
      'mw. Jansen',
    ])
      assert.equal(namesSomebody(title), true, title)
    assert.equal(namesSomebody('hulp van ria', 'Ria'), true)
    assert.equal(namesSomebody('René (coach)', 'Rene Smit'), true)
  })

  test('that says what somebody does stays', () => {
    for (const title of [
      ...['digihelper', 'Coördinator', 'Sociaal Werker', 'Coördinator Welzijn Noord', 'Team Jeugd en Gezin'],
      ...[
        'Beheerder De Geus',
        'Consulent WMO',
        'Opzoomer-Mee',
        'Taalcoach / Vrijwilliger',
        'Maatschappelijk Werker GGZ',
      ],
    ])
      assert.equal(namesSomebody(title), false, title)
    assert.equal(namesSomebody('coördinator', 'Coördinator Ria'), false)
    assert.equal(namesSomebody('hulp van de buurt', 'Jan van de Berg'), false)
  })
})

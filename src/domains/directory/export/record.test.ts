import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { publicContacts } from './record.ts'

const phones = [{ number: '0990-410100' }]

describe('whom to ask, without saying who that is', () => {
  test('a name never leaves, a role does, with phone and mailbox of the function', () => {
    const given = [{ name: 'Ria Jansen', title: 'digihelper', email: 'digihulp@bieb.example', phones }]
    assert.deepEqual(publicContacts(given), [{ title: 'digihelper', email: 'digihulp@bieb.example', phones }])
  })

  test('who has a name and no role is a person and stays out whole', () => {
    assert.deepEqual(publicContacts([{ name: 'Ria', phones }]), [])
  })

  test('a mailbox with the name of a person stays out', () => {
    for (const email of [
      'ria@bieb.example',
      'r.jansen@bieb.example',
      'riajansen@bieb.example',
      'R.J.Jansen@bieb.example',
    ])
      assert.deepEqual(
        publicContacts([{ name: 'Ria Jansen', title: 'hulp', email }]),
        [{ title: 'hulp' }],
        email,
      )
    assert.deepEqual(publicContacts([{ title: 'hulp', email: 'p.de.vries@bieb.example' }]), [
      { title: 'hulp' },
    ])
  })

  test('a function without anything else is nothing to say', () => {
    assert.deepEqual(publicContacts([{}]), [])
    assert.deepEqual(publicContacts([{ phones }]), [{ phones }])
  })
})

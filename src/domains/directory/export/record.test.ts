import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { publicContacts, publicEmail, publicPhones } from './record.ts'

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

  test('a mailbox with the shape of a name stays out when nobody gave the name', () => {
    for (const box of ['ria.devries', 'jan.de.boer', 'r.devries'])
      assert.deepEqual(publicContacts([{ title: 'hulp', email: `${box}@bieb.example` }]), [{ title: 'hulp' }])
  })

  test('a title with a name stays out; who is nothing but a name stays out whole', () => {
    const email = 'info@bieb.example'
    const titled = (title: string) => publicContacts([{ title, email, phones }])
    assert.deepEqual(titled('Ria de Vries (coördinator)'), [{ email, phones }])
    assert.deepEqual(titled('Ria de Vries'), [])
    assert.deepEqual(publicContacts([{ name: 'Ria', title: 'Ria', phones }]), [])
    assert.deepEqual(publicContacts([{ title: 'Ria de Vries (coach)', email: 'ria@bieb.example', phones }]), [
      { phones },
    ])
  })

  test('of a telephone only the number is told, once', () => {
    const told = [{ number: '1', description: 'privé van Ria' }, { number: '1' }, { number: '2' }]
    assert.deepEqual(publicPhones(told), [{ number: '1' }, { number: '2' }])
    assert.deepEqual(publicContacts([{ phones: told }]), [{ phones: publicPhones(told) }])
  })

  test('the mailbox of an organisation is held against the names of all its people', () => {
    const people = [{ name: 'Jan Smit' }, { title: 'Ria de Vries (coördinator)' }]
    for (const email of ['ria@bieb.example', 'jansmit@bieb.example', 'p.bos@bieb.example'])
      assert.equal(publicEmail(email, people), null, email)
    for (const email of ['info@bieb.example', 'coordinator@bieb.example'])
      assert.equal(publicEmail(email, people), email)
    assert.equal(publicEmail(null, people), null)
  })
})

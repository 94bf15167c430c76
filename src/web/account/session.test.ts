import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsSession, scopeOf } from './session.ts'

test('only a cookie of this name is looked up', () => {
  assert.ok(claimsSession('lijstje=x; weefsel.session_token=y'))
  assert.ok(claimsSession('__Secure-weefsel.session_token=y'))
  for (const none of [undefined, '', 'lijstje=x', 'notweefsel.session_token=x', 'a=weefsel.session_token=x'])
    assert.ok(!claimsSession(none), none)
})

test('what transactions may see follows from roles and proof', () => {
  const scope = { tenant: {} as never, actor: 'web', roles: [] }
  const visitor = { account: 'a1', session: 's1', email: 'nel@mail.example', held: [], proved: false }
  assert.deepEqual(scopeOf(scope, visitor).roles, ['resident'])
  const role = { id: 'r', role: 'worker' as const, organizationId: null, areaCode: null, endsOn: null }
  const proved = scopeOf(scope, { ...visitor, held: [role, role], proved: true })
  assert.deepEqual(proved.roles, ['resident', 'worker', 'proved'])
  assert.equal(proved.actor, 'account:a1')
})

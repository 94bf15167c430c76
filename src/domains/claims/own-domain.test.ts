import assert from 'node:assert/strict'
import { test } from 'node:test'
import { domainOf, domainsNamed, ownDomains, readOwnEmail } from './own-domain.ts'

const spoel = { website: 'https://www.buurthuis-spoel.nl/contact?x=1', email: 'Info@Spoel-Post.nl' }

test('an organisation has the domain of its site and of its mail, when both are its own', () => {
  assert.deepEqual(ownDomains(spoel, []), ['buurthuis-spoel.nl', 'spoel-post.nl'])
  assert.deepEqual(ownDomains({ website: 'spoel.nl', email: null }, []), ['spoel.nl'])
  assert.deepEqual(ownDomains({ website: 'https://wijk.spoel.nl:8080/', email: null }, []), ['wijk.spoel.nl'])
  assert.deepEqual(ownDomains({ website: null, email: null }, []), [])
})

test('what anybody can get an address under is nobody’s own, nor is anything below it', () => {
  for (const shared of [
    'gmail.com',
    'ziggo.nl',
    'clubx.wixsite.com',
    'm.facebook.com',
    'co.nl',
    'spoel.co.nl',
  ])
    assert.deepEqual(ownDomains({ website: `https://${shared}/spoel`, email: null }, []), [], shared)
  assert.deepEqual(ownDomains({ website: null, email: 'spoel@Hotmail.com' }, []), [])
  // Letters that a browser reads as others: this is gmail.com.
  assert.deepEqual(ownDomains({ website: null, email: 'spoel@ｇmail.com' }, []), [])
})

test('what another organisation names too is not its own', () => {
  const others = [{ website: 'http://buurthuis-spoel.nl/over', email: null }]
  assert.deepEqual(ownDomains(spoel, others), ['spoel-post.nl'])
  assert.deepEqual(ownDomains(spoel, [{ website: null, email: 'x@evil-buurthuis-spoel.nl' }]).length, 2)
})

test('an address counts only when its domain is the same, label for label', () => {
  const domains = domainsNamed(spoel)
  assert.equal(
    readOwnEmail(' Nel.de-Vries+kaart@Buurthuis-Spoel.NL ', domains),
    'nel.de-vries+kaart@buurthuis-spoel.nl',
  )
  for (const trick of [
    'nel@evil-buurthuis-spoel.nl',
    'nel@buurthuis-spoel.nl.evil.nl',
    'nel@sub.buurthuis-spoel.nl',
    'nel@nl',
    'nel@buurthuis-spoel.n',
    'nel@evil.nl@buurthuis-spoel.nl',
    '"nel@evil.nl"@buurthuis-spoel.nl',
    'nel%evil.nl@buurthuis-spoel.nl',
    'evil.nl!nel@buurthuis-spoel.nl',
    'nel@evil.nl/@buurthuis-spoel.nl',
    'nel@buurthuis-spoel.nl\nbcc:x@evil.nl',
    'nel@buurthuis-spoel.nl,x@evil.nl',
    'nel@buurthuis-ѕpoel.nl',
    'nel@buurthuis-spoel.nl:25',
    'nel@[127.0.0.1]',
    '@buurthuis-spoel.nl',
    'buurthuis-spoel.nl',
    '',
  ])
    assert.equal(readOwnEmail(trick, domains), null, trick)
  assert.equal(readOwnEmail('nel@bücher.nl', ['xn--bcher-kva.nl']), 'nel@xn--bcher-kva.nl')
})

test('a domain is compared as machines write it, and what is none is none', () => {
  assert.equal(domainOf('a@Bücher.nl'), 'xn--bcher-kva.nl')
  assert.equal(domainOf('a@www.spoel.nl'), 'www.spoel.nl')
  for (const none of [
    'a@127.0.0.1',
    'a@2130706433',
    'a@localhost',
    'a@x..nl',
    'a@-x.nl',
    'a@b@c.nl',
    'a@c.nl?x',
    '',
  ])
    assert.equal(domainOf(none), null, none)
  for (const website of [
    'http://127.0.0.1/',
    'javascript:alert(1)',
    'https://x@spoel.nl',
    'ftp://spoel.nl',
    'http://[::1]/',
  ])
    assert.deepEqual(domainsNamed({ website, email: null }), [], website)
})

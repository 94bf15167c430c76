/** A page that is judged; the cookie of the visitor whose list it is. */
export interface Template {
  path: string
  cookie?: string
}

async function html(address: string, cookie?: string): Promise<string> {
  const answer = await fetch(address, cookie ? { headers: { cookie } } : {})
  return answer.text()
}

/** The first address on a page that begins so; throws when there is none, so that no template is forgotten. */
async function linkOn(base: string, page: string, pattern: string): Promise<string> {
  const found = new RegExp(`href="(${pattern})"`).exec(await html(base + page))?.[1]
  if (!found) throw new Error(`no link to ${pattern} on ${page}`)
  return found.replaceAll('&amp;', '&')
}

const ID = '[0-9a-f-]{36}'

/** Puts three things on a list, as a visitor does; returns the cookie and the link to hand over. */
async function filledList(base: string): Promise<{ cookie: string; link: string }> {
  const results = await html(`${base}/zoeken?q=koffie`)
  const ids = [...results.matchAll(new RegExp(`href="/aanbod/(${ID})"`, 'g'))].map((match) =>
    String(match[1]),
  )
  let cookie = ''
  for (const id of [...new Set(ids)].slice(0, 3)) {
    const answer = await fetch(`${base}/lijstje`, {
      method: 'POST',
      redirect: 'manual',
      headers: {
        origin: base,
        'content-type': 'application/x-www-form-urlencoded',
        ...(cookie ? { cookie } : {}),
      },
      body: new URLSearchParams({ ding: `offer:${id}`, terug: '/zoeken?q=koffie' }),
    })
    cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? cookie
  }
  const own = await html(`${base}/lijstje`, cookie)
  const link = /\/lijstje\/[0-9a-z]{20,}/i.exec(own)?.[0]
  if (!cookie || !link) throw new Error('no list was made')
  return { cookie, link }
}

/** One address of every template, and of every state of a page that looks different. */
export async function templates(base: string): Promise<Template[]> {
  const offer = await linkOn(base, '/zoeken?q=koffie', `/aanbod/${ID}`)
  const place = await linkOn(base, '/zoeken?soort=plek', `/plekken/${ID}`)
  const organization = await linkOn(base, '/zoeken?soort=organisatie', `/organisaties/${ID}`)
  const network = await linkOn(base, '/netwerken', '/netwerken/netwerk/[a-z0-9-]+')
  const branch = await linkOn(base, '/netwerken', '/netwerken/branche/[a-z0-9-]+')
  const violence = await linkOn(base, '/zoeken?situatie=huiselijk-geweld', `/aanbod/${ID}`)
  const person = await linkOn(base, '/mensen', `/mensen/${ID}`)
  const { cookie, link } = await filledList(base)
  const paths = [
    ...['/', '/zoeken?q=koffie', '/zoeken?q=koffie&kosten=gratis&wanneer=do&in=GM9901', '/zoeken'],
    ...['/zoeken?bij=WK990101&q=koffie', '/zoeken?q=koffie&pagina=2', '/zoeken?q=qwertyuiop'],
    ...['/zoeken?q=mijn+man+slaat+mij', offer, `${offer}?druk=groot`, place, organization, violence],
    ...['/netwerken', network, branch, `${branch}?gemeente=GM9901`, '/wijken', '/wijken/GM9901'],
    ...['/wijken/WK990101', '/wijken/BU99010101', '/wijken/WK990101/cijfers', '/wijken/WK990101/agenda'],
    ...['/wijken/WK990101/klopt-niet', '/wijken/WK990101/ik-mis-iets', '/wijken/WK990101/ik-kan-iets'],
    ...['/mensen', '/mensen?wijk=WK990101', person, `${person}/bericht`, '/inloggen', '/over/kwaliteit'],
    ...['/lijstje', link, `${link}?druk=groot`, '/open-data', '/berichten', '/privacy', '/toegankelijkheid'],
    ...['/en', '/en/zoeken?q=coffee', `/en${offer}`, '/en/wijken/WK990101'],
  ]
  return [
    ...paths.map((path) => ({ path })),
    { path: '/lijstje', cookie },
    { path: '/lijstje?druk=groot', cookie },
  ]
}

/** Pages of one person (lists, messages), and questions: of these there is no end. */
const CLOSED = ['/lijstje', '/berichten', '/inloggen', '/mijn', '/werk', '/zoeken?', '/wijken?']

/** `robots.txt` (RFC 9309): everything may be read but lists, messages and questions; in both languages. */
export function robotsText(origin: string): string {
  const closed = CLOSED.flatMap((path) => [`Disallow: ${path}`, `Disallow: /en${path}`])
  return ['User-agent: *', ...closed, '', `Sitemap: ${origin}/sitemap.xml`, ''].join('\n')
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

function listXml(list: string, item: string, urls: readonly string[]): string {
  const lines = urls.map((url) => `<${item}><loc>${escaped(url)}</loc></${item}>`)
  return `${HEAD}<${list} xmlns="${NAMESPACE}">\n${lines.join('\n')}\n</${list}>\n`
}

/** The list of lists, by the sitemaps protocol. */
export function indexXml(urls: readonly string[]): string {
  return listXml('sitemapindex', 'sitemap', urls)
}

/** One list of pages. */
export function urlsXml(urls: readonly string[]): string {
  return listXml('urlset', 'url', urls)
}

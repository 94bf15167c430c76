import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { dutchForms } from './house-rules-dutch.ts'
import { fieldsAndForms } from './house-rules-forms.ts'
import { all, byId, type HouseRule, show, textOf, type Visited } from './visited.ts'

const heaviestPage = 60_000

/** Works out once what is asked of a page: that takes as long as a small page. */
class OneConfig extends StaticConfigLoader {
  #known: ReturnType<StaticConfigLoader['getConfigFor']> | undefined

  override getConfigFor(handle: string): ReturnType<StaticConfigLoader['getConfigFor']> {
    this.#known ??= super.getConfigFor(handle)
    return this.#known
  }
}

const validator = new HtmlValidate(
  new OneConfig({
    root: true,
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: {
      // `for` beside a wrapping label helps old screen readers; roles repeat what Safari forgets on lists without bullets.
      'no-redundant-for': 'off',
      'no-redundant-role': 'off',
      'missing-doctype': 'error',
      'no-missing-references': 'error',
      'no-inline-style': 'error',
    },
  }),
)

const validHtml: HouseRule = ({ html }) =>
  validator
    .validateStringSync(html)
    .results.flatMap(({ messages }) => messages)
    .map(({ ruleId, message, line, column }) => `html: ${message} (${ruleId}, ${line}:${column})`)

const language: HouseRule = ({ document, lang }) => {
  const said = document.documentElement.getAttribute('lang')
  return said === lang ? [] : [`lang: the page is in "${lang}" and says "${said}"`]
}

const oneHeading: HouseRule = (page) => {
  const found = all(page, 'h1').length
  return found === 1 ? [] : [`h1: ${found} instead of one`]
}

const title: HouseRule = ({ document, lang, status }) => {
  const prefix = status === 422 ? (lang === 'nl' ? 'Fout: ' : 'Error: ') : ''
  const expected = prefix + textOf(document.querySelector('h1'))
  const found = textOf(document.querySelector('title'))
  return found.startsWith(expected) ? [] : [`title: "${found}" does not begin with "${expected}"`]
}

/** The error summary stands above the h1 on purpose (GOV.UK Design System). */
const headingOrder: HouseRule = (page) => {
  const headings = all(page, 'h1, h2, h3, h4, h5, h6').filter(
    (node) => !node.closest('[class*="error-summary"]'),
  )
  let before = 0
  return headings.flatMap((node) => {
    const level = Number(node.tagName.slice(1))
    const skipped = level > before + 1
    const message = `headings: ${node.tagName.toLowerCase()} "${textOf(node)}" comes after level ${before}`
    before = level
    return skipped ? [message] : []
  })
}

const nothingInline: HouseRule = (page) => [
  ...all(page, 'style').map((node) => `inline: ${show(node)}`),
  ...all(page, 'script:not([src])')
    .filter((node) => node.getAttribute('type') !== 'application/ld+json')
    .map((node) => `inline: ${show(node)}`),
  ...all(page, '*').flatMap((node) =>
    node
      .getAttributeNames()
      .filter((name) => name === 'style' || name.startsWith('on'))
      .map((name) => `inline: attribute ${name} on ${show(node)}`),
  ),
]

const uniqueIds: HouseRule = (page) => {
  const ids = all(page, '[id]').map((node) => node.id)
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at)
  return [...new Set(twice)].map((id) => `id: "${id}" is used more than once`)
}

const nameOf = (page: Visited, node: Element) => {
  const labelled = node.getAttribute('aria-labelledby')?.split(' ') ?? []
  const images = [...node.querySelectorAll('img[alt]')].map((image) => image.getAttribute('alt'))
  const labels = labelled.map((id) => textOf(byId(page, id)))
  return [textOf(node), node.getAttribute('aria-label'), ...images, ...labels].join('').trim()
}

const links: HouseRule = (page) => [
  ...all(page, 'a[href], button')
    .filter((node) => nameOf(page, node) === '')
    .map((node) => `link: without text: ${show(node)}`),
  ...all(page, 'a[href=""], a:not([href])').map((node) => `link: without address: ${show(node)}`),
  ...all(page, 'a[href^="#"]')
    .filter((node) => !byId(page, decodeURIComponent((node.getAttribute('href') ?? '').slice(1))))
    .map((node) => `link: ${node.getAttribute('href')} leads nowhere`),
]

const images: HouseRule = (page) => [
  ...all(page, 'img:not([alt])').map((node) => `image: without alt: ${show(node)}`),
  ...all(page, 'svg:not([aria-hidden="true"])')
    .filter((node) => !node.closest('[aria-hidden="true"], svg svg'))
    .filter((node) => nameOf(page, node) === '')
    .map((node) => `image: svg without title or aria-hidden: ${show(node)}`),
]

const tables: HouseRule = (page) => [
  ...all(page, 'table')
    .filter((node) => textOf(node.querySelector('caption')) === '')
    .map((node) => `table: without caption: ${show(node)}`),
  ...all(page, 'table')
    .filter((node) => !node.querySelector('th'))
    .map((node) => `table: without th: ${show(node)}`),
  ...all(page, 'th:not([scope])').map((node) => `table: th without scope: "${textOf(node)}"`),
]

function contentPolicy(policy: string, embed: boolean): string[] {
  const parts = new Map(policy.split(';').map((part) => [part.trim().split(' ')[0], part] as const))
  const needed = ['default-src', 'base-uri', 'form-action', 'frame-ancestors'].filter(
    (name) => !parts.has(name),
  )
  const loose = policy.match(/'unsafe-[a-z-]+'|\*|\bhttps?:(?!\/)|data:/g) ?? []
  return [
    ...needed.map((name) => `headers: the content policy lacks ${name}`),
    ...(/'(self|none)'/.test(parts.get('default-src') ?? '')
      ? []
      : [`headers: default-src is not 'self' or 'none'`]),
    ...loose
      .filter((word) => !(embed && word === '*'))
      .map((word) => `headers: the content policy has ${word}`),
  ]
}

/** What internet.nl looks at. Only /embed/ may be shown inside another site. */
const securityHeaders: HouseRule = ({ headers, path }) => {
  const embed = path.replace(/^\/en\//, '/').startsWith('/embed/')
  const get = (name: string) => headers.get(name) ?? ''
  const framing =
    get('x-frame-options') === 'DENY' || /frame-ancestors 'none'/.test(get('content-security-policy'))
  return [
    ...contentPolicy(get('content-security-policy'), embed),
    ...(get('x-content-type-options') === 'nosniff'
      ? []
      : ['headers: X-Content-Type-Options is not nosniff']),
    ...(/^(same-origin|no-referrer)$/.test(get('referrer-policy'))
      ? []
      : ['headers: Referrer-Policy is too wide']),
    ...(embed || framing ? [] : ['headers: the page may be framed']),
  ]
}

const resources = 'script, link, img, source, iframe, video, audio, object, embed, track, use, image, form'

const noThirdParty: HouseRule = (page) =>
  all(page, resources)
    .filter(
      (node) => !(node.tagName === 'LINK' && /canonical|alternate/.test(node.getAttribute('rel') ?? '')),
    )
    .flatMap((node) =>
      ['src', 'href', 'srcset', 'data', 'poster', 'action'].map((name) => node.getAttribute(name) ?? ''),
    )
    .filter((address) => /(^|[\s,])(https?:)?\/\//.test(address) && !address.includes(`//${page.host}/`))
    .map((address) => `third party: ${address}`)

const weight: HouseRule = ({ html }) => {
  const bytes = Buffer.byteLength(html)
  return bytes <= heaviestPage ? [] : [`weight: ${bytes} bytes of HTML, ${heaviestPage} allowed`]
}

/** Every rule of the house. Each test that opens a page applies them all. */
export const houseRules: HouseRule[] = [
  validHtml,
  language,
  oneHeading,
  title,
  headingOrder,
  fieldsAndForms,
  nothingInline,
  uniqueIds,
  links,
  images,
  tables,
  securityHeaders,
  noThirdParty,
  weight,
  dutchForms,
]

import { all, type HouseRule } from './visited.ts'

const verbatim = new Set(['SCRIPT', 'STYLE', 'CODE', 'PRE', 'TEXTAREA'])

/** What is not Dutch prose; asked of every element, so without a selector, which costs far more. */
const isLeftOut = (element: Element) =>
  verbatim.has(element.tagName.toUpperCase()) ||
  element.getAttribute('lang') === 'en' ||
  element.getAttribute('translate') === 'no'

/** A form that Dutch readers stumble over, and how it should be. */
const wrong: [pattern: RegExp, better: string][] = [
  [/"[^"]*"?/g, 'curly quotes: “…” or ‘…’'],
  [/€(?![\s\u00a0])[^\s]*/g, 'a space after €: € 2,50'],
  [/€\s?\d+(\.\d{3})*(\.\d\d?(?!\d)|,\d(?!\d)|,\d{3,})/g, 'money with a comma and two digits: € 2,50'],
  [/\b([01]?\d|2[0-3]):[0-5]\d\b/g, 'time with a point: 10.00 uur'],
  [/\b\d{4}-\d{2}-\d{2}\b/g, 'the date in words: 24 november 2026'],
]

function textsOf(node: Node): string[] {
  return [...node.childNodes].flatMap((child) => {
    if (child.nodeType === 3) return [child.textContent ?? '']
    if (child.nodeType !== 1 || isLeftOut(child as Element)) return []
    return textsOf(child)
  })
}

/** Quotes, money, times and dates in Dutch form, wherever a page in Dutch shows text. */
export const dutchForms: HouseRule = (page) => {
  if (page.lang !== 'nl') return []
  const title = all(page, 'title').map((node) => node.textContent ?? '')
  const texts = [...title, ...all(page, 'body').flatMap(textsOf)]
  return texts.flatMap((text) =>
    wrong.flatMap(([pattern, better]) =>
      (text.match(pattern) ?? []).map((found) => `dutch: ${found.slice(0, 40)} should be ${better}`),
    ),
  )
}

import type { Lang } from '../../src/platform/i18n.ts'

/** Words that stand in nearly every sentence of one language and in none of the other. */
const COMMON: Record<Lang, RegExp> = {
  nl: /(?<![\p{L}’'-])(het|een|niet|je|jouw|wij|ons|onze|wordt|worden|zijn|deze|dit|dat|naar|voor|bij|geen|nog|wat|wie|waar|kun|kunt|staat|klopt|alle|met|maar|ook|uit|heeft|moet|vul|kies|zoek|bewaar)(?![\p{L}’'-])/giu,
  en: /(?<![\p{L}’'-])(the|and|you|your|not|with|this|that|these|from|what|who|where|which|are|has|have|can|will|no|nobody|nothing|choose|save|our)(?![\p{L}’'-])/giu,
}

/** What is not of the page itself: what people typed, names, codes, and what says in which language it is. */
const notOurs = 'script, style, code, pre, textarea, blockquote, .weefsel-typed, [translate="no"]'

function sentences(node: Node, lang: Lang): string[] {
  return [...node.childNodes].flatMap((child) => {
    if (child.nodeType === 3) return [(child.textContent ?? '').replace(/\s+/g, ' ').trim()]
    if (child.nodeType !== 1) return []
    const element = child as Element
    const said = element.getAttribute('lang')
    if (element.matches(notOurs) || (said !== null && said !== lang)) return []
    return sentences(child, lang)
  })
}

/** Texts of a page that seem to be in the other language, though nothing says so to a screen reader (WCAG 3.1.2). */
export function inTheOtherLanguage(document: Document, lang: Lang): string[] {
  const other: Lang = lang === 'nl' ? 'en' : 'nl'
  const shown = [...document.querySelectorAll('main, header, footer')].flatMap((part) =>
    sentences(part, lang),
  )
  return [...new Set(shown)].filter((text) => {
    const foreign = text.match(COMMON[other])?.length ?? 0
    return foreign > 0 && foreign > (text.match(COMMON[lang])?.length ?? 0)
  })
}

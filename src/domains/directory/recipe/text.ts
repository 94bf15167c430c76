const TAG = /<\/?[a-z!][^>]*>/i
const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  euro: '€',
}

/** Whether a text holds HTML: then a person should say what to do with it. */
export function hasMarkup(text: string): boolean {
  return TAG.test(text)
}

function entity(whole: string, name: string): string {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole
  const code = name[1]?.toLowerCase() === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code).toWellFormed() : whole
}

/** Text without HTML or Markdown links: what a tag meant for the eye (a new line) stays, the rest goes. */
export function plain(text: string): string {
  const without = text
    .replace(/<(script|style)\b[\s\S]*?(<\/\1\s*>|$)/gi, '')
    .replace(/<(br|\/p|\/li|\/div|\/h\d)\b[^>]*>/gi, '\n')
    .replace(/<\/?[a-z!][^>]*>/gi, '')
    .replace(/\[([^\]]+)\]\([^)\s]*\)/g, '$1')
  // A second round: `&lt;b&gt;` was a tag written for the eye, and must not become one now.
  return without.replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,8});/gi, entity).replace(/<\/?[a-z!][^>]*>/gi, '')
}

/** Text as we keep it: well-formed, no control characters, no spaces at the ends or doubled, at most one empty line. */
export function tidy(text: string): string {
  return (
    text
      .toWellFormed()
      .normalize('NFC')
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\ufeff]/g, '')
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
  )
}

const TAG_START = /<\/?[a-z!]/i
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
  // In two steps, so that a text with many beginnings and no end is read once and not once for each.
  const start = text.search(TAG_START)
  return start >= 0 && text.indexOf('>', start) > 0
}

function entity(whole: string, name: string): string {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole
  const code = name[1]?.toLowerCase() === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code).toWellFormed() : whole
}

/** After the last `>` no tag can end; looking there for one takes the square of the length. */
function replaceTags(text: string, tag: RegExp, by: string): string {
  const end = text.lastIndexOf('>') + 1
  return text.slice(0, end).replace(tag, by) + text.slice(end)
}

const withoutTags = (text: string) => replaceTags(text, /<\/?[a-z!][^>]*>/gi, '')

/** Text without HTML or Markdown links: what a tag meant for the eye (a new line) stays, the rest goes. */
export function plain(text: string): string {
  const shown = text.replace(/<(script|style)\b[\s\S]*?(<\/\1\s*>|$)/gi, '')
  const broken = replaceTags(shown, /<(br|\/p|\/li|\/div|\/h\d)\b[^>]*>/gi, '\n')
  const without = withoutTags(broken).replace(/\[([^[\]]+)\]\([^[)\s]*\)/g, '$1')
  // A second round: `&lt;b&gt;` was a tag written for the eye, and must not become one now.
  return withoutTags(without.replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,8});/gi, entity))
}

/** Text as we keep it: well-formed, no control characters (nor those that turn the direction of reading), no spaces at the ends or doubled, at most one empty line. */
export function tidy(text: string): string {
  return (
    text
      .toWellFormed()
      .normalize('NFC')
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\ufeff]/g, '')
      .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
  )
}

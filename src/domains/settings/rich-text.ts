/** A piece of a line. A link only ever leads to an address that `safeHref` let through. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'bold'; text: string }
  | { kind: 'link'; text: string; href: string }

/** A part of a page. */
export type Block =
  | { kind: 'heading'; level: 2 | 3; words: Inline[] }
  | { kind: 'paragraph'; lines: Inline[][] }
  | { kind: 'list'; numbered: boolean; items: Inline[][] }

/** An address that a link may have: the web, mail, telephone, or a page of this site; null for every other. */
export function safeHref(typed: string): string | null {
  if (/[\s\p{Cc}<>"\\]/u.test(typed)) return null
  if (/^\/(?!\/)/.test(typed)) return typed
  if (/^tel:\+?[0-9-]{3,20}$/.test(typed)) return typed
  if (/^mailto:[^@?&]+@[^@?&]+$/.test(typed)) return typed
  return /^https?:\/\//i.test(typed) && URL.canParse(typed) ? typed : null
}

/** Bold, `[words](address)`, and a web address by itself, up to the point or bracket that ends its sentence. */
const INLINE = /\*\*([^*\n]+)\*\*|\[([^\][\n]+)\]\(([^()\s]+)\)|(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)])/g

/** The pieces of one line. What is no link that may be stays as it was typed. */
export function readLine(line: string): Inline[] {
  const found: Inline[] = []
  let done = 0
  for (const match of line.matchAll(INLINE)) {
    const [whole, bold, words, address, bare] = match
    const href = address || bare ? safeHref(address ?? bare ?? '') : null
    if (!bold && !href) continue
    if (match.index > done) found.push({ kind: 'text', text: line.slice(done, match.index) })
    if (bold) found.push({ kind: 'bold', text: bold })
    else if (href) found.push({ kind: 'link', text: words ?? href, href })
    done = match.index + whole.length
  }
  if (done < line.length) found.push({ kind: 'text', text: line.slice(done) })
  return found
}

const HEADING = /^(#{1,6})\s+(.+)$/
const ITEM = /^(?:[-*•]|(\d{1,3})[.)])\s+(.+)$/

/** Takes a line into the block it belongs to: the one before it, or one of its own. */
function take(blocks: Block[], line: string, open: boolean): void {
  const last = open ? blocks.at(-1) : undefined
  const [, signs, title] = HEADING.exec(line) ?? []
  const [, number, item] = ITEM.exec(line) ?? []
  if (signs && title) {
    // A part of a part needs the part first: headings go down one step at a time.
    const above = blocks.some((block) => block.kind === 'heading')
    blocks.push({ kind: 'heading', level: signs.length > 2 && above ? 3 : 2, words: readLine(title) })
  } else if (item) {
    const numbered = number !== undefined
    if (last?.kind === 'list' && last.numbered === numbered) last.items.push(readLine(item))
    else blocks.push({ kind: 'list', numbered, items: [readLine(item)] })
  } else if (last?.kind === 'paragraph') last.lines.push(readLine(line))
  else blocks.push({ kind: 'paragraph', lines: [readLine(line)] })
}

/**
 * The blocks of a text: a small part of Markdown, and nothing else. `##` and `###` make headings, `-` and `1.` lists, `**`
 * bold; a blank line ends a paragraph. HTML is text like any other.
 */
export function readRichText(text: string): Block[] {
  const blocks: Block[] = []
  let open = false
  for (const line of text.split('\n').map((each) => each.trim())) {
    if (line !== '') take(blocks, line, open)
    open = line !== ''
  }
  return blocks
}

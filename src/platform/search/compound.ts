const LINKS = ['', 's', 'e', 'en', 'n', 'er']
const SHORTEST = 3

/** Ways in which a word may be two words, with or without a linking s, e, en, n or er between them. */
export function cuts(word: string): { front: string; back: string }[] {
  const found = []
  for (let at = SHORTEST; at <= word.length - SHORTEST; at += 1) {
    const back = word.slice(at)
    for (const link of LINKS) {
      const front = word.slice(0, at - link.length)
      if (front.length >= SHORTEST && word.slice(front.length, at) === link) found.push({ front, back })
    }
  }
  return found
}

/** Every part that a cut could need, for one question to the index. */
export function piecesOf(word: string): string[] {
  return [...new Set(cuts(word).flatMap(({ front, back }) => [front, back]))]
}

/**
 * An unknown word as words that are known: `eenzaamheidscafe` is eenzaamheid and cafe. The longest last part wins, in
 * Dutch the last one is what it is. With only a known first part of five letters or more, that part alone.
 */
export function split(word: string, known: (part: string) => boolean): string[] {
  const both = cuts(word)
    .filter(({ front, back }) => known(front) && known(back))
    .sort((a, b) => Math.min(b.front.length, b.back.length) - Math.min(a.front.length, a.back.length))
  const [best] = both
  if (best && Math.max(best.front.length, best.back.length) >= 4) return [best.front, best.back]
  const three = cuts(word).find(
    ({ front, back }) => known(back) && back.length >= 4 && split(front, known).length === 2,
  )
  if (three) return [...split(three.front, known), three.back]
  const front = cuts(word)
    .map((cut) => cut.front)
    .filter((each) => each.length >= 5 && known(each))
    .sort((a, b) => b.length - a.length)[0]
  return front ? [front] : []
}

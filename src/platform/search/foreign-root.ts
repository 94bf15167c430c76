// Endings by script, the longest first; only what leaves enough of the word.
const CYRILLIC =
  /(?:иями|ями|ами|иях|ого|ему|ому|ими|ыми|іями|ях|ах|ов|ев|ів|ей|ой|ою|ею|ий|ый|ии|ая|яя|ые|ие|ом|ем|ам|ям|им|ым|их|ых|ию|ия|ья|ьи|ти|ть|а|я|и|ы|і|у|ю|о|е|є|ь)$/
const ARABIC_END = /(?:ات|ين|ون|ها|هم|نا|ية|يه|ه|ي)$/
const ARABIC_BEGIN = /^(?:و?(?:ال|بال|لل|فال|كال)|و)(?=..)/
const SHORTEST = 3

const cut = (word: string, ending: RegExp): string => {
  const rest = word.replace(ending, '')
  return rest.length >= SHORTEST ? rest : word
}

/**
 * One form for the forms of a word in Cyrillic or Arabic script, roughly: врач, врача; طبيب, الطبيب. A word of any other
 * script is its own root.
 */
export function foreignRoot(word: string): string {
  if (/^\p{sc=Cyrl}/u.test(word)) return cut(cut(word, CYRILLIC), /[ий]$/)
  if (/^\p{sc=Arab}/u.test(word)) return cut(cut(word, ARABIC_BEGIN), ARABIC_END)
  return word
}

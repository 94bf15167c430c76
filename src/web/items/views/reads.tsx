import { judge } from '../../../engines/readability/readability.ts'
import { formatNumber } from '../../../platform/i18n.ts'
import { Details } from '../../../ui/details.tsx'
import type { Words } from './part-lines.ts'

/** The name of the button that only looks: the form comes back with how the text reads, and nothing is stored. */
export const LOOK = 'kijk'

/** How a text reads, as help beside the field: never a reason to refuse it. */
export function Reads({ lang, texts, text }: Pick<Words, 'lang' | 'texts'> & { text: string }) {
  const said = texts.edit.reads
  const { score, level, words, sentences, longSentences, longWords } = judge(text)
  const perSentence = formatNumber(lang, sentences === 0 ? 0 : words / sentences, 1)
  return (
    <div class="weefsel-items__reads">
      <p class="nl-paragraph" role="status">
        {level === null ? said.short : said[level]}
      </p>
      {score === null ? null : (
        <Details summary={said.title} open={level === 'hard'}>
          <p>{said.facts(score, perSentence)}</p>
          <Found label={said.sentences} found={longSentences} />
          <Found label={said.words} found={longWords} />
        </Details>
      )}
    </div>
  )
}

function Found({ label, found }: { label: string; found: readonly string[] }) {
  if (found.length === 0) return null
  return (
    <>
      <p>{label}</p>
      <ul class="weefsel-items__lines">
        {found.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </>
  )
}

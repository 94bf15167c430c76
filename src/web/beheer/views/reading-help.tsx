import type { Readability } from '../../../engines/readability/readability.ts'
import { Heading } from '../../../ui/heading.tsx'
import type { BeheerTexts } from '../texts.nl.ts'

interface ReadingProps {
  texts: BeheerTexts['reading']
  reading: Readability
}

/** How a text reads, and where to begin making it easier. Help, and never a reason to refuse it. */
export function ReadingHelp({ texts, reading }: ReadingProps) {
  const { score, level, words, sentences, longSentences, longWords } = reading
  return (
    <section>
      <Heading level={2}>{texts.title}</Heading>
      {score === null || level === null ? (
        <p class="nl-paragraph">{texts.few}</p>
      ) : (
        <>
          <p class="nl-paragraph">{texts.levels[level]}</p>
          <p class="nl-paragraph">{texts.score(score, words, sentences)}</p>
        </>
      )}
      <Hints title={texts.longSentences} items={longSentences} />
      <Hints title={texts.longWords} items={longWords} />
    </section>
  )
}

function Hints({ title, items }: { title: string; items: readonly string[] }) {
  if (items.length === 0) return null
  return (
    <div>
      <p class="nl-paragraph">{title}</p>
      <ul class="weefsel-list">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  )
}

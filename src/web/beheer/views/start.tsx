import { inLang, type Lang } from '../../../platform/i18n.ts'
import { Card, CardGrid } from '../../../ui/card.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Field } from '../../../ui/field.tsx'
import { Filter } from '../../../ui/filter.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { beheerPaths } from '../paths.ts'
import type { BeheerTexts } from '../texts.nl.ts'

const CARDS = ['people', 'pages', 'words', 'look', 'checking', 'keeping'] as const

interface StartProps {
  lang: Lang
  texts: BeheerTexts
  /** The words that somebody looks for. */
  asked: string
}

/** Whether every word that was asked for is in this text, or begins a word of it. */
function fits(text: string, asked: string): boolean {
  const words = asked.toLowerCase().split(/\s+/).filter(Boolean)
  return words.every((word) => text.toLowerCase().includes(word))
}

/** What can be arranged here: one card each. */
export function Start({ lang, texts, asked }: StartProps) {
  const { lead, filter, search, cards, none, noneText } = texts.start
  const shown = CARDS.filter((key) => fits(Object.values(cards[key]).join(' '), asked))
  const action = inLang(lang, beheerPaths.start)
  return (
    <>
      <PageHeader title={texts.title} lead={lead} />
      <Filter lang={lang} label={filter} action={action} clearHref={asked ? action : undefined} look="row">
        <Field {...{ lang, kind: 'search', name: 'zoek', label: search }} value={asked} />
      </Filter>
      {shown.length === 0 ? (
        <Empty lang={lang} title={none}>
          <p>{noneText}</p>
        </Empty>
      ) : (
        <CardGrid>
          {shown.map((key) => (
            <Card title={cards[key].title} href={inLang(lang, beheerPaths[key])} level={2} key={key}>
              <p class="nl-paragraph">{cards[key].text}</p>
            </Card>
          ))}
        </CardGrid>
      )}
    </>
  )
}

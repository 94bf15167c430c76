import { type Asked, freshnessPaths, type Opened } from '../../../domains/freshness/index.ts'
import { formatDate, inLang, type Lang } from '../../../platform/i18n.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { dutchOn } from '../../../ui/dutch.ts'
import { type Fact, Facts } from '../../../ui/facts.tsx'
import { Form } from '../../../ui/form.tsx'
import { Heading } from '../../../ui/heading.tsx'
import { Link } from '../../../ui/link.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import type { FreshnessTexts } from '../texts.nl.ts'

/** One thing of the letter, with its own key and what stands on the map of it. */
export interface Thing extends Asked {
  secret: string
  facts: readonly Fact[]
}

interface Props {
  lang: Lang
  texts: FreshnessTexts
  secret: string
  opened: Opened
  things: readonly Thing[]
  /** How many the button would say are right. */
  open: number
  /** What was just done, in words. */
  done: string | null
}

/** Everything that one letter asks about: one button for all, and a link for each. */
export function LetterPage({ lang, texts, secret, opened, things, open, done }: Props) {
  const words = texts.letter
  const { name } = opened.organization
  return (
    <>
      <PageHeader title={words.title(name)} lead={done ? undefined : words.lead(open)} />
      {done ? <Notice tone="good" title={done} /> : null}
      <section class="weefsel-stack">
        <Heading level={2} look={3}>
          {words.each}
        </Heading>
        <ul class="weefsel-reminder__list">
          {things.map((each) => (
            <li key={each.id} class="weefsel-reminder__thing">
              <Link href={inLang(lang, freshnessPaths.asked(each.secret))} lang={dutchOn(lang)}>
                {each.name}
              </Link>{' '}
              <State texts={texts} asked={each} />
              <Facts items={each.facts} />
            </li>
          ))}
        </ul>
        {open > 0 ? (
          <Form action={inLang(lang, freshnessPaths.allRight(secret))} label={words.all(open)}>
            <p class="nl-paragraph">{words.allHint}</p>
            <div>
              <Button>{words.all(open)}</Button>
            </div>
          </Form>
        ) : null}
      </section>
      <Form action={inLang(lang, freshnessPaths.callMe(secret))} label={words.call}>
        <p class="nl-paragraph">{words.callHint}</p>
        <div>
          <Button look="secondary">{words.call}</Button>
        </div>
      </Form>
      <p class="nl-paragraph">{texts.asked.forWhom(name, formatDate(lang, opened.sentOn))}</p>
    </>
  )
}

function State({ texts, asked }: { texts: FreshnessTexts; asked: Asked }) {
  const { answers, open, over } = texts.letter
  if (asked.answer) return <Badge tone="good">{answers[asked.answer]}</Badge>
  return <Badge tone="neutral">{asked.over ? over : open}</Badge>
}

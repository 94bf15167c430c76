import type { Item } from '../../../domains/directory/index.ts'
import { type Asked, freshnessPaths, type Opened } from '../../../domains/freshness/index.ts'
import { formatDate, inLang, type Lang } from '../../../platform/i18n.ts'
import { Button, ButtonLink } from '../../../ui/button.tsx'
import { Panel } from '../../../ui/card.tsx'
import { dutchOn } from '../../../ui/dutch.ts'
import { Form } from '../../../ui/form.tsx'
import { Heading } from '../../../ui/heading.tsx'
import { Link } from '../../../ui/link.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Prose } from '../../../ui/prose.tsx'
import type { FreshnessTexts } from '../texts.nl.ts'
import { whatStands } from './what.ts'

interface Props {
  lang: Lang
  texts: FreshnessTexts['asked']
  secret: string
  opened: Opened
  asked: Asked
  item: Item
  /** A change of the phone number waits for a coordinator. */
  waits: boolean
  /** Its own page on the site; null when it is not shown. */
  page: string | null
}

/** One thing that a letter asks about: what stands there, and three answers. */
export function AskedPage(props: Props) {
  const { lang, texts, opened, asked, item, waits, page } = props
  const { description = '' } = item.values.texts ?? {}
  return (
    <>
      <PageHeader
        title={item.name}
        titleLang={dutchOn(lang)}
        kicker={texts.kicker}
        lead={asked.answer ? undefined : texts.lead(opened.organization.name)}
      />
      <Said {...props} />
      {waits ? <p class="nl-paragraph">{texts.waits}</p> : null}
      <Panel facts={whatStands(item, lang, texts)} />
      {description ? <Prose text={description} lang={dutchOn(lang)} /> : null}
      {asked.over ? null : <Answers {...props} />}
      {page ? (
        <p class="nl-paragraph">
          <Link href={inLang(lang, page)}>{texts.look}</Link>
        </p>
      ) : null}
      <p class="nl-paragraph">{texts.forWhom(opened.organization.name, formatDate(lang, opened.sentOn))}</p>
    </>
  )
}

/** What was answered already, or that the link is over. */
function Said({ lang, texts, asked }: Props) {
  const { answer, answeredOn, over } = asked
  if (answer && answeredOn)
    return (
      <Notice tone="good" title={texts.said[answer]}>
        <p>
          {texts.saidOn[answer](formatDate(lang, answeredOn))} {over ? '' : texts.again}
        </p>
      </Notice>
    )
  if (!over) return null
  return (
    <Notice tone="attention" title={texts.over}>
      <p>{texts.overText}</p>
    </Notice>
  )
}

/** The three answers, each as big as a thumb. Opening the link chose nothing yet. */
function Answers({ lang, texts, secret, asked }: Props) {
  const to = (path: string) => inLang(lang, path)
  return (
    <section class="weefsel-stack weefsel-reminder__answers">
      <Heading level={2} look={3}>
        {texts.choose}
      </Heading>
      <Form action={to(freshnessPaths.right(secret))} label={texts.right}>
        <p class="nl-paragraph">{texts.rightHint}</p>
        <div>
          <Button look={asked.answer ? 'secondary' : 'primary'}>{texts.right}</Button>
        </div>
      </Form>
      <p class="nl-paragraph">{texts.changeHint}</p>
      <div>
        <ButtonLink href={to(freshnessPaths.change(secret))} look="secondary">
          {texts.change}
        </ButtonLink>
      </div>
      <Form action={to(freshnessPaths.gone(secret))} label={texts.gone}>
        <p class="nl-paragraph">{texts.goneHint}</p>
        <div>
          <Button look="secondary">{texts.gone}</Button>
        </div>
      </Form>
    </section>
  )
}

import { LASTS } from '../../domains/shortlist/index.ts'
import { formatDate, inLang, type Lang } from '../../platform/i18n.ts'
import type { QrCode } from '../../platform/qr.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Heading } from '../../ui/heading.tsx'
import { LargePrintNote } from '../../ui/large-print.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Share, Shown } from '../../ui/share.tsx'
import { Entries } from './entries.tsx'
import type { LoadedList } from './load.ts'
import { listPath } from './paths.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

interface Props {
  lang: Lang
  list: LoadedList | null
  /** The address that others read it by, and its code. */
  shared: { url: string; qr: QrCode } | null
  large: boolean
  /** Something that just happened. */
  said?: 'ended' | 'full' | undefined
}

/** The list of this browser: what is on it, a way to hand it over, and a way to erase it. */
export function ListPage({ lang, list, shared, large, said }: Props) {
  const texts = { nl, en }[lang]
  const entries = list?.entries ?? []
  return (
    <>
      {large ? <LargePrintNote lang={lang} backHref={listPath(lang)} /> : null}
      <PageHeader title={texts.title} lead={large ? undefined : texts.lead} />
      {said ? (
        <Notice tone={said === 'full' ? 'attention' : 'good'}>
          <p class="nl-paragraph">{texts[said]}</p>
        </Notice>
      ) : null}
      {entries.length === 0 ? <NothingYet lang={lang} /> : <Entries lang={lang} entries={entries} own />}
      {list && shared && entries.length > 0 ? (
        <>
          <p class="nl-paragraph">{texts.until(formatDate(lang, list.endsOn))}</p>
          {large ? (
            <Shown lang={lang} title={texts.title} {...shared} />
          ) : (
            <section>
              <Heading level={2}>{texts.together}</Heading>
              <p class="nl-paragraph">{texts.togetherText}</p>
              <Share
                lang={lang}
                title={texts.shared.title}
                {...shared}
                largePrintHref={`${listPath(lang)}?druk=groot`}
              />
            </section>
          )}
          {large ? null : <EndForm lang={lang} />}
        </>
      ) : null}
      {large ? null : <p class="nl-paragraph weefsel-no-print">{texts.cookie(LASTS)}</p>}
    </>
  )
}

function NothingYet({ lang }: { lang: Lang }) {
  const texts = { nl, en }[lang]
  return (
    <Empty lang={lang} title={texts.empty}>
      <p class="nl-paragraph">{texts.emptyHow}</p>
      <ButtonLink href={inLang(lang, '/zoeken')}>{texts.search}</ButtonLink>
    </Empty>
  )
}

function EndForm({ lang }: { lang: Lang }) {
  const texts = { nl, en }[lang]
  return (
    <section class="weefsel-section weefsel-no-print">
      <Heading level={2}>{texts.end}</Heading>
      <p class="nl-paragraph">
        {texts.endHow} {texts.endText}
      </p>
      <form action={`${listPath(lang)}/einde`} method="post" novalidate>
        <Button look="secondary">{texts.end}</Button>
      </form>
    </section>
  )
}

interface SharedProps {
  lang: Lang
  list: LoadedList
  large: boolean
  /** This page itself. */
  path: string
}

/** A list as somebody reads it who got the link. */
export function SharedPage({ lang, list, large, path }: SharedProps) {
  const texts = { nl, en }[lang].shared
  return (
    <>
      {large ? <LargePrintNote lang={lang} backHref={path} /> : null}
      <PageHeader title={texts.title} lead={large ? undefined : texts.lead} />
      <Entries lang={lang} entries={list.entries} />
      <p class="nl-paragraph">{texts.until(formatDate(lang, list.endsOn))}</p>
      {large ? null : (
        <p class="nl-paragraph weefsel-no-print">
          <ButtonLink look="secondary" href={`${path}?druk=groot`}>
            {{ nl, en }[lang].large}
          </ButtonLink>
        </p>
      )}
    </>
  )
}

/** A link that opens nothing: what may have happened. */
export function GonePage({ lang }: { lang: Lang }) {
  const texts = { nl, en }[lang].shared
  return (
    <>
      <PageHeader title={texts.gone} lead={texts.goneLead} />
      <p>
        <ButtonLink href={inLang(lang, '/zoeken')}>{{ nl, en }[lang].search}</ButtonLink>
      </p>
    </>
  )
}

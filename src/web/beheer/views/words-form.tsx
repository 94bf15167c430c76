import { type SiteWords, type Version, wordFields } from '../../../domains/settings/index.ts'
import { inLang, type Lang } from '../../../platform/i18n.ts'
import type { Problems } from '../../../platform/result.ts'
import { Button } from '../../../ui/button.tsx'
import { Details } from '../../../ui/details.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Field } from '../../../ui/field.tsx'
import { Form } from '../../../ui/form.tsx'
import { Heading } from '../../../ui/heading.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { beheerPaths } from '../paths.ts'
import type { BeheerTexts } from '../texts.nl.ts'
import { problemList } from './problems.ts'
import { momentWords } from './versions.tsx'

interface WordsProps {
  lang: Lang
  texts: BeheerTexts
  values: Record<string, string>
  problems: Problems
  versions: readonly Version<SiteWords>[]
  saved: boolean
}

/** Name, contact and the few sentences that stand on every page. */
export function WordsForm(props: WordsProps) {
  const { lang, texts, problems, saved } = props
  const words = texts.words
  return (
    <>
      <ErrorSummary lang={lang} problems={problemList(problems)} />
      {saved ? (
        <Notice tone="good">
          <p>{texts.saved}</p>
        </Notice>
      ) : null}
      <PageHeader title={words.title} lead={words.lead} />
      <Form action={inLang(lang, beheerPaths.words)} label={words.title}>
        <Heading level={2}>{words.site}</Heading>
        <Line {...props} name={wordFields.name} label={words.name} hint={words.nameHint} required />
        <Heading level={2}>{words.contact}</Heading>
        <Line {...props} name={wordFields.phone} label={words.phone} hint={words.phoneHint} kind="tel" />
        <Line {...props} name={wordFields.phoneHours} label={words.phoneHours} hint={words.phoneHoursHint} />
        <Line {...props} name={wordFields.email} label={words.email} kind="email" />
        <Line {...props} name={wordFields.address} label={words.address} hint={words.addressHint} />
        <Line {...props} name={wordFields.open.nl} label={words.open} />
        <Line {...props} name={wordFields.open.en} label={words.openEn} />
        <Heading level={2}>{words.front}</Heading>
        <Line
          {...props}
          name={wordFields.welcome.nl}
          label={words.welcome}
          hint={words.welcomeHint}
          rows={2}
        />
        <Line {...props} name={wordFields.welcome.en} label={words.welcomeEn} rows={2} />
        <Line {...props} name={wordFields.about.nl} label={words.about} hint={words.aboutHint} rows={2} />
        <Line {...props} name={wordFields.about.en} label={words.aboutEn} rows={2} />
        <Line {...props} name={wordFields.foot.nl} label={words.foot} hint={words.footHint} rows={4} />
        <Line {...props} name={wordFields.foot.en} label={words.footEn} rows={4} />
        <div>
          <Button>{words.save}</Button>
        </div>
      </Form>
      <Versions {...props} />
    </>
  )
}

interface LineProps extends WordsProps {
  name: string
  label: string
  hint?: string
  kind?: 'text' | 'tel' | 'email'
  required?: true
  /** More than one: a box to write in. */
  rows?: number
}

function Line({ lang, values, problems, name, label, hint, kind = 'text', required, rows }: LineProps) {
  const question = { lang, name, label, hint, required, error: problems[name], value: values[name] }
  return rows ? <Field {...question} kind="textarea" rows={rows} /> : <Field {...question} kind={kind} />
}

function Versions({ lang, texts, versions }: WordsProps) {
  if (versions.length < 2) return null
  return (
    <Details summary={texts.versions}>
      <p class="nl-paragraph">{texts.words.versionsLead}</p>
      <ul class="weefsel-desk__rows">
        {versions.map(({ id, madeAt, value }, at) => (
          <li class="weefsel-beheer__row" key={id}>
            <p class="nl-paragraph">
              {`${texts.versionOf(momentWords(lang, madeAt))}: ${[value.name, value.phone].filter(Boolean).join(', ')}`}
            </p>
            {at === 0 ? (
              <p class="nl-paragraph">{texts.now}</p>
            ) : (
              <Form action={inLang(lang, beheerPaths.wordsBack)} hidden={{ versie: id }}>
                <div>
                  <Button look="secondary">{texts.putBackOf(momentWords(lang, madeAt))}</Button>
                </div>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </Details>
  )
}

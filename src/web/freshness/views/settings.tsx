import { freshnessEn, freshnessNl, freshnessPaths, TERM_KINDS } from '../../../domains/freshness/index.ts'
import { inLang, type Lang } from '../../../platform/i18n.ts'
import type { Problems } from '../../../platform/result.ts'
import { Button } from '../../../ui/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Field } from '../../../ui/field.tsx'
import { Form } from '../../../ui/form.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { problemList } from '../../beheer/views/problems.ts'
import type { FreshnessTexts } from '../texts.nl.ts'

interface Props {
  lang: Lang
  texts: FreshnessTexts['settings']
  values: Readonly<Record<string, string>>
  problems: Problems
  saved: boolean
}

/** For how many months a check of each kind holds, and whether organisations are mailed about it. */
export function SettingsPage({ lang, texts, values, problems, saved }: Props) {
  const { kinds } = { nl: freshnessNl, en: freshnessEn }[lang]
  return (
    <>
      <ErrorSummary lang={lang} problems={problemList(problems)} />
      {saved ? <Notice tone="good" title={texts.saved} /> : null}
      <PageHeader title={texts.title} lead={texts.lead} />
      <Form action={inLang(lang, freshnessPaths.settings)} label={texts.title}>
        {TERM_KINDS.map((kind) => (
          <Field
            {...{ lang, name: kind, label: texts.months(kinds[kind]), width: 'short' }}
            {...{ value: values[kind], error: problems[kind] }}
            key={kind}
          />
        ))}
        <Field
          {...{ lang, kind: 'checkbox', name: 'mail', label: texts.mail, hint: texts.mailHint }}
          checked={values.mail === 'ja'}
        />
        <div>
          <Button>{texts.save}</Button>
        </div>
      </Form>
    </>
  )
}

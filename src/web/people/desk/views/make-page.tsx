import type { Typed } from '../../../../domains/people/index.ts'
import { inLang, LANGS, type Lang } from '../../../../platform/i18n.ts'
import type { Problems } from '../../../../platform/result.ts'
import { Button } from '../../../../ui/button.tsx'
import { ErrorSummary } from '../../../../ui/error-summary.tsx'
import { Field } from '../../../../ui/field.tsx'
import { Form } from '../../../../ui/form.tsx'
import { PageHeader } from '../../../../ui/page-header.tsx'
import { keepPaths } from '../paths.ts'
import type { KeepTexts } from '../texts.nl.ts'

interface MakeProps {
  lang: Lang
  texts: KeepTexts
  typed: Typed
  areas: readonly { value: string; label: string }[]
  problems: Problems
}

/** A new profile: whose, for which organisation, where, and in which language the letter is. */
export function MakePage({ lang, texts, typed, areas, problems }: MakeProps) {
  const words = texts.new
  const summary = Object.entries(problems).map(([field, message]) => ({ field, message }))
  const asked = (name: string, label: string, hint?: string) => ({
    ...{ lang, name, label, hint, required: true, error: problems[name], value: typed[name]?.[0] },
  })
  return (
    <>
      <ErrorSummary lang={lang} problems={summary} />
      <PageHeader title={words.title} lead={words.lead} />
      <Form action={inLang(lang, keepPaths.make)}>
        <Field {...asked('naam', words.name)} />
        <Field {...asked('werk', words.role, words.roleHint)} />
        <Field {...asked('organisatie', words.organization, words.organizationHint)} />
        <Field {...asked('mail', words.mail, words.mailHint)} kind="email" />
        <Field
          {...{ lang, kind: 'radios', name: 'taal', label: words.language, error: problems.taal }}
          value={typed.taal?.[0]}
          options={LANGS.map((value) => ({ value, label: words.languages[value] }))}
        />
        <Field
          {...{
            lang,
            kind: 'checkboxes',
            name: 'wijk',
            label: words.areas,
            error: problems.wijk,
            required: true,
          }}
          values={typed.wijk ?? []}
          options={areas}
        />
        <div>
          <Button>{words.send}</Button>
        </div>
      </Form>
    </>
  )
}

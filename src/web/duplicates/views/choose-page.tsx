import type { FormValues } from '../../../platform/http/form.ts'
import { inLang, type Lang } from '../../../platform/i18n.ts'
import type { Problems } from '../../../platform/result.ts'
import { Button } from '../../../ui/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Field } from '../../../ui/field.tsx'
import { Form } from '../../../ui/form.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { duplicatePaths } from '../paths.ts'
import type { DuplicateTexts } from '../texts.nl.ts'

interface ChooseProps {
  lang: Lang
  texts: DuplicateTexts
  values: FormValues
  problems: Problems
}

/** Two addresses to paste, when somebody knows what we did not find. */
export function ChoosePage({ lang, texts, values, problems }: ChooseProps) {
  const words = texts.compare
  const summary = Object.entries(problems).map(([field, message]) => ({ field, message }))
  const field = (name: 'eerste' | 'tweede', label: string) => (
    <Field {...{ lang, name, label, value: values[name], error: problems[name] }} />
  )
  return (
    <>
      <ErrorSummary lang={lang} problems={summary} />
      <PageHeader title={words.choose} lead={words.chooseLead} />
      <Form action={inLang(lang, duplicatePaths.compare)} method="get">
        {field('eerste', words.first)}
        {field('tweede', words.second)}
        <div>
          <Button>{words.send}</Button>
        </div>
      </Form>
    </>
  )
}

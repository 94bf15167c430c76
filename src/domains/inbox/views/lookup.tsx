import { inLang, type Lang } from '../../../platform/i18n.ts'
import { Button } from '../../../ui/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Field } from '../../../ui/field.tsx'
import { Form } from '../../../ui/form.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { inboxPaths } from '../paths.ts'
import type { OpenNow } from '../published/figures.ts'
import type { Texts } from '../texts.nl.ts'

interface LookupProps {
  lang: Lang
  texts: Texts['lookup']
  title: string
  value?: string | undefined
  problem?: string | undefined
  open?: OpenNow | undefined
}

/** Where a sender types the code. */
export function Lookup({ lang, texts, title, value, problem, open }: LookupProps) {
  return (
    <>
      <ErrorSummary lang={lang} problems={problem ? [{ field: 'nummer', message: problem }] : []} />
      <PageHeader title={title} lead={texts.lead} />
      <Form method="get" action={inLang(lang, inboxPaths.lookup)}>
        <Field
          lang={lang}
          name="nummer"
          label={texts.label}
          hint={texts.hint}
          autocomplete="off"
          width="short"
          value={value}
          error={problem}
        />
        <div>
          <Button>{texts.send}</Button>
        </div>
      </Form>
      <p class="nl-paragraph">{texts.lost}</p>
      {open ? <p class="nl-paragraph">{texts.open(open.count, open.days)}</p> : null}
    </>
  )
}

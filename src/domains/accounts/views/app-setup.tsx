import { inLang, type Lang } from '../../../platform/i18n.ts'
import { Button } from '../../../ui/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Field } from '../../../ui/field.tsx'
import { Form } from '../../../ui/form.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Qr } from '../../../ui/qr.tsx'
import { accountPaths } from '../paths.ts'
import type { Texts } from '../texts.nl.ts'

interface AppSetupProps {
  lang: Lang
  texts: Texts['appSetup']
  qr: { size: number; path: string }
  /** The secret in groups of four, for who cannot scan. */
  secret: string
  value?: string | undefined
  problem?: string | undefined
}

/** Three steps: have an app, let it read the code, type what it shows. */
export function AppSetup({ lang, texts, qr, secret, value, problem }: AppSetupProps) {
  return (
    <>
      <ErrorSummary lang={lang} problems={problem ? [{ field: 'code', message: problem }] : []} />
      <PageHeader title={texts.title} lead={texts.lead} />
      <ol>
        <li>{texts.install}</li>
        <li>{texts.scan}</li>
        <li>{texts.type}</li>
      </ol>
      <Qr {...qr} label={texts.qr} />
      <p class="nl-paragraph">
        {texts.byHand} <code>{secret}</code>
      </p>
      <Form action={inLang(lang, accountPaths.appConfirm)}>
        <Field
          lang={lang}
          name="code"
          label={texts.label}
          autocomplete="one-time-code"
          width="short"
          required
          value={value}
          error={problem}
        />
        <div>
          <Button>{texts.send}</Button>
        </div>
      </Form>
    </>
  )
}

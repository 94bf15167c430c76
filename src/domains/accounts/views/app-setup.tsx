import type { Lang } from '../../../platform/i18n.ts'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Qr } from '../../../ui/qr.tsx'
import { accountPaths } from '../paths.ts'
import type { Texts } from '../texts.nl.ts'
import { CodeForm } from './code-form.tsx'

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
      <CodeForm lang={lang} texts={texts} action={accountPaths.appConfirm} value={value} problem={problem} />
    </>
  )
}

import { inLang, type Lang } from '../../../platform/i18n.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { accountPaths } from '../paths.ts'
import type { Texts } from '../texts.nl.ts'
import { CodeForm } from './code-form.tsx'

interface ProofProps {
  lang: Lang
  texts: Texts['proof']
  /** Whether there is an app or a code on paper to take a code from. */
  hasCodes: boolean
  target?: string | null | undefined
  value?: string | undefined
  problem?: string | undefined
}

/** Asks for a second proof, and says what to do without one. */
export function Proof({ lang, texts, hasCodes, target, value, problem }: ProofProps) {
  return (
    <>
      <ErrorSummary lang={lang} problems={problem ? [{ field: 'code', message: problem }] : []} />
      <PageHeader title={texts.title} lead={texts.lead} />
      {hasCodes ? (
        <CodeForm
          lang={lang}
          texts={texts}
          action={accountPaths.proof}
          hidden={target ? { naar: target } : {}}
          value={value}
          problem={problem}
        />
      ) : (
        <>
          <p class="nl-paragraph">{texts.none}</p>
          <div>
            <ButtonLink href={inLang(lang, accountPaths.security)}>{texts.setUp}</ButtonLink>
          </div>
        </>
      )}
      <p class="nl-paragraph">{texts.lost}</p>
    </>
  )
}

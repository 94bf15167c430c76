import { inLang, type Lang } from '../../../platform/i18n.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { accountPaths } from '../paths.ts'
import type { Texts } from '../texts.nl.ts'

interface RecoveryCodesProps {
  lang: Lang
  texts: Texts['security']
  codes: readonly string[]
}

/** Codes for paper: shown this once. */
export function RecoveryCodes({ lang, texts, codes }: RecoveryCodesProps) {
  return (
    <>
      <PageHeader title={texts.codesTitle} lead={texts.codesLead} />
      <ol class="weefsel-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <div>
        <ButtonLink href={inLang(lang, accountPaths.security)}>{texts.codesDone}</ButtonLink>
      </div>
    </>
  )
}

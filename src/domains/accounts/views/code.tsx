import { inLang, type Lang } from '../../../platform/i18n.ts'
import { Button, ButtonLink } from '../../../ui/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Form } from '../../../ui/form.tsx'
import { Link } from '../../../ui/link.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { accountPaths } from '../paths.ts'
import type { Texts } from '../texts.nl.ts'
import { CodeForm } from './code-form.tsx'

interface CodeProps {
  lang: Lang
  texts: Texts['code']
  email: string
  value?: string | undefined
  problem?: string | undefined
}

/** Asks for the code from the mail. */
export function Code({ lang, texts, email, value, problem }: CodeProps) {
  return (
    <>
      <ErrorSummary lang={lang} problems={problem ? [{ field: 'code', message: problem }] : []} />
      <PageHeader title={texts.title} lead={texts.lead(email)} />
      <CodeForm lang={lang} texts={texts} action={accountPaths.code} value={value} problem={problem} />
      <p class="nl-paragraph">
        {texts.nothing} <Link href={inLang(lang, accountPaths.signIn)}>{texts.again}</Link>
      </p>
    </>
  )
}

interface ConfirmProps {
  lang: Lang
  texts: Texts['confirm']
  email: string
  site: string
  code: string
  /** Key of the attempt, from the mail. */
  attempt: string
}

/** What the link in the mail opens: nothing has happened yet, one button does it. */
export function Confirm({ lang, texts, email, site, code, attempt }: ConfirmProps) {
  return (
    <>
      <PageHeader title={texts.title} lead={texts.lead(email, site)} />
      <Form action={inLang(lang, accountPaths.code)} hidden={{ code, poging: attempt }}>
        <div>
          <Button>{texts.send}</Button>
        </div>
      </Form>
      <p class="nl-paragraph">{texts.notYou}</p>
    </>
  )
}

/** A title, a sentence and one way on. */
export function Ended({
  title,
  lead,
  again,
  href,
}: {
  title: string
  lead: string
  again: string
  href: string
}) {
  return (
    <>
      <PageHeader title={title} lead={lead} />
      <div>
        <ButtonLink href={href}>{again}</ButtonLink>
      </div>
    </>
  )
}

import { inLang, type Lang } from '../../../platform/i18n.ts'
import { Button, ButtonGroup, ButtonLink } from '../../../ui/button.tsx'
import { Form } from '../../../ui/form.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { inboxPaths } from '../paths.ts'
import type { Texts } from '../texts.nl.ts'
import { Quote } from './quote.tsx'

interface WithdrawalProps {
  lang: Lang
  texts: Texts['withdrawal']
  receipt: string
  body: string
}

/** Asks once more, with the words that would go. */
export function Withdrawal({ lang, texts, receipt, body }: WithdrawalProps) {
  return (
    <>
      <PageHeader title={texts.title} lead={texts.lead} />
      <Quote text={body} />
      <Form action={inLang(lang, inboxPaths.withdrawal(receipt))}>
        <ButtonGroup>
          <Button>{texts.send}</Button>
          <ButtonLink look="secondary" href={inLang(lang, inboxPaths.message(receipt))}>
            {texts.back}
          </ButtonLink>
        </ButtonGroup>
      </Form>
    </>
  )
}

import { inLang, type Lang } from '../../../platform/i18n.ts'
import { Button, ButtonGroup, ButtonLink } from '../../../ui/button.tsx'
import { Form } from '../../../ui/form.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { accountPaths } from '../paths.ts'
import type { Texts } from '../texts.nl.ts'

/** Asks whether the account may go, and says what goes with it. */
export function Erase({ lang, texts }: { lang: Lang; texts: Texts['erase'] }) {
  return (
    <>
      <PageHeader title={texts.title} lead={texts.lead} />
      <ul>
        {texts.what.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Form action={inLang(lang, accountPaths.erase)}>
        <ButtonGroup>
          <Button>{texts.send}</Button>
          <ButtonLink look="secondary" href={inLang(lang, accountPaths.own)}>
            {texts.keep}
          </ButtonLink>
        </ButtonGroup>
      </Form>
    </>
  )
}

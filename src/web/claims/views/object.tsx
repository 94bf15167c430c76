import { claimPaths, type Way } from '../../../domains/claims/index.ts'
import { inLang, type Lang } from '../../../platform/i18n.ts'
import { Button } from '../../../ui/button.tsx'
import { Form } from '../../../ui/form.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import type { Texts } from '../texts.nl.ts'

interface ObjectProps {
  lang: Lang
  texts: Texts['object']
  name: string
  way: Way
  ownEmail: string | null
  /** The key in the address. */
  link: string
}

/** Says what somebody was given or asks, and stops it with one button. */
export function ObjectForm({ lang, texts, name, way, ownEmail, link }: ObjectProps) {
  return (
    <>
      <PageHeader title={texts.title} lead={texts.lead(name)} />
      <p class="nl-paragraph">{texts.way[way](ownEmail ?? '')}</p>
      <p class="nl-paragraph">{texts.what}</p>
      <Form action={inLang(lang, claimPaths.object(link))}>
        <div>
          <Button>{texts.send}</Button>
        </div>
      </Form>
      <p class="nl-paragraph">{texts.fine}</p>
    </>
  )
}

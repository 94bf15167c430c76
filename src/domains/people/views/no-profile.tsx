import { inLang, type Lang } from '../../../platform/i18n.ts'
import { Button } from '../../../ui/button.tsx'
import { Form } from '../../../ui/form.tsx'
import { Heading } from '../../../ui/heading.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import type { OwnTexts } from '../own-texts.nl.ts'
import { ownProfilePath } from '../paths.ts'

/** Somebody without a profile: one waits for them, or whom to ask. */
export function NoProfile({ lang, texts, waiting }: { lang: Lang; texts: OwnTexts; waiting: boolean }) {
  return (
    <>
      <PageHeader title={texts.title} lead={texts.lead} />
      <section>
        <Heading level={2}>{waiting ? texts.waiting : texts.none}</Heading>
        <p class="nl-paragraph">{waiting ? texts.waitingText : texts.noneText}</p>
        {waiting ? (
          <Form action={inLang(lang, `${ownProfilePath}/aannemen`)}>
            <div>
              <Button>{texts.take}</Button>
            </div>
          </Form>
        ) : null}
      </section>
    </>
  )
}

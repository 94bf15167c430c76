import type { KeptProfile } from '../../../../domains/people/index.ts'
import { inLang, type Lang } from '../../../../platform/i18n.ts'
import { Button } from '../../../../ui/button.tsx'
import { Form } from '../../../../ui/form.tsx'
import { Link } from '../../../../ui/link.tsx'
import { PageHeader } from '../../../../ui/page-header.tsx'
import { keepPaths } from '../paths.ts'
import type { KeepTexts } from '../texts.nl.ts'

interface TakeDownProps {
  lang: Lang
  texts: KeepTexts
  profile: KeptProfile
}

/** What goes, what cannot be called back, and one button. */
export function TakeDownPage({ lang, texts, profile }: TakeDownProps) {
  const words = texts.down
  return (
    <>
      <PageHeader title={words.title(profile.name ?? texts.nameless)} lead={words.lead} />
      <ul>
        {words.what.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Form action={inLang(lang, keepPaths.takeDown(profile.id))}>
        <div>
          <Button>{words.yes}</Button>
        </div>
      </Form>
      <p class="nl-paragraph">
        <Link href={inLang(lang, keepPaths.list)}>{words.no}</Link>
      </p>
    </>
  )
}

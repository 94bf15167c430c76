import { type Named, offerPath, organizationPath, placePath } from '../../../domains/directory/index.ts'
import { inLang, type Lang } from '../../../platform/i18n.ts'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { Form } from '../../../ui/form.tsx'
import { Heading } from '../../../ui/heading.tsx'
import { Link } from '../../../ui/link.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { duplicatePaths } from '../paths.ts'
import type { DuplicateTexts } from '../texts.nl.ts'

interface AlikeProps {
  lang: Lang
  texts: DuplicateTexts
  name: string
  found: readonly Named[]
}

const PATHS = { organization: organizationPath, location: placePath, service: offerPath }

/** A name, and what is called something like it. */
export function AlikePage({ lang, texts, name, found }: AlikeProps) {
  const words = texts.alike
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      <Form action={inLang(lang, duplicatePaths.alike)} method="get">
        <Field {...{ lang, name: 'naam', label: words.name, value: name, kind: 'search' }} />
        <div>
          <Button>{words.search}</Button>
        </div>
      </Form>
      {name === '' ? null : found.length === 0 ? (
        <p class="nl-paragraph">{words.none}</p>
      ) : (
        <section class="weefsel-stack">
          <Heading level={2}>{words.found(found.length)}</Heading>
          <ul class="weefsel-desk__rows">
            {found.map(({ id, kind, name: title }) => (
              <li key={id}>
                <Link href={inLang(lang, PATHS[kind](id))}>{title}</Link> ({texts.kinds[kind]})
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

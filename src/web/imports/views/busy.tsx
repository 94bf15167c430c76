import { type ImportFile, type ImportRun, percentOf } from '../../../domains/directory/index.ts'
import { inLang, type Lang } from '../../../platform/i18n.ts'
import { Button } from '../../../ui/button.tsx'
import { Form } from '../../../ui/form.tsx'
import { Heading } from '../../../ui/heading.tsx'
import { Link } from '../../../ui/link.tsx'
import { importPaths } from '../paths.ts'
import type { Texts } from '../texts.nl.ts'
import { Progress } from './parts.tsx'

interface BusyProps {
  lang: Lang
  texts: Texts['busy']
  file: ImportFile
  run: ImportRun
  /** The page does not refresh itself: somebody asked for that. */
  quiet: boolean
}

/** How far the reading is. It goes on without this page. */
export function Busy({ lang, texts, file, run, quiet }: BusyProps) {
  const title = run.dryRun ? texts.tryTitle : texts.runTitle
  const href = inLang(lang, importPaths.file(file.id))
  const { done, total } = run
  return (
    <section class="weefsel-stack">
      <Heading level={2}>{title}</Heading>
      <Progress done={done} total={total} label={title}>
        {total === null ? texts.queued : texts.progress(percentOf(run), done, total)}
      </Progress>
      {quiet ? (
        <p class="nl-paragraph">
          <Link href={`${href}?stil`}>{texts.again}</Link>
        </p>
      ) : (
        <p class="nl-paragraph">
          {texts.stays} <Link href={`${href}?stil`}>{texts.quiet}</Link>
        </p>
      )}
      {run.stopping ? (
        <p class="nl-paragraph">{texts.stopping}</p>
      ) : (
        <Form action={inLang(lang, importPaths.stop(file.id))}>
          <Button look="secondary">{texts.stop}</Button>
        </Form>
      )}
    </section>
  )
}

import type { Finding, Run } from '../../../../domains/reach/index.ts'
import type { Term } from '../../../../domains/taxonomy/index.ts'
import { formatDate, inLang, type Lang } from '../../../../platform/i18n.ts'
import type { Problems } from '../../../../platform/result.ts'
import { Button } from '../../../../ui/button.tsx'
import { ErrorSummary } from '../../../../ui/error-summary.tsx'
import { Field } from '../../../../ui/field.tsx'
import { Form } from '../../../../ui/form.tsx'
import { Heading } from '../../../../ui/heading.tsx'
import { Link } from '../../../../ui/link.tsx'
import { PageHeader } from '../../../../ui/page-header.tsx'
import { reachPaths } from '../../paths.ts'
import type { WorkTexts } from '../texts.nl.ts'
import { Summary } from './summary.tsx'

interface Props {
  lang: Lang
  texts: WorkTexts
  act: 'publish' | 'withdraw'
  run: Run
  findings: readonly Finding[]
  domains: readonly Term[]
  /** The run that everybody sees now. */
  published: Run | null
  values: Record<string, string>
  problems: Problems
}

/** Every problem with its field, in the order of the form. */
export const problemList = (problems: Problems, order: readonly string[]) =>
  order.flatMap((field) => (problems[field] ? [{ field, message: problems[field] }] : []))

/** Before something is published or withdrawn: what changes for everybody, and who answers for it. */
export function PublishPage(props: Props) {
  const { lang, texts, act, run, published, findings, domains, values, problems } = props
  const [words, sign] = [texts[act], texts.sign]
  const { number, onDay } = run
  const shown = [words.becomes(formatDate(lang, onDay)), ...words.lines]
  const replaces = act === 'publish' && published ? [texts.publish.replaces(published.number)] : []
  const action = act === 'publish' ? reachPaths.publish(number) : reachPaths.withdraw(number)
  return (
    <>
      <ErrorSummary lang={lang} problems={problemList(problems, ['naam', 'reden'])} />
      <PageHeader title={words.title(number)} />
      <section class="weefsel-stack">
        <Heading level={2}>{words.what}</Heading>
        <ul class="weefsel-list">
          {[...shown, ...replaces].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p class="nl-paragraph">
          <Link href={`${inLang(lang, reachPaths.public)}?run=${number}`}>{words.look}</Link>
        </p>
      </section>
      {act === 'publish' ? <Summary {...{ lang, texts, findings, domains }} /> : null}
      <section class="weefsel-stack">
        <Heading level={2}>{sign.title}</Heading>
        <Form action={inLang(lang, action)}>
          <Field
            kind="text"
            {...{ lang, name: 'naam', label: sign.name, hint: sign.nameHint, required: true }}
            {...{ value: values.naam, error: problems.naam }}
            autocomplete="name"
          />
          <Field
            kind="textarea"
            {...{ lang, name: 'reden', label: sign.reason, hint: sign.reasonHint, required: true, rows: 4 }}
            {...{ value: values.reden, error: problems.reden }}
          />
          <Button>{words.send}</Button>
        </Form>
        <p class="nl-paragraph">
          <Link href={inLang(lang, reachPaths.run(number))}>{sign.back}</Link>
        </p>
      </section>
    </>
  )
}

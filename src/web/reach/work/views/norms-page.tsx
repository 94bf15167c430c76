import { groups, type Norm, UNITS } from '../../../../domains/reach/index.ts'
import type { Term } from '../../../../domains/taxonomy/index.ts'
import { formatDate, inLang, type Lang } from '../../../../platform/i18n.ts'
import type { Problems } from '../../../../platform/result.ts'
import { Button } from '../../../../ui/button.tsx'
import { dutchOn } from '../../../../ui/dutch.ts'
import { ErrorSummary } from '../../../../ui/error-summary.tsx'
import { Field } from '../../../../ui/field.tsx'
import { Form } from '../../../../ui/form.tsx'
import { Heading } from '../../../../ui/heading.tsx'
import { Link } from '../../../../ui/link.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { PageHeader } from '../../../../ui/page-header.tsx'
import { Table } from '../../../../ui/table.tsx'
import { reachPaths } from '../../paths.ts'
import { groupName, groupOption, scoreText, textsOf } from '../../views/words.ts'
import type { WorkTexts } from '../texts.nl.ts'
import { problemList } from './publish-page.tsx'

/** In the form: there is no norm any more. */
export const NO_NORM = 'geen'
const ORDER = ['domein', 'groep', 'eenheid', 'waarde', 'naam', 'reden']

interface Props {
  lang: Lang
  texts: WorkTexts
  /** Those that count. */
  now: readonly Norm[]
  /** All that were ever set, the newest first. */
  history: readonly Norm[]
  domains: readonly Term[]
  values: Record<string, string>
  problems: Problems
  /** One was set just now. */
  done: boolean
}

function rowOf({ lang, texts, domains }: Pick<Props, 'lang' | 'texts' | 'domains'>, norm: Norm) {
  const { domain, group, unit, value, name, reason, setAt } = norm
  const { norms } = texts
  return [
    domains.find(({ id }) => id === domain)?.name[lang] ?? domain,
    group === null ? norms.everyGroup : groupName(lang, group),
    value === null ? norms.taken : textsOf(lang).norm[unit](scoreText(lang, value)),
    norms.by(name, formatDate(lang, setAt)),
    <span lang={dutchOn(lang)} key={norm.id}>
      {reason}
    </span>,
  ]
}

/** What people find enough: what counts now, the form for another, and everything that was set before. */
export function NormsPage(props: Props) {
  const { lang, texts, now, history, problems, done } = props
  const { norms } = texts
  const columns = norms.columns.map((label) => ({ label }))
  const table = (id: string, caption: string, shown: readonly Norm[]) => (
    <Table {...{ lang, id, caption, columns }} quiet stacked rows={shown.map((norm) => rowOf(props, norm))} />
  )
  return (
    <>
      <ErrorSummary lang={lang} problems={problemList(problems, ORDER)} />
      <PageHeader title={norms.title} lead={norms.lead} />
      {done ? (
        <Notice tone="good">
          <p>
            {norms.done} <Link href={inLang(lang, reachPaths.runs)}>{norms.toRuns}</Link>
          </p>
        </Notice>
      ) : null}
      <section class="weefsel-stack">
        <Heading level={2}>{norms.now}</Heading>
        {now.length === 0 ? <p class="nl-paragraph">{norms.none}</p> : table('gelden', norms.now, now)}
      </section>
      <NormForm {...props} />
      {history.length > 0 ? (
        <section class="weefsel-stack">
          <Heading level={2}>{norms.history}</Heading>
          {table('eerder', norms.history, history)}
        </section>
      ) : null}
    </>
  )
}

function NormForm({ lang, texts, domains, values, problems }: Props) {
  const { form } = texts.norms
  const about = (name: string, label: string, hint?: string) => ({
    ...{ lang, name, label, hint, error: problems[name], value: values[name] ?? '' },
  })
  return (
    <section class="weefsel-stack">
      <Heading level={2}>{form.title}</Heading>
      <p class="nl-paragraph">{form.lead}</p>
      <Form action={inLang(lang, reachPaths.norms)}>
        <Field
          kind="select"
          {...about('domein', form.domain)}
          required
          options={domains.map(({ id, name }) => ({ value: id, label: name[lang] }))}
        />
        <Field
          kind="select"
          {...about('groep', form.group)}
          required={false}
          empty={form.everyGroup}
          options={groups.map(({ key }) => ({ value: key, label: groupOption(lang, key) }))}
        />
        <Field
          kind="radios"
          {...about('eenheid', form.unit)}
          required
          options={[
            ...UNITS.map((unit) => ({ value: unit as string, label: form.units[unit] })),
            { value: NO_NORM, label: form.noNorm },
          ]}
        />
        <Field kind="text" {...about('waarde', form.value, form.valueHint)} width="short" required={false} />
        <Field
          kind="text"
          {...about('naam', texts.sign.name, texts.sign.nameHint)}
          required
          autocomplete="name"
        />
        <Field kind="textarea" {...about('reden', texts.sign.reason, form.reasonHint)} required rows={4} />
        <Button>{form.send}</Button>
      </Form>
    </section>
  )
}

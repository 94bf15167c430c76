import { formatNumber, inLang, type Lang } from '../../../platform/i18n.ts'
import type { Purpose } from '../../../platform/purpose.ts'
import type { Problems } from '../../../platform/result.ts'
import type { Retention } from '../../../platform/retention.ts'
import { Button } from '../../../ui/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Field } from '../../../ui/field.tsx'
import { Form } from '../../../ui/form.tsx'
import { Heading } from '../../../ui/heading.tsx'
import { Link } from '../../../ui/link.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Table } from '../../../ui/table.tsx'
import { beheerPaths } from '../paths.ts'
import type { BeheerTexts } from '../texts.nl.ts'
import { problemList } from './problems.ts'

interface KeepingProps {
  lang: Lang
  texts: BeheerTexts
  rules: readonly (Retention & { count: number })[]
  purposes: readonly Purpose[]
  /** What holds now, by the key of the term. */
  days: Readonly<Record<string, string>>
  values: Record<string, string>
  problems: Problems
  saved: boolean
}

/** Every rule by which something goes, and the few terms that may become shorter. */
export function Keeping(props: KeepingProps) {
  const { lang, texts, rules, problems, saved } = props
  const words = texts.keeping
  return (
    <>
      <ErrorSummary lang={lang} problems={problemList(problems)} />
      {saved ? (
        <Notice tone="good">
          <p>{words.saved}</p>
        </Notice>
      ) : null}
      <PageHeader title={words.title} lead={words.lead} />
      <section>
        <Heading level={2}>{words.rules}</Heading>
        <Table
          stacked
          lang={lang}
          id="regels"
          caption={words.rules}
          quiet
          columns={[
            { label: words.what },
            { label: words.term },
            { label: words.ground },
            { label: words.due, numeric: true },
          ]}
          rows={rules.map((rule) => [
            rule.what[lang],
            termWords(rule, props),
            groundWords(rule, props),
            formatNumber(lang, rule.count),
          ])}
        />
        <p class="nl-paragraph">
          <Link href={inLang(lang, '/privacy')}>{words.register}</Link>
        </p>
      </section>
      <Terms {...props} />
    </>
  )
}

const purposeOf = ({ purpose }: Retention, { purposes }: KeepingProps) =>
  purposes.find(({ key }) => key === purpose)

function termWords(rule: Retention, props: KeepingProps): string {
  const { lang, texts, days } = props
  if (rule.term) return texts.keeping.days(Number(days[rule.term.key]))
  return purposeOf(rule, props)?.retention[lang] ?? ''
}

function groundWords(rule: Retention, props: KeepingProps): string {
  const grounds = purposeOf(rule, props)?.grounds ?? []
  const letters = grounds.flatMap((ground) => (ground.startsWith('6.1.') ? ground.slice(4) : []))
  const other = grounds.filter((ground) => !ground.startsWith('6.1.'))
  return [...(letters.length > 0 ? [props.texts.keeping.law(letters.join(', '))] : []), ...other].join('; ')
}

function Terms({ lang, texts, rules, values, problems }: KeepingProps) {
  const words = texts.keeping
  return (
    <section>
      <Heading level={2}>{words.change}</Heading>
      <p class="nl-paragraph">{words.changeLead}</p>
      <Form action={inLang(lang, beheerPaths.keeping)} label={words.change}>
        {rules.map(({ term, what }) =>
          term ? (
            <Field
              {...{ lang, name: term.key, label: words.daysOf(what[lang]), width: 'short' }}
              hint={words.bounds(term.least, term.usual)}
              value={values[term.key]}
              error={problems[term.key]}
              key={term.key}
            />
          ) : null,
        )}
        <div>
          <Button>{words.save}</Button>
        </div>
      </Form>
      <p class="nl-paragraph">{words.fixed}</p>
    </section>
  )
}

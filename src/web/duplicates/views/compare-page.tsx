import { type Item, type MergeField, proposed } from '../../../domains/directory/index.ts'
import type { FormValues } from '../../../platform/http/form.ts'
import { formatDate, inLang, type Lang } from '../../../platform/i18n.ts'
import type { Problems } from '../../../platform/result.ts'
import { Button } from '../../../ui/button.tsx'
import { Details } from '../../../ui/details.tsx'
import { dutchOn } from '../../../ui/dutch.ts'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { Field } from '../../../ui/field.tsx'
import { Form } from '../../../ui/form.tsx'
import { Heading } from '../../../ui/heading.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { type Compared, countBelow } from '../load.ts'
import { duplicatePaths } from '../paths.ts'
import type { DuplicateTexts } from '../texts.nl.ts'
import { linesOf, reasonsOf } from '../words.ts'

interface CompareProps {
  lang: Lang
  texts: DuplicateTexts
  compared: Compared
  values: FormValues
  problems: Problems
}

/** Two things side by side: what differs as a choice each, what happens, and one button. */
export function ComparePage(props: CompareProps) {
  const { lang, texts, compared, problems } = props
  const words = texts.compare
  const { kind, items, differs } = compared
  const pair = { soort: kind, een: items[0].id, ander: items[1].id }
  const summary = Object.entries(problems).map(([field, message]) => ({ field, message }))
  return (
    <>
      <ErrorSummary lang={lang} problems={summary} />
      <PageHeader title={words.title} lead={words.lead} />
      <Why {...props} />
      <Form action={inLang(lang, duplicatePaths.merges)} hidden={pair}>
        <div class="weefsel-merge">
          <Keeps {...props} />
          {differs.map((field) => (
            <FieldChoice key={field} {...props} field={field} />
          ))}
        </div>
        <Happens {...props} />
        <div>
          <Button>{words.merge}</Button>
        </div>
      </Form>
      <Form action={inLang(lang, duplicatePaths.distinct)} hidden={pair}>
        <p class="nl-paragraph">{words.distinctLead}</p>
        <div>
          <Button look="secondary">{words.distinct}</Button>
        </div>
      </Form>
      <Equal {...props} />
    </>
  )
}

function Why({ texts, compared }: CompareProps) {
  const reasons = reasonsOf(compared.evidence, texts)
  const items = [
    ...(reasons.for.length > 0 ? [{ label: texts.why, value: reasons.for.join(', ') }] : []),
    ...(reasons.against.length > 0 ? [{ label: texts.against, value: reasons.against.join(', ') }] : []),
  ]
  return items.length > 0 ? <Facts items={items} /> : null
}

/** Whose address stays: of what hangs below the most, unless somebody chose. */
function Keeps({ lang, texts, compared, values, problems }: CompareProps) {
  const words = texts.compare
  const [one, other] = compared.items
  const more = countBelow(compared.below[1]) > countBelow(compared.below[0]) ? other : one
  const about = (item: Item) => {
    const day = item.assuredDate
    const checked = day ? words.checked(formatDate(lang, day)) : words.unchecked
    const owner = compared.kind === 'organization' ? null : item.organization?.name
    return [owner, checked, words.from(item.source)].filter(Boolean).join(', ')
  }
  return (
    <Field
      {...{ lang, kind: 'radios', name: 'blijft', label: words.keeps, hint: words.keepsHint }}
      error={problems.blijft}
      value={values.blijft ?? more.id}
      options={compared.items.map((item) => ({
        ...{ value: item.id, label: item.name, lang: dutchOn(lang), hint: about(item) },
      }))}
    />
  )
}

function FieldChoice(props: CompareProps & { field: MergeField }) {
  const { lang, texts, compared, values, problems, field } = props
  const [one, other] = compared.items
  const spoken = field === 'name' || field === 'description' ? dutchOn(lang) : undefined
  const label = (item: Item) => linesOf(item, field, lang).join('\n') || texts.compare.nothing
  return (
    <Field
      {...{ lang, kind: 'radios', name: field, label: texts.compare.fields[field], error: problems[field] }}
      value={values[field] ?? proposed(one, other, field)}
      options={[one, other].map((item) => ({ value: item.id, label: label(item), lang: spoken }))}
    />
  )
}

function Happens({ lang, texts, compared }: CompareProps) {
  const words = texts.compare
  return (
    <section class="weefsel-stack">
      <Heading level={2} look={3}>
        {words.below}
      </Heading>
      <ul>
        <li>{words.moves[compared.kind]}</li>
        {words.rest.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {compared.items.map((item, index) => {
        const { offers = [], places = [] } = compared.below[index] ?? {}
        const names = [...offers, ...places].map(({ name }) => name)
        const summary = words.under(item.name, names.length)
        if (names.length === 0) return <p key={item.id}>{summary}</p>
        return (
          <Details key={item.id} summary={summary}>
            <ul>
              {names.map((name, at) => (
                <li key={at} lang={dutchOn(lang)}>
                  {name}
                </li>
              ))}
            </ul>
          </Details>
        )
      })}
    </section>
  )
}

function Equal({ lang, texts, compared }: CompareProps) {
  const { equal, items } = compared
  if (equal.length === 0) return null
  return (
    <Details summary={texts.compare.equal}>
      <Facts
        items={equal.map((field) => ({
          label: texts.compare.fields[field],
          value: linesOf(items[0], field, lang).join(', '),
        }))}
      />
    </Details>
  )
}

import type { Field as WrongField } from '../../../domains/inbox/index.ts'
import { termName } from '../../../domains/taxonomy/index.ts'
import { formatDate, inLang } from '../../../platform/i18n.ts'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { Form } from '../../../ui/form.tsx'
import { Heading } from '../../../ui/heading.tsx'
import { Link } from '../../../ui/link.tsx'
import { type Step, Steps } from '../../../ui/steps.tsx'
import { editFromMessage } from '../../items/from-message.ts'
import { actOf, type WorkProps } from './work-props.ts'

/** What stood on the page, what stands there now, and what the sender says of it. */
export function CorrectionPart({ lang, texts, message, correction, subject, coordinates }: WorkProps) {
  const words = texts.message
  if (message.kind !== 'wrong') return null
  const { said, outcome } = correction
  const field: WrongField | null = said?.field ?? null
  if (!field && !outcome) return null
  const source = outcome === 'accepted' ? subject?.source : null
  const edit = coordinates ? editFromMessage(message.about, field, message.number) : null
  const [stood, stands] = [said?.stood ?? words.nothing, (field && subject?.stood[field]) || words.nothing]
  return (
    <section class="weefsel-stack">
      <Heading level={2} look={3}>
        {words.correction}
      </Heading>
      {field ? (
        <dl class="weefsel-desk__compare">
          <Pair label={words.field} text={words.fields[field]} />
          {field === 'gone' || field === 'other' ? null : (
            <>
              {stood === stands ? null : <Pair label={words.stood} text={stood} />}
              <Pair label={words.stands} text={stands} />
            </>
          )}
          <Pair label={words.proposed} text={message.body ?? ''} />
        </dl>
      ) : null}
      {outcome ? <p class="nl-paragraph">{words.decided[outcome]}</p> : null}
      {source ? <p class="nl-paragraph">{words.fromSource(source)}</p> : null}
      {edit ? (
        <p class="nl-paragraph">
          <Link href={inLang(lang, edit)}>{words.mend}</Link>
        </p>
      ) : null}
    </section>
  )
}

function Pair({ label, text }: { label: string; text: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{text}</dd>
    </div>
  )
}

/** What a miss is about: chosen already where the text says it. */
export function MissPart(props: WorkProps) {
  const { lang, texts, message, terms, miss, proposed, problems } = props
  const words = texts.message
  if (message.kind !== 'missing') return null
  const chosen = miss ?? proposed
  const options = (list: typeof terms.life_domain) =>
    list.map(({ id, name }) => ({ value: id, label: name[lang] }))
  const names = miss && [
    termName(terms.life_domain, miss.lifeDomain, lang),
    miss.targetGroup ? termName(terms.target_group, miss.targetGroup, lang) : words.noGroup,
  ]
  return (
    <section class="weefsel-stack">
      <Heading level={2} look={3}>
        {words.miss}
      </Heading>
      <p class="nl-paragraph">{names ? words.sorted(names.join(', ')) : words.missLead}</p>
      <Form action={actOf(props, 'onderwerp')}>
        <Field
          {...{ lang, kind: 'select', name: 'domein', label: words.domain, error: problems.domein }}
          value={chosen?.lifeDomain}
          options={options(terms.life_domain)}
        />
        <Field
          {...{ lang, kind: 'select', name: 'groep', label: words.group, empty: words.noGroup }}
          value={chosen?.targetGroup ?? ''}
          options={options(terms.target_group)}
        />
        <div>
          <Button look="secondary">{words.sort}</Button>
        </div>
      </Form>
    </section>
  )
}

/** Only when it is about something of an organisation. */
export function ReferPart(props: WorkProps) {
  const { texts, subject } = props
  const words = texts.message
  const name = subject?.organization
  if (!name) return null
  return (
    <section class="weefsel-stack">
      <Heading level={2} look={3}>
        {words.refer}
      </Heading>
      <p class="nl-paragraph">{words.referLead(name)}</p>
      <Form action={actOf(props, 'doorgifte')}>
        <div>
          <Button look="secondary">{words.referSend(name)}</Button>
        </div>
      </Form>
    </section>
  )
}

/** What happened, the first first; roles and organisations, no people. */
export function HistoryPart({ lang, texts, message }: WorkProps) {
  const words = texts.message
  const done = (day: string, label: string) => ({ day, label })
  const events = [
    done(message.sentOn, words.arrived),
    ...(message.readOn ? [done(message.readOn, words.read)] : []),
    ...message.steps.map(({ step, role, toRole, toName, on }) => {
      const to = toName ?? (toRole && step !== 'taken' ? words.roles[toRole] : null)
      return done(on, `${words.steps[step]}${to ? `: ${to}` : ''} (${words.roles[role]})`)
    }),
    ...message.answers.map(({ by, on }) => done(on, words.answered(by))),
  ].toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  const steps = events.map(({ day, label }): Step => ({ label, state: 'done', when: formatDate(lang, day) }))
  return (
    <section class="weefsel-stack">
      <Heading level={2} look={3}>
        {words.history}
      </Heading>
      <Steps lang={lang} label={words.history} steps={steps} />
    </section>
  )
}

import { formatDate } from '../../../platform/i18n.ts'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { Form } from '../../../ui/form.tsx'
import { Heading } from '../../../ui/heading.tsx'
import { actOf, isFree, type WorkProps } from './work-props.ts'

/** Whose work it is, in one sentence. */
function holderText({ lang, texts, holder, account, colleagues }: WorkProps): string {
  const words = texts.message
  if (!holder) return words.nobody
  if (holder.account === null) return words.coordinators
  const since = formatDate(lang, holder.since)
  if (holder.account === account) return words.yours(since)
  const who = colleagues.find((each) => each.account === holder.account)?.email ?? words.colleague
  return words.theirs(who, since)
}

/** Who does this: take it, give it to a colleague, give it back. */
export function HolderPart(props: WorkProps) {
  const { texts, holder, account, coordinates } = props
  const words = texts.message
  const mine = holder?.account === account
  return (
    <section class="weefsel-stack">
      <Heading level={2} look={3}>
        {words.holder}
      </Heading>
      <p class="nl-paragraph">{holderText(props)}</p>
      {isFree(props) && !mine ? (
        <Form action={actOf(props, 'behandeling')}>
          <div>
            <Button look="secondary">{words.take}</Button>
          </div>
        </Form>
      ) : null}
      {isFree(props) || coordinates ? <HandOver {...props} /> : null}
      {mine ? (
        <Form action={actOf(props, 'teruggave')}>
          <div>
            <Button look="secondary">{words.back}</Button>
          </div>
        </Form>
      ) : null}
    </section>
  )
}

/** Nothing for who was given a message from elsewhere: she gives it back, and does not choose for others. */
function HandOver(props: WorkProps) {
  const { lang, texts, holder, account, colleagues, problems } = props
  const words = texts.message
  if (!colleagues.some((each) => each.account === account)) return null
  const others = colleagues.filter((each) => each.account !== account && each.account !== holder?.account)
  return (
    <Form action={actOf(props, 'overdracht')}>
      <Field
        lang={lang}
        kind="select"
        name="naar"
        label={words.handTo}
        empty={words.handChoose}
        options={[
          ...(holder?.account === null ? [] : [{ value: 'coordinator', label: words.handCoordinator }]),
          ...others.map((each) => ({
            value: each.account,
            label: `${each.email} (${words.roles[each.role]})`,
          })),
        ]}
        error={problems.naar}
      />
      <div>
        <Button look="secondary">{words.hand}</Button>
      </div>
    </Form>
  )
}

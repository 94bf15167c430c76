import { Button, ButtonGroup } from '../../../ui/button.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { Form } from '../../../ui/form.tsx'
import { Heading } from '../../../ui/heading.tsx'
import { Link, PhoneLink } from '../../../ui/link.tsx'
import { actOf, type WorkProps } from './work-props.ts'

/** How to reach the sender: one press, which is written down. Not there when nobody needs it. */
export function SenderPart(props: WorkProps) {
  const { texts, message, contact } = props
  const words = texts.message
  return (
    <section class="weefsel-stack">
      <Heading level={2} look={3}>
        {words.sender}
      </Heading>
      {contact === undefined ? (
        <>
          <p class="nl-paragraph">{words.senderLead}</p>
          <Form action={actOf(props, 'afzender')}>
            <div>
              <Button look="secondary">{words.show}</Button>
            </div>
          </Form>
        </>
      ) : (
        <Reach {...props} />
      )}
      {message.reply === 'call' ? <Called {...props} /> : null}
    </section>
  )
}

function Reach({ texts, contact }: WorkProps) {
  const words = texts.message
  if (!contact) return <p class="nl-paragraph">{words.erased}</p>
  const { name, email, phone } = contact
  return (
    <Facts
      items={[
        ...(name ? [{ label: words.name, value: name }] : []),
        ...(phone ? [{ label: words.phone, value: <PhoneLink phone={phone} /> }] : []),
        ...(email ? [{ label: words.email, value: <Link href={`mailto:${email}`}>{email}</Link> }] : []),
      ]}
    />
  )
}

function Called(props: WorkProps) {
  const words = props.texts.message
  return (
    <Form action={actOf(props, 'gesprek')} label={words.call}>
      <p class="nl-paragraph">{words.call}</p>
      <ButtonGroup>
        <Button look="secondary" name="uitkomst" value="gesproken">
          {words.called}
        </Button>
        <Button look="secondary" name="uitkomst" value="niet-bereikt">
          {words.unreached}
        </Button>
      </ButtonGroup>
    </Form>
  )
}

import type { Lang } from '../../../platform/i18n.ts'
import type { Problems } from '../../../platform/result.ts'
import { Button } from '../../../ui/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Field } from '../../../ui/field.tsx'
import { Form } from '../../../ui/form.tsx'
import { PhoneLink } from '../../../ui/link.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { FIELD_VALUES, FIELDS_OF } from '../correction.ts'
import { REPLY_VALUES, repliesFor, type Typed } from '../draft.ts'
import type { About, Kind, Reply } from '../message.ts'
import type { Texts } from '../texts.nl.ts'

/** The field that people do not see; robots fill it in. */
export const HONEYPOT = 'website'

export interface MessageFormProps {
  lang: Lang
  texts: Texts
  kind: Kind
  /** The area or the thing it is about. */
  about: Pick<About, 'kind' | 'label'>
  action: string
  token: string
  values: Typed
  problems: Problems
  /** Minutes to wait, when too much came in. */
  wait?: number | undefined
  phone?: string | undefined
  phoneHours?: string | undefined
}

/** “Klopt niet”, “ik mis iets”, “ik kan iets”: what is it, and how do we answer? */
export function MessageForm(props: MessageFormProps) {
  const { lang, texts, kind, about, problems, values, wait } = props
  const words = texts.forms[kind]
  return (
    <>
      <ErrorSummary
        lang={lang}
        problems={Object.entries(problems).map(([field, message]) => ({ field: field || 'tekst', message }))}
      />
      <PageHeader kicker={texts.kinds[kind]} title={words.title(about)} lead={words.lead} />
      {wait === undefined ? null : (
        <Notice tone="attention" title={texts.tooMany.title}>
          <p>{texts.tooMany.text(wait)}</p>
        </Notice>
      )}
      <div class="weefsel-inbox-form">
        <Form action={props.action} hidden={{ formulier: props.token }}>
          <Field
            lang={lang}
            kind="textarea"
            name="tekst"
            label={words.body}
            hint={`${words.bodyHint} ${texts.form.careful}`}
            value={values.tekst}
            error={problems.tekst}
            required
          />
          <WhatField {...props} />
          <ReplyField {...props} />
          <ContactFields {...props} />
          <Field lang={lang} kind="honeypot" name={HONEYPOT} label="" />
          <p class="nl-paragraph weefsel-inbox-form__privacy">{texts.form.privacy}</p>
          <div>
            <Button>{words.send}</Button>
          </div>
        </Form>
      </div>
      {props.phone ? (
        <p class="nl-paragraph">
          {texts.form.phoneInstead} <PhoneLink phone={props.phone} hours={props.phoneHours} />
        </p>
      ) : null}
    </>
  )
}

/** Not needed; but who says which, is helped sooner. */
function WhatField({ lang, texts: { form }, kind, about, values }: MessageFormProps) {
  const fields = kind === 'wrong' ? FIELDS_OF[about.kind] : []
  if (fields.length === 0) return null
  return (
    <Field
      lang={lang}
      kind="select"
      name="wat"
      label={form.what}
      hint={form.whatHint}
      empty={form.whatNone}
      value={values.wat}
      options={fields.map((field) => ({ value: FIELD_VALUES[field], label: form.fields[field] }))}
    />
  )
}

function ReplyField({ lang, texts, kind, values, problems }: MessageFormProps) {
  const offer = kind === 'offer'
  const option = (reply: Reply) => ({
    value: REPLY_VALUES[reply],
    label: texts.form.replyLabels[reply],
  })
  return (
    <Field
      lang={lang}
      kind="radios"
      name="antwoord"
      label={offer ? texts.form.replyOffer : texts.form.reply}
      hint={offer ? texts.form.replyOfferHint : texts.form.replyHint}
      value={values.antwoord ?? (offer ? undefined : REPLY_VALUES.look)}
      options={repliesFor(kind).map(option)}
      error={problems.antwoord}
      required
    />
  )
}

/** Shown for the choice that needs them where the browser can (inbox.css); the hints say it everywhere. */
function ContactFields({ lang, texts: { form }, values, problems }: MessageFormProps) {
  return (
    <>
      <div class="weefsel-inbox-form__mail">
        <Field
          lang={lang}
          kind="email"
          name="email"
          label={form.email}
          hint={form.emailHint}
          autocomplete="email"
          value={values.email}
          error={problems.email}
        />
      </div>
      <div class="weefsel-inbox-form__call">
        <Field
          lang={lang}
          name="naam"
          label={form.name}
          hint={form.nameHint}
          autocomplete="name"
          value={values.naam}
          error={problems.naam}
        />
        <Field
          lang={lang}
          kind="tel"
          name="telefoon"
          label={form.phone}
          hint={form.phoneHint}
          autocomplete="tel"
          width="short"
          value={values.telefoon}
          error={problems.telefoon}
        />
      </div>
    </>
  )
}

import { formatDate, inLang, type Lang } from '../../../platform/i18n.ts'
import { Facts } from '../../../ui/facts.tsx'
import { Heading } from '../../../ui/heading.tsx'
import { Link } from '../../../ui/link.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Receipt } from '../../../ui/receipt.tsx'
import { type Step, Steps } from '../../../ui/steps.tsx'
import type { Answer, Message } from '../message.ts'
import { inboxPaths } from '../paths.ts'
import { type Progress, progressOf, senderKeptUntil } from '../progress.ts'
import { textErasedAfter } from '../term.ts'
import type { Texts } from '../texts.nl.ts'
import { inHandsOf, referredTo } from '../work.ts'
import { Quote } from './quote.tsx'

export interface MessagePageProps {
  lang: Lang
  texts: Texts
  receipt: string
  message: Message
  today: string
}

/** The words on top; the title is also the title of the page. */
export function headingOf({ lang, texts, message, today }: MessagePageProps): {
  title: string
  lead: string
} {
  const { page } = texts
  const day = (date: string) => formatDate(lang, date, true)
  const last = message.answers.at(-1)
  const words: Record<Progress, { title: string; lead: string }> = {
    received: { title: page.received, lead: page.leadReceived(day(message.dueOn)) },
    late: { title: page.received, lead: page.leadLate(day(message.dueOn)) },
    answered: { title: page.answered, lead: page.leadAnswered(last?.by ?? '', day(last?.on ?? today)) },
    withdrawn: { title: page.withdrawn, lead: page.leadWithdrawn(day(message.withdrawnOn ?? today)) },
    expired: { title: page.expired, lead: page.leadExpired },
  }
  return words[progressOf(message, today)]
}

/** The page behind a code: a promise, and how far we are with keeping it. */
export function MessagePage(props: MessagePageProps) {
  const { texts, receipt, message, today } = props
  const { title, lead } = headingOf(props)
  const progress = progressOf(message, today)
  const open = progress === 'received' || progress === 'late'
  return (
    <div class="weefsel-inbox">
      <PageHeader kicker={texts.page.kicker(message.kind, message.about.label)} title={title} lead={lead} />
      {progress === 'answered' ? <Answers {...props} /> : null}
      {open ? <Awaited {...props} /> : null}
      {open || progress === 'answered' ? (
        <>
          <Whereabouts {...props} />
          <Sent {...props} />
        </>
      ) : null}
      {open ? null : <Facts items={[{ label: texts.lookup.label, value: receipt }]} />}
    </div>
  )
}

function Answers({ lang, texts, message }: MessagePageProps) {
  const [last, ...earlier] = message.answers.toReversed()
  const signed = ({ by, on }: Answer) => texts.page.answerBy(by, formatDate(lang, on))
  if (!last) return null
  return (
    <section class="weefsel-inbox__answer weefsel-stack">
      <Heading level={2}>{texts.page.answer}</Heading>
      <Quote text={last.body} />
      {earlier.map((answer) => (
        <section class="weefsel-stack" key={answer.body}>
          <Heading level={3}>{texts.page.earlierAnswers}</Heading>
          <Quote text={answer.body} />
          <p class="nl-paragraph">{signed(answer)}</p>
        </section>
      ))}
    </section>
  )
}

function Awaited({ lang, texts, receipt, message, today }: MessagePageProps) {
  const { next } = texts.page
  const due = formatDate(lang, message.dueOn, true)
  const late = progressOf(message, today) === 'late'
  return (
    <Receipt
      lang={lang}
      code={receipt}
      next={[next.read, next[message.kind], ...(late ? [] : [next[message.reply](due)])]}
    />
  )
}

/** Whose work it is now: a role or an organisation, never a person. */
function handling(message: Message, page: Texts['page'], day: (date: string) => string): Step[] {
  const [hands, passed] = [inHandsOf(message.steps), referredTo(message.steps)]
  return [
    ...(hands ? [{ label: page.inHands(hands.role), state: 'done' as const, when: day(hands.since) }] : []),
    ...(passed ? [{ label: page.referred(passed.name), state: 'done' as const, when: day(passed.on) }] : []),
  ]
}

function Whereabouts({ lang, texts, message }: MessagePageProps) {
  const { page } = texts
  const day = (date: string) => formatDate(lang, date)
  const answered = message.answers.at(0)?.on
  const read = message.readOn
  const steps: Step[] = [
    { label: page.steps.received, state: 'done', when: day(message.sentOn) },
    read
      ? { label: page.steps.read, state: 'done', when: day(read) }
      : { label: page.steps.read, state: 'current', when: page.stepWaiting },
    ...handling(message, page, day),
    answered
      ? { label: page.steps.answered, state: 'done', when: day(answered) }
      : {
          label: page.steps.answered,
          state: read ? 'current' : 'todo',
          when: page.stepDue(day(message.dueOn)),
        },
  ]
  return (
    <section class="weefsel-stack">
      <Heading level={2}>{page.where}</Heading>
      <Steps lang={lang} steps={steps} label={page.where} />
    </section>
  )
}

function Sent({ lang, texts: { page }, receipt, message, today }: MessagePageProps) {
  const kept = senderKeptUntil(message, today)
  const gone = message.reply === 'look' ? page.noSender : page.senderGone
  return (
    <>
      <section class="weefsel-stack">
        <Heading level={2}>{page.sent}</Heading>
        <Quote text={message.body ?? ''} />
      </section>
      <section class="weefsel-stack">
        <Heading level={2}>{page.data}</Heading>
        <p class="nl-paragraph">{kept ? page.sender(message.reply, formatDate(lang, kept)) : gone}</p>
        <p class="nl-paragraph">{page.text(formatDate(lang, textErasedAfter(message.sentOn)))}</p>
        <p class="nl-paragraph weefsel-inbox__withdraw">
          <Link href={inLang(lang, inboxPaths.withdrawal(receipt))}>{page.withdraw}</Link>
        </p>
      </section>
    </>
  )
}

import { inboxEn, inboxNl, workingDaysLeft } from '../../../domains/inbox/index.ts'
import { Quote } from '../../../domains/inbox/views/quote.tsx'
import { formatDate, inLang } from '../../../platform/i18n.ts'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Heading } from '../../../ui/heading.tsx'
import { Link } from '../../../ui/link.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Answering } from './work-answer.tsx'
import { HolderPart } from './work-holder.tsx'
import { CorrectionPart, HistoryPart, MissPart, ReferPart } from './work-parts.tsx'
import type { WorkProps } from './work-props.ts'
import { SenderPart } from './work-sender.tsx'

/** One message: what it says, what came of it, and everything that can be done with it. */
export function WorkMessage(props: WorkProps) {
  const { lang, texts, message, problems, done } = props
  const words = texts.message
  const { kinds } = { nl: inboxNl, en: inboxEn }[lang]
  const said = done ? words.done[done as keyof typeof words.done] : undefined
  const alive = message.body !== null
  return (
    <>
      <ErrorSummary
        lang={lang}
        problems={Object.entries(problems).map(([field, text]) => ({ field, message: text }))}
      />
      {said ? (
        <Notice tone={done === 'te-laat' ? 'attention' : 'good'}>
          <p>{said}</p>
        </Notice>
      ) : null}
      <PageHeader
        kicker={`${kinds[message.kind]} – ${message.about.label}`}
        title={words.title(message.number)}
        facts={factsOf(props)}
      />
      {alive ? (
        <div class="weefsel-sides">
          <div class="weefsel-desk__part">
            <section class="weefsel-stack">
              <Heading level={2} look={3}>
                {words.text}
              </Heading>
              <Quote text={message.body ?? ''} />
            </section>
            <CorrectionPart {...props} />
            {message.reply === 'call' ? <SenderPart {...props} /> : null}
            <Answering {...props} />
            <MissPart {...props} />
          </div>
          <div class="weefsel-desk__part">
            <HolderPart {...props} />
            <ReferPart {...props} />
            {message.reply === 'mail' ? <SenderPart {...props} /> : null}
            <HistoryPart {...props} />
          </div>
        </div>
      ) : (
        <>
          <p class="nl-paragraph">{words.gone}</p>
          <HistoryPart {...props} />
        </>
      )}
    </>
  )
}

function factsOf({ lang, texts, message, subject, area, today }: WorkProps) {
  const words = texts.message
  const answered = message.answers.at(-1)
  const due = formatDate(lang, message.dueOn)
  return [
    {
      label: words.about,
      value: subject ? (
        <Link href={inLang(lang, subject.href)}>{message.about.label}</Link>
      ) : (
        message.about.label
      ),
    },
    ...(message.about.kind === 'area' ? [] : [{ label: words.where, value: area }]),
    { label: words.sent, value: formatDate(lang, message.sentOn) },
    answered
      ? { label: texts.list.state, value: texts.answeredOn(formatDate(lang, answered.on)) }
      : { label: words.due, value: `${due} (${texts.term(workingDaysLeft(today, message.dueOn))})` },
    { label: words.reply, value: words.replies[message.reply] },
  ]
}

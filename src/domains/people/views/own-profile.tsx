import { addDays, WEEKDAYS } from '../../../platform/day.ts'
import { formatWeekday, inLang } from '../../../platform/i18n.ts'
import { Button } from '../../../ui/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Field as Question } from '../../../ui/field.tsx'
import { Form } from '../../../ui/form.tsx'
import { Heading } from '../../../ui/heading.tsx'
import { Link } from '../../../ui/link.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import type { Names } from '../names.ts'
import { INPUT } from '../own-form.ts'
import { ownProfilePath, personPath } from '../paths.ts'
import { Line, Many, type OwnProps, Part } from './own-parts.tsx'
import { Photo } from './own-photo.tsx'
import { PersonCard } from './person-card.tsx'

/** One’s own profile: what stands in it, for whom and until when, how it looks, and one button to stop. */
export function OwnProfilePage(props: OwnProps) {
  const { lang, texts, problems, saved } = props
  return (
    <>
      <ErrorSummary
        lang={lang}
        problems={Object.entries(problems).map(([field, message]) => ({ field, message }))}
      />
      <PageHeader title={texts.title} lead={texts.lead} />
      {saved ? (
        <Notice tone="good" title={texts.saved}>
          <p>{texts.savedText}</p>
        </Notice>
      ) : null}
      <Preview {...props} />
      <section>
        <Heading level={2}>{texts.consent.title}</Heading>
        <ul class="weefsel-list">
          {texts.consent.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <Form action={inLang(lang, ownProfilePath)} label={texts.title}>
        <Fields {...props} />
        <div>
          <Button>{texts.save}</Button>
        </div>
      </Form>
      <Photo {...props} />
      <section>
        <Heading level={2}>{texts.stopTitle}</Heading>
        <p class="nl-paragraph">{texts.stopText}</p>
        <Form action={inLang(lang, `${ownProfilePath}/stoppen`)} label={texts.stopTitle}>
          <div>
            <Button look="secondary">{texts.stop}</Button>
          </div>
        </Form>
      </section>
    </>
  )
}

function Preview({ lang, texts, names, today, preview }: OwnProps) {
  return (
    <section>
      <Heading level={2}>{texts.preview}</Heading>
      {preview ? (
        <div class="weefsel-stack">
          <div class="weefsel-card-grid">
            <PersonCard lang={lang} shown={preview} names={names} today={today} />
          </div>
          <p class="nl-paragraph">
            <Link href={inLang(lang, personPath(preview.id))}>{texts.page}</Link>
          </p>
        </div>
      ) : (
        <p class="nl-paragraph">{texts.previewNone}</p>
      )}
    </section>
  )
}

function Fields(props: OwnProps) {
  const { lang, texts, names, areas, organization, hasPhoto } = props
  const terms = (list: Names['languages']) => list.map(({ id, name }) => ({ value: id, label: name[lang] }))
  const days = WEEKDAYS.map((day, at) => ({
    value: day,
    label: formatWeekday(lang, addDays('2024-01-01', at)),
  }))
  return (
    <>
      <Line {...props} field="name" />
      <Line {...props} field="role" />
      <Line {...props} field="about" kind="textarea" />
      <Line {...props} field="phone" kind="tel" />
      <Line {...props} field="email" kind="email" />
      <Line {...props} field="reach" />
      <Many {...props} field="days" options={days} />
      <Many {...props} field="areas" options={areas} />
      <Many {...props} field="specialisms" options={terms(names.specialisms)} />
      <Many {...props} field="languages" options={terms(names.languages)} />
      {organization ? (
        <Part {...props} field="organization">
          <p class="nl-paragraph">{`${texts.labels.organization}: ${organization}`}</p>
        </Part>
      ) : null}
      <StandIn {...props} />
      {hasPhoto ? (
        <Part {...props} field="photo">
          <p class="nl-paragraph">{texts.labels.photo}</p>
        </Part>
      ) : null}
    </>
  )
}

function StandIn(props: OwnProps) {
  const { lang, texts, typed, problems, colleagues } = props
  const name = INPUT.standIn
  const value = (each: string) => typed[each]?.[0] ?? ''
  return (
    <Part {...props} field="standIn">
      <Question
        {...{ lang, kind: 'select', name, label: texts.labels.standIn, options: colleagues }}
        empty={texts.nobody}
        value={value(name)}
        error={problems[name]}
      />
      <div class="weefsel-own__who">
        <Question
          {...{ lang, kind: 'date', name: 'van', label: texts.from, width: 'short' }}
          value={value('van')}
        />
        <Question
          {...{ lang, kind: 'date', name: 'tot', label: texts.back, width: 'short' }}
          value={value('tot')}
        />
      </div>
    </Part>
  )
}

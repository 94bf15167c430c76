import { WEEKDAYS } from '../../../platform/day.ts'
import { formatDate, formatList, type Lang } from '../../../platform/i18n.ts'
import type { Problems } from '../../../platform/result.ts'
import { CheckboxField } from '../../../ui/choice.tsx'
import { Details } from '../../../ui/details.tsx'
import { Field } from '../../../ui/field.tsx'
import { FieldFrame, FieldWords } from '../../../ui/field-frame.tsx'
import { closedField, type HoursValues, lineCount, lineFields, MOST_LINES, REPLACE } from '../edit/hours.ts'
import { en } from '../edit/texts.en.ts'
import { nl, type Texts } from '../edit/texts.nl.ts'
import type { Schedule } from '../schedule.ts'
import { scheduleText } from './schedule-text.ts'

interface EditorProps {
  lang: Lang
  values: HoursValues
  problems: Problems
  /** What the form cannot show (`specialHours`): said in a sentence, and kept. */
  special: readonly Schedule[]
}

type PartProps = EditorProps & { texts: Texts['hours'] }

/** One time as a person says it, with the days on which it is closed. */
export function hoursSentence(rule: Schedule, lang: Lang): string {
  const dates = rule.except?.dates ?? []
  const words = { nl, en }[lang].hours.except
  const closed =
    dates.length > 0
      ? words(
          formatList(
            lang,
            dates.map((day) => formatDate(lang, day)),
          ),
        )
      : ''
  return [scheduleText(rule, lang), closed].filter(Boolean).join(', ')
}

/** When it is on, without words for computers: a line for each weekly time. The fields only; the form is around it. */
export function HoursEditor(props: EditorProps) {
  const texts = { nl, en }[props.lang].hours
  const lines = Array.from({ length: lineCount(props.values) }, (_, line) => line)
  return (
    <div class="weefsel-hours">
      {lines.map((line) => (
        <Line {...props} texts={texts} line={line} key={line} />
      ))}
      <Special {...props} texts={texts} />
      <Closed {...props} texts={texts} />
      {props.values.tekst === undefined ? null : (
        <Field
          {...{ lang: props.lang, kind: 'textarea', name: 'tekst', rows: 3 }}
          {...{ label: texts.text, hint: texts.textHint, value: props.values.tekst }}
        />
      )}
    </div>
  )
}

function Line({ lang, texts, values, problems, line }: PartProps & { line: number }) {
  const fields = lineFields(line)
  const rule = values[fields.rule]
  return (
    <fieldset class="weefsel-hours__line">
      <legend class="weefsel-hours__legend">{texts.line(line + 1)}</legend>
      {rule === undefined ? null : <input type="hidden" name={fields.rule} value={rule} />}
      <Days lang={lang} texts={texts} values={values} line={line} error={problems[fields.day('MO')]} />
      <div class="weefsel-hours__times">
        <Field
          {...{ lang, name: fields.from, label: texts.from, hint: texts.fromHint, width: 'short' }}
          {...{ value: values[fields.from], error: problems[fields.from] }}
        />
        <Field
          {...{ lang, name: fields.to, label: texts.to, hint: texts.toHint, width: 'short' }}
          {...{ value: values[fields.to], error: problems[fields.to] }}
        />
      </div>
      {rule === undefined ? null : (
        <CheckboxField
          {...{ lang, kind: 'checkbox', name: fields.gone, label: texts.gone }}
          checked={values[fields.gone] !== undefined}
        />
      )}
    </fieldset>
  )
}

type DaysProps = Pick<PartProps, 'lang' | 'texts' | 'values'> & { line: number; error: string | undefined }

/** The seven days beside each other, a tap each. */
function Days({ lang, texts, values, line, error }: DaysProps) {
  const { day } = lineFields(line)
  const name = day('MO')
  return (
    <FieldFrame error={error}>
      <fieldset class="weefsel-choices" aria-describedby={error ? `${name}-fout` : undefined}>
        <legend class="utrecht-form-label weefsel-field__label">{texts.days}</legend>
        <FieldWords lang={lang} name={name} hint={undefined} error={error} />
        <div class="weefsel-hours__days">
          {WEEKDAYS.map((each) => (
            <label class="weefsel-hours__day" for={day(each)} key={each}>
              <input
                {...{ type: 'checkbox', id: day(each), name: day(each), value: 'ja' }}
                class="weefsel-hours__box"
                checked={values[day(each)] !== undefined}
              />
              <span aria-hidden="true">{texts.short[each]}</span>
              <span class="weefsel-hidden">{texts.full[each]}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </FieldFrame>
  )
}

/** What is not every week: kept, and said. */
function Special({ lang, texts, special, values }: PartProps) {
  if (special.length === 0) return null
  return (
    <fieldset class="weefsel-hours__line">
      <legend class="weefsel-hours__legend">{texts.special}</legend>
      <p class="nl-paragraph">{texts.specialLead}</p>
      <ul class="weefsel-hours__words">
        {special.map((rule) => (
          <li key={JSON.stringify(rule)}>{hoursSentence(rule, lang)}</li>
        ))}
      </ul>
      <CheckboxField
        {...{ lang, kind: 'checkbox', name: REPLACE, label: texts.replace }}
        checked={values[REPLACE] !== undefined}
      />
    </fieldset>
  )
}

/** Days on which it is closed; one empty field more than there are, as long as there is room. */
function Closed({ lang, texts, values, problems }: PartProps) {
  const filled = Array.from({ length: MOST_LINES }, (_, index) => index).filter(
    (index) => values[closedField(index)],
  )
  const shown = [...filled, (filled.at(-1) ?? -1) + 1]
  const open = filled.length > 0
  return (
    <Details summary={texts.closed} open={open}>
      <p class="nl-paragraph">{texts.closedLead}</p>
      {shown.map((index) => (
        <Field
          {...{ lang, kind: 'date', name: closedField(index), label: texts.closedDay(index + 1) }}
          {...{ width: 'short', value: values[closedField(index)], error: problems[closedField(index)] }}
          key={index}
        />
      ))}
    </Details>
  )
}

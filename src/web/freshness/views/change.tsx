import {
  ADD_LINE,
  editEn,
  editNl,
  type HoursValues,
  type Item,
  type Schedule,
} from '../../../domains/directory/index.ts'
import { HoursEditor } from '../../../domains/directory/views/hours-editor.tsx'
import { costLines } from '../../../domains/directory/views/schedule-text.ts'
import { freshnessPaths } from '../../../domains/freshness/index.ts'
import { inLang, type Lang } from '../../../platform/i18n.ts'
import type { Problems } from '../../../platform/result.ts'
import { Button, ButtonGroup } from '../../../ui/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Field } from '../../../ui/field.tsx'
import { Form } from '../../../ui/form.tsx'
import { Link } from '../../../ui/link.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { problemList } from '../../beheer/views/problems.ts'
import { PHONE, PRICE } from '../change-form.ts'
import type { FreshnessTexts } from '../texts.nl.ts'

interface Props {
  lang: Lang
  texts: FreshnessTexts
  secret: string
  item: Item
  values: HoursValues
  problems: Problems
  /** Times that the form cannot show. */
  special: readonly Schedule[]
  /** Where to say what cannot be changed here. */
  elsewhere: string | null
}

/** Times, phone and price as they stand, to change what is different: one field and one button for one time. */
export function ChangePage({ lang, texts, secret, item, values, problems, special, elsewhere }: Props) {
  const words = texts.change
  return (
    <>
      <ErrorSummary lang={lang} problems={problemList(problems)} />
      <PageHeader title={words.title(item.name)} lead={words.lead} />
      <Form action={inLang(lang, freshnessPaths.change(secret))} label={words.title(item.name)}>
        {item.values.times ? <HoursEditor {...{ lang, values, problems, special }} /> : null}
        <Field
          {...{ lang, kind: 'tel', name: PHONE, label: words.phone, hint: words.phoneHint, width: 'short' }}
          {...{ value: values[PHONE], error: problems[PHONE] }}
        />
        {item.values.cost ? <Price {...{ lang, texts: words, item, values, problems }} /> : null}
        <ButtonGroup>
          <Button>{words.save}</Button>
          {item.values.times ? (
            <Button look="secondary" name={ADD_LINE} value="ja">
              {{ nl: editNl, en: editEn }[lang].hours.add}
            </Button>
          ) : null}
        </ButtonGroup>
      </Form>
      {elsewhere ? (
        <p class="nl-paragraph">
          {texts.asked.other} <Link href={inLang(lang, elsewhere)}>{texts.asked.otherLink}</Link>
        </p>
      ) : null}
      <p class="nl-paragraph">
        <Link href={inLang(lang, freshnessPaths.asked(secret))}>{words.back}</Link>
      </p>
    </>
  )
}

interface PriceProps {
  lang: Lang
  texts: FreshnessTexts['change']
  item: Item
  values: HoursValues
  problems: Problems
}

/** What everybody pays; what stands there in words is said beside it. */
function Price({ lang, texts, item, values, problems }: PriceProps) {
  const { costs = [], text = null } = item.values.cost ?? {}
  const stands = costLines(text, costs, lang).join('; ')
  const hint = stands ? `${texts.costHint} ${texts.stands(stands)}` : texts.costHint
  return (
    <Field
      {...{ lang, name: PRICE, label: texts.cost, hint, width: 'short' }}
      {...{ value: values[PRICE], error: problems[PRICE] }}
    />
  )
}

import { inLang } from '../../../../platform/i18n.ts'
import { Button, ButtonGroup } from '../../../../ui/button.tsx'
import { ErrorSummary } from '../../../../ui/error-summary.tsx'
import { Field } from '../../../../ui/field.tsx'
import { PageHeader } from '../../../../ui/page-header.tsx'
import { planPaths } from '../paths.ts'
import { sketchPairs, type Words } from '../sketch.ts'
import { textsOf } from './effect-words.ts'
import { Hidden } from './hidden.tsx'
import { numbersOf, SpotMap } from './spot-map.tsx'
import type { StepPageProps } from './step-props.ts'

const wordPairs = ({ title, reason, reasons }: Words): [string, string][] => [
  ['titel', title],
  ['reden', reason],
  ...reasons.map((each, at): [string, string] => [`reden${at + 1}`, each]),
]

/** One change: which place or activity, where to, and how much there is to do. */
export function StepPage(props: StepPageProps) {
  const { lang, sketch, words, typed, problems } = props
  const texts = textsOf(lang)
  const { kind } = typed
  return (
    <>
      <ErrorSummary
        lang={lang}
        problems={Object.entries(problems).map(([field, message]) => ({ field, message }))}
      />
      <PageHeader kicker={texts.sketch.kicker} title={texts.step.titles[kind]} />
      <form class="weefsel-plan" action={inLang(lang, planPaths.sketch)} method="post" novalidate>
        <Hidden pairs={[...sketchPairs(sketch), ...wordPairs(words), ['soort', kind]]} />
        {kind === 'nieuw' ? null : <Which {...props} />}
        {kind === 'sluit' ? null : <Where {...props} />}
        {kind === 'nieuw' ? <What {...props} /> : null}
        <ButtonGroup>
          <Button name="doe" value="zet">
            {texts.step.put}
          </Button>
          <Button look="secondary" name="doe" value="terug">
            {texts.step.cancel}
          </Button>
        </ButtonGroup>
      </form>
    </>
  )
}

/** Search by name, then one choice. */
function Which({ lang, typed, problems, choices }: StepPageProps) {
  const { step } = textsOf(lang)
  const { shown, more } = choices
  return (
    <section class="weefsel-stack weefsel-plan__words">
      <Field
        {...{ lang, kind: 'search', name: 'zoek', label: step.search, hint: step.searchHint }}
        value={typed.search}
        error={problems.zoek}
      />
      <ButtonGroup>
        <Button look="secondary" name="doe" value="zoek">
          {step.find}
        </Button>
      </ButtonGroup>
      {shown.length === 0 && typed.search !== '' ? <p class="nl-paragraph">{step.nothing}</p> : null}
      {shown.length === 0 ? null : (
        <Field
          {...{ lang, kind: 'radios', name: 'wat', label: step.found, value: typed.target }}
          error={problems.wat}
          options={shown.map(({ value, name, placeName, offers }) => ({
            value,
            label: placeName ? step.one(name, placeName) : step.whole(name, offers),
          }))}
        />
      )}
      {more > 0 ? <p class="nl-paragraph">{step.more(more)}</p> : null}
    </section>
  )
}

/** A spot: typed, chosen from the list of buurten, or on the map, which says the same. */
function Where(props: StepPageProps) {
  const { lang, ground, typed, problems } = props
  const { step } = textsOf(lang)
  const buurten = ground.inputs.buurten.flatMap(({ code, own }) => (own ? [code] : []))
  const numbers = numbersOf(props)
  const labelOf = (code: string) =>
    [numbers?.get(code), ground.buurten.get(code)?.name ?? code].filter(Boolean).join('. ')
  return (
    <section class="weefsel-stack">
      <div class="weefsel-stack weefsel-plan__words">
        <Field
          {...{ lang, name: 'waar', label: step.spot, hint: step.spotHint, value: typed.spot }}
          error={problems.waar}
        />
        <Field
          {...{ lang, kind: 'select', name: 'bij', label: step.buurt, hint: step.buurtHint }}
          value={typed.buurt}
          empty={step.noBuurt}
          options={buurten.map((code) => ({ value: code, label: labelOf(code) }))}
        />
      </div>
      <SpotMap {...props} />
    </section>
  )
}

/** What there is to do at a new place. */
function What({ lang, ground, typed, problems }: StepPageProps) {
  const { step } = textsOf(lang)
  return (
    <section class="weefsel-stack weefsel-plan__words">
      <Field
        {...{ lang, required: true, name: 'naam', label: step.name, hint: step.nameHint }}
        value={typed.name}
        error={problems.naam}
      />
      <Field
        {...{ lang, required: true, name: 'uren', label: step.hours, hint: step.hoursHint, width: 'short' }}
        value={typed.hours}
        error={problems.uren}
      />
      <Field
        {...{
          lang,
          required: true,
          kind: 'checkboxes',
          name: 'over',
          label: step.about,
          values: typed.about,
        }}
        error={problems.over}
        options={ground.domains
          .filter(({ id }) => ground.inputs.domains.includes(id))
          .map(({ id, name }) => ({ value: id, label: name[lang] }))}
      />
    </section>
  )
}

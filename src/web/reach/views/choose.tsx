import { groups as allGroups, MODES, WAYS } from '../../../domains/reach/index.ts'
import { formatDate, formatList, inLang, type Lang } from '../../../platform/i18n.ts'
import { Field } from '../../../ui/field.tsx'
import type { Option } from '../../../ui/field-frame.tsx'
import { Filter } from '../../../ui/filter.tsx'
import { isTold } from '../asked.ts'
import type { ReachView } from '../load.ts'
import { reachPaths } from '../paths.ts'
import { groupName, groupOption, textsOf } from './words.ts'

interface Props {
  lang: Lang
  view: ReachView
  /** Whether the address names a run itself, not the usual one. */
  chosenRun: boolean
  /** Whether the address asks for anything: then the form stands open on a phone too. */
  chosen: boolean
}

const unique = (keys: readonly string[]) => [...new Set(keys)]

function withinOptions(lang: Lang, { areas }: ReachView): Option[] {
  const { filter } = textsOf(lang)
  const { municipalities, wijken } = areas
  const named = new Map(municipalities.map(({ code, name }) => [code, name]))
  const several = municipalities.length > 1
  return [
    ...(several ? municipalities.map(({ code, name }) => ({ value: code, label: name })) : []),
    ...wijken.map(({ code, name, municipalityCode }) => ({
      value: code,
      label: several ? filter.wijkIn(name, named.get(municipalityCode ?? '') ?? '') : name,
    })),
  ]
}

/** Questions of a run that has something to say; what it has nothing of is said below. */
export function Choose({ lang, view, chosenRun, chosen }: Props) {
  const { filter, modeOptions } = textsOf(lang)
  const { question, findings, domains, within } = view
  const filled = unique(findings.filter(isTold).map(({ lifeDomain }) => lifeDomain))
  const counted = allGroups.filter(({ key }) => findings.some(({ groupKey }) => groupKey === key))
  const select = (name: string, label: string, value: string, options: readonly Option[]) => (
    <Field kind="select" empty={null} {...{ lang, name, label, value, options }} />
  )
  return (
    <div class="weefsel-stack weefsel-no-print">
      <Filter
        lang={lang}
        label={filter.label}
        action={inLang(lang, reachPaths.public)}
        clearHref={chosen ? inLang(lang, reachPaths.public) : undefined}
        look="wide"
        folds
        submit={filter.submit}
      >
        {select(
          'domein',
          filter.domain,
          question.domain,
          domains
            .filter(({ id }) => filled.includes(id) || id === question.domain)
            .map(({ id, name }) => ({ value: id, label: name[lang] })),
        )}
        {select(
          'groep',
          filter.group,
          question.group,
          counted.map(({ key }) => ({ value: key, label: groupOption(lang, key) })),
        )}
        {select(
          'manier',
          filter.mode,
          WAYS[question.mode],
          MODES.map((mode) => ({ value: WAYS[mode], label: modeOptions[mode] })),
        )}
        <Field
          kind="select"
          {...{ lang, name: 'in', label: filter.within, value: within?.code ?? '' }}
          empty={filter.everywhere}
          options={withinOptions(lang, view)}
        />
        <Runs lang={lang} view={view} chosenRun={chosenRun} />
      </Filter>
      <Known lang={lang} counted={counted.map(({ key }) => key)} />
    </div>
  )
}

/** Of whom there are figures and of whom there are not. */
function Known({ lang, counted }: { lang: Lang; counted: readonly string[] }) {
  const { filter } = textsOf(lang)
  const names = (keys: readonly string[]) =>
    formatList(
      lang,
      keys.map((key) => groupName(lang, key)),
    )
  const none = allGroups.map(({ key }) => key).filter((key) => !counted.includes(key))
  return (
    <p class="nl-paragraph weefsel-reach__small">
      {filter.groups(names(counted))} {none.length > 0 ? filter.noGroups(names(none)) : ''}
    </p>
  )
}

/** Another run, and one to lay beside it; nothing as long as there is one only. */
function Runs({ lang, view, chosenRun }: Omit<Props, 'chosen'>) {
  const { filter, run: words } = textsOf(lang)
  const { run, runs, beside } = view
  if (runs.length < 2) return null
  const options = runs.map(({ number, onDay, publication }) => ({
    value: String(number),
    label: `${words.name(number, formatDate(lang, onDay))}${publication ? '' : ` (${words.unpublished})`}`,
  }))
  return (
    <>
      <Field
        kind="select"
        {...{ lang, name: 'run', label: filter.run, options, empty: filter.newest }}
        value={chosenRun ? String(run.number) : ''}
      />
      <Field
        kind="select"
        {...{ lang, name: 'met', label: filter.beside, empty: filter.noBeside }}
        options={options.filter(({ value }) => value !== String(run.number))}
        value={beside ? String(beside.run.number) : ''}
      />
    </>
  )
}

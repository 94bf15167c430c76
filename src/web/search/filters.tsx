import type { Taxonomy } from '../../domains/taxonomy/index.ts'
import { formatNumber, inLang, type Lang } from '../../platform/i18n.ts'
import { Details } from '../../ui/details.tsx'
import { Field } from '../../ui/field.tsx'
import type { Option } from '../../ui/field-frame.tsx'
import { Filter } from '../../ui/filter.tsx'
import { type Asked, FACETS, filterCount, RADII, searchPath, unfiltered } from './asked.ts'
import type { Search } from './load.ts'
import { valueName } from './names.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'
import { wordOf } from './words.ts'

interface Props {
  lang: Lang
  asked: Asked
  search: Search
}

/** Groups as one choice from a list, in the order of the form; the boxes come after them. */
const SELECTS = ['domein', 'situatie', 'groep', 'taal', 'plek', 'wie', 'indicatie'] as const
const BOXES = ['kosten', 'meedoen', 'toegang'] as const
const FIXED = { cost: ['free', 'pass'], access: ['walk_in', 'sign_up', 'call'] } as Record<string, string[]>
const WHEN = ['now', 'today', 'evening', 'weekend', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** Every filter with its live count. One form of plain fields: the address says what was asked. */
export function Filters({ lang, asked, search }: Props) {
  const texts = { nl, en }[lang]
  const count = filterCount(asked)
  return (
    <Details summary={texts.filters(count)}>
      <Filter
        lang={lang}
        label={texts.filterForm}
        action={inLang(lang, '/zoeken')}
        submit={texts.show}
        clearHref={count > 0 ? inLang(lang, searchPath(unfiltered(asked))) : undefined}
      >
        {asked.text ? <input type="hidden" name="q" value={asked.text} /> : null}
        <Where lang={lang} asked={asked} search={search} />
        <When lang={lang} asked={asked} search={search} />
        {SELECTS.map((name) => (
          <Choose key={name} lang={lang} asked={asked} search={search} name={name} />
        ))}
        <Field
          lang={lang}
          name="leeftijd"
          label={texts.groups.age ?? ''}
          width="short"
          value={asked.age === null ? '' : String(asked.age)}
        />
        {BOXES.map((name) => (
          <Boxes key={name} lang={lang} asked={asked} search={search} name={name} />
        ))}
        <Sort lang={lang} asked={asked} />
      </Filter>
    </Details>
  )
}

function optionsOf({ lang, asked, search }: Props, name: keyof typeof FACETS): Option[] {
  const group = FACETS[name]
  const values = FIXED[group] ?? search.terms[group as Taxonomy]?.map((term) => term.id) ?? []
  return values
    .map((value) => ({ value, count: search.found.counts.get(`${group}:${value}`) ?? 0 }))
    .filter(({ value, count }) => count > 0 || asked.facets[group]?.includes(value))
    .map(({ value, count }) => ({
      value: wordOf(name, value),
      label: `${valueName(lang, search, group, value)} (${formatNumber(lang, count)})`,
    }))
}

function Choose({ name, ...props }: Props & { name: keyof typeof FACETS }) {
  const { lang, asked } = props
  const texts = { nl, en }[lang]
  const [value = ''] = asked.facets[FACETS[name]] ?? []
  return (
    <Field
      kind="select"
      lang={lang}
      name={name}
      label={texts.groups[FACETS[name]] ?? name}
      empty={texts.any}
      value={wordOf(name, value)}
      options={optionsOf(props, name)}
    />
  )
}

function Boxes({ name, ...props }: Props & { name: keyof typeof FACETS }) {
  const { lang, asked } = props
  const options = optionsOf(props, name)
  if (options.length === 0) return null
  return (
    <Field
      kind="checkboxes"
      lang={lang}
      name={name}
      label={{ nl, en }[lang].groups[FACETS[name]] ?? name}
      values={(asked.facets[FACETS[name]] ?? []).map((value) => wordOf(name, value))}
      options={options}
    />
  )
}

function When({ lang, asked, search }: Props) {
  const texts = { nl, en }[lang]
  return (
    <Field
      kind="select"
      lang={lang}
      name="wanneer"
      label={texts.groups.when ?? ''}
      empty={texts.any}
      value={asked.when ? wordOf('wanneer', asked.when) : ''}
      options={WHEN.map((value) => ({
        value: wordOf('wanneer', value),
        label: `${valueName(lang, search, 'when', value)} (${formatNumber(lang, search.found.counts.get(`when:${value}`) ?? 0)})`,
      }))}
    />
  )
}

function Where({ lang, asked, search }: Props) {
  const texts = { nl, en }[lang]
  const { municipalities, wijken, found } = search
  const option = ({ code, name }: { code: string; name: string }, indent = '') => ({
    value: code,
    label: `${indent}${name} (${formatNumber(lang, found.counts.get(`area:${code}`) ?? 0)})`,
  })
  const options = municipalities.flatMap((municipality) => [
    option(municipality),
    ...wijken.filter((each) => each.municipalityCode === municipality.code).map((each) => option(each, '– ')),
  ])
  const [chosen = ''] = asked.areas
  // A buurt comes from the page of that buurt, not from this list, and must survive the form.
  const own = chosen && !options.some(({ value }) => value === chosen) ? search.areas.get(chosen) : undefined
  return (
    <>
      <Field
        kind="select"
        lang={lang}
        name="in"
        label={texts.groups.areas ?? ''}
        empty={texts.any}
        value={chosen}
        options={own ? [option(own), ...options] : options}
      />
      <Field lang={lang} name="bij" label={texts.near.label} hint={texts.near.hint} value={asked.near} />
      <Field
        kind="select"
        lang={lang}
        name="straal"
        label={texts.radius.label}
        empty={null}
        value={String(asked.radius)}
        options={RADII.map((metres) => ({
          value: String(metres),
          label: texts.radius.km(formatNumber(lang, metres / 1000)),
        }))}
      />
    </>
  )
}

function Sort({ lang, asked }: { lang: Lang; asked: Asked }) {
  const { sort } = { nl, en }[lang]
  return (
    <Field
      kind="select"
      lang={lang}
      name="volgorde"
      label={sort.label}
      empty={null}
      value={{ best: 'beste', near: 'dichtbij', soon: 'eerst' }[asked.sort]}
      options={[
        { value: 'beste', label: sort.best },
        { value: 'dichtbij', label: sort.near },
        { value: 'eerst', label: sort.soon },
      ]}
    />
  )
}

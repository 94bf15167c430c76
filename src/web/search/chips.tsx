import { inLang, type Lang } from '../../platform/i18n.ts'
import { WHEN, type When } from '../../platform/search/search.ts'
import { Chips } from '../../ui/chips.tsx'
import { type Asked, searchPath, toggled, unfiltered } from './asked.ts'
import type { Search } from './load.ts'
import { distanceText, valueName } from './names.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

interface Props {
  lang: Lang
  asked: Asked
  search: Search
}

/** More than these nobody oversees: what is left is taken away all at once. */
const SHOWN = 8

interface Chosen {
  label: string
  without: Partial<Asked>
}

/** Everything that narrows the question, each with the question that is left without it. */
export function chosenFilters({ lang, asked, search }: Props): Chosen[] {
  const texts = { nl, en }[lang]
  const facets = Object.entries(asked.facets).flatMap(([group, values]) =>
    values.map((value) => ({
      label: valueName(lang, search, group, value),
      without: toggled(asked, group, value),
    })),
  )
  const kinds = asked.kinds.map((kind) => ({
    label: valueName(lang, search, 'kind', kind),
    without: { ...asked, page: 1, kinds: asked.kinds.filter((each) => each !== kind) },
  }))
  const areas = asked.areas.map((code) => ({
    label: valueName(lang, search, 'area', code),
    without: { ...asked, page: 1, areas: asked.areas.filter((each) => each !== code) },
  }))
  return [
    ...kinds,
    ...areas,
    ...(asked.near && search.spot
      ? [
          {
            label: texts.nearChip(search.spot.label, distanceText(lang, asked.radius)),
            without: { ...asked, page: 1, near: '', sort: 'best' as const },
          },
        ]
      : []),
    ...(asked.when
      ? [
          {
            label: valueName(lang, search, 'when', asked.when),
            without: { ...asked, page: 1, when: null },
          },
        ]
      : []),
    ...facets,
    ...(asked.age === null
      ? []
      : [{ label: texts.years(asked.age), without: { ...asked, page: 1, age: null } }]),
  ]
}

/** The filters that are chosen; each is a link that takes itself away. */
export function ChosenChips(props: Props) {
  const { lang } = props
  const texts = { nl, en }[lang]
  const chosen = chosenFilters(props)
  if (chosen.length === 0) return null
  const items = chosen.slice(0, SHOWN).map(({ label, without }) => ({
    href: inLang(lang, searchPath(without)),
    label,
    description: texts.remove(label),
    chosen: true,
  }))
  const all = { href: inLang(lang, searchPath(unfiltered(props.asked))), label: texts.clear(chosen.length) }
  return <Chips label={texts.chosen} items={chosen.length > SHOWN ? [...items, all] : items} />
}

/** What is chosen most, one tap away. */
export function QuickChips({ lang, asked, search }: Props) {
  const texts = { nl, en }[lang]
  const to = (change: Asked) => inLang(lang, searchPath(change))
  // What the question says of a moment only weighs; one tap makes it hold.
  const said = search.found.readings.flatMap(({ to }) => WHEN.filter((when) => to.includes(`when:${when}`)))
  const when = [...new Set<When>([...said, 'today', 'weekend'])]
    .filter(() => asked.when === null)
    .map((value) => ({
      href: to({ ...asked, page: 1, when: value }),
      label: valueName(lang, search, 'when', value),
    }))
  const facets = [
    ['cost', 'free'],
    ['access', 'walk_in'],
    ['accessibility', 'rolstoel'],
  ] as const
  const rest = facets
    .filter(([group, value]) => !asked.facets[group]?.includes(value))
    .map(([group, value]) => ({
      href: to(toggled(asked, group, value)),
      label: valueName(lang, search, group, value),
    }))
  const items = [...when, ...rest]
  return items.length === 0 ? null : <Chips label={texts.quick} items={items} />
}

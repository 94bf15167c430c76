import type { ItemColumns } from '../edit/columns.ts'
import { partOf } from '../edit/columns.ts'
import type { AnyValue, FieldGroup, GroupValues } from '../edit/item.ts'
import { plan } from '../planned.ts'
import type { Area, Write } from './decide.ts'
import type { Draft, TermRef } from './draft.ts'

const THEMES = ['life_domain', 'target_group'] as const

function themesOf(terms: readonly TermRef[]): GroupValues['themes'] {
  const of = (taxonomy: string) =>
    terms
      .filter((term) => term.taxonomy === taxonomy)
      .map(({ termId }) => termId)
      .sort()
  return { life_domain: of('life_domain'), target_group: of('target_group') }
}

function columnsOfDraft({ draft, area }: Write, today: string): ItemColumns {
  const schedules = 'schedules' in draft ? draft.schedules.map((time) => plan(time, today)) : []
  const point = draft.kind === 'location' ? draft.point : null
  return { ...draft, schedules, ...point, ...area } as ItemColumns
}

/** What the source says of one part, in the shape of that part. */
export function saidBySource(write: Write, group: FieldGroup, today: string): AnyValue {
  const { draft } = write
  if (group === 'themes') return themesOf(draft.kind === 'service' ? draft.terms : [])
  if (group === 'areas')
    return { codes: draft.kind === 'service' ? [...new Set(draft.areaCodes)].sort() : [] }
  return partOf(group, columnsOfDraft(write, today))
}

type Change = { [G in FieldGroup]: (value: GroupValues[G], draft: Draft) => object }

const over: Change = {
  texts: ({ name, description }) => ({ name, description }),
  times: ({ schedules, text }) => ({ schedules, scheduleDescription: text }),
  contact: ({ phones, email, site }) => ({ phones, email, url: site, website: site }),
  place: ({ addresses, point }) => ({ addresses, point }),
  cost: ({ costs, text }) => ({ costOptions: costs, feesDescription: text }),
  ages: ({ least, most }) => ({ minimumAge: least, maximumAge: most }),
  areas: ({ codes }) => ({ areaCodes: codes }),
  existence: ({ status }) => ({ status }),
  themes: (themes, draft) => {
    const terms = draft.kind === 'service' ? draft.terms : []
    const others = terms.filter(({ taxonomy }) => !THEMES.some((each) => each === taxonomy))
    const kept = THEMES.flatMap((taxonomy) => themes[taxonomy].map((termId) => ({ taxonomy, termId })))
    return { terms: [...others, ...kept] }
  },
}

/** The same record with one part as it is kept by hand. Its hash stays that of the source: that is how it knows the row again. */
export function keptOver(write: Write, group: FieldGroup, value: AnyValue): Write {
  const change = over[group] as (value: AnyValue, draft: Draft) => object
  const draft = { ...write.draft, ...change(value, write.draft) } as Draft
  if (group !== 'place') return { ...write, draft }
  const { municipalityCode, wijkCode, buurtCode } = value as GroupValues['place']
  const area: Area = { municipalityCode, wijkCode, buurtCode }
  return { ...write, draft, area }
}

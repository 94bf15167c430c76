import { listAreas, workingMunicipalities } from '../../domains/areas/index.ts'
import {
  type FreshFilter,
  freshFigures,
  freshToday,
  terms,
  unknownByWijk,
} from '../../domains/freshness/index.ts'
import { terms as taxonomyTerms } from '../../domains/taxonomy/index.ts'
import type { Trx } from '../../platform/db/database.ts'
import type { Lang } from '../../platform/i18n.ts'
import { freshEn } from './fresh-texts.en.ts'
import { freshNl } from './fresh-texts.nl.ts'

/** The wijken by code, and the municipalities as “all of …”: what is for all of one stands in none of its wijken. */
export async function wijkNames(trx: Trx, lang: Lang): Promise<Map<string, string>> {
  const texts = { nl: freshNl, en: freshEn }[lang]
  const municipalities = await workingMunicipalities(trx)
  const wijken = await listAreas(trx, { level: 'wijk' })
  return new Map([
    ...wijken.map(({ code, name }) => [code, name] as const),
    ...municipalities.map(({ code, name }) => [code, texts.whole(name)] as const),
  ])
}

function figuresOf(trx: Trx, filter: FreshFilter, today: string) {
  const all = !filter.wijk && !filter.theme && !filter.kind
  return all ? freshToday(trx) : freshFigures(trx, filter, today)
}

/** How fresh the map is, with the names of what it is counted by. */
export async function loadFigures(trx: Trx, filter: FreshFilter, today: string, lang: Lang) {
  const themes = await taxonomyTerms(trx, 'life_domain')
  return {
    ...{ filter, today, figures: await figuresOf(trx, filter, today), hidden: await unknownByWijk(trx) },
    ...{ wijken: await wijkNames(trx, lang), terms: await terms(trx) },
    themes: new Map(themes.map(({ id, name }) => [id, name[lang]])),
  }
}

export type FiguresData = Awaited<ReturnType<typeof loadFigures>>

/** How many are hidden where was asked for, or everywhere. */
export function hiddenOf({ filter, hidden }: Pick<FiguresData, 'filter' | 'hidden'>): number {
  if (filter.wijk) return hidden.get(filter.wijk) ?? 0
  return [...hidden.values()].reduce((sum, own) => sum + own, 0)
}

import { z } from 'zod'
import { findArea } from '../../domains/areas/index.ts'
import type { ExportFilter } from '../../domains/directory/index.ts'
import { terms } from '../../domains/taxonomy/index.ts'
import type { Trx } from '../../platform/db/database.ts'
import type { Lang } from '../../platform/i18n.ts'
import type { RequestError } from '../problem.ts'
import { en } from '../texts.en.ts'
import { nl } from '../texts.nl.ts'

const CODE = /^(GM[0-9]{4}|WK[0-9]{4}[0-9A-Z]{2}|BU[0-9]{4}[0-9A-Z]{4})$/i
const ID = /^[a-z][a-z0-9-]{0,59}$/

/** By area and theme: the words of the pages and of the files. */
export const areaAndTheme = {
  in: z.array(z.string().regex(CODE)).max(12).optional(),
  domein: z.array(z.string().regex(ID)).max(12).optional(),
}

export const changedSince = { gewijzigdSinds: z.iso.datetime({ offset: true }).optional() }

export interface AskedFilter {
  in?: string[] | undefined
  domein?: string[] | undefined
  gewijzigdSinds?: string | undefined
  organisatie?: string | undefined
}

function wrong(name: string, code: string, detail: string): RequestError {
  return { in: 'query', location: { name }, code, detail }
}

/** Areas that are not of this working area and themes that are not in the list, each once. */
export async function unknownParts(trx: Trx, asked: AskedFilter, lang: Lang): Promise<RequestError[]> {
  const texts = { nl, en }[lang]
  const areas = await Promise.all((asked.in ?? []).map((code) => findArea(trx, code)))
  const themes = asked.domein ? (await terms(trx, 'life_domain')).map(({ id }) => id) : []
  return [
    ...(areas.some((area) => area === null) ? [wrong('in', 'unknown', texts.unknownArea)] : []),
    ...(asked.domein?.some((id) => !themes.includes(id))
      ? [wrong('domein', 'unknown', texts.unknownTerm)]
      : []),
  ]
}

/** Words of a search that are in no list of this working area, by the name of their parameter. */
export function unknownWords(
  asked: Readonly<Record<string, unknown>>,
  lists: Readonly<Record<string, readonly { id: string }[]>>,
  taxonomyOf: Readonly<Record<string, string>>,
  lang: Lang,
): RequestError[] {
  return Object.entries(taxonomyOf).flatMap(([name, taxonomy]) => {
    const values = asked[name]
    const known = lists[taxonomy]
    if (!Array.isArray(values) || !known) return []
    const unknown = values.some((value) => !known.some(({ id }) => id === value))
    return unknown ? [wrong(name, 'unknown', { nl, en }[lang].unknownTerm)] : []
  })
}

/** The filter of the directory that a query asks for. */
export function toFilter(asked: AskedFilter): ExportFilter {
  return {
    areas: asked.in?.map((code) => code.toUpperCase()),
    domains: asked.domein,
    organizationId: asked.organisatie,
    modifiedAfter: asked.gewijzigdSinds ? new Date(asked.gewijzigdSinds) : undefined,
  }
}

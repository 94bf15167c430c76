import { spellings } from './catalogue.ts'
import type { AgeGroup } from './indicator.ts'

/** How sure the numbers of a data set are: counted, counted but rounded to 5, or estimated by a model. */
export type DatasetUncertainty = 'count' | 'rounded' | 'estimate' | 'none'

/** Where figures or borders come from: what a page needs to name its source. */
export interface Dataset {
  id: string
  kind: 'areas' | 'figures' | 'postcodes'
  title: string
  publisher: string
  licence: string
  year: number
  uncertainty: DatasetUncertainty
  invented: boolean
}

/** What a person may say about a file, over what Weefsel recognises. */
export interface DatasetOptions {
  dataset?: string | undefined
  title?: string | undefined
  publisher?: string | undefined
  licence?: string | undefined
}

/** A file name without its extensions, as an id: small letters, digits and hyphens. */
export function slug(fileName: string): string {
  const name = fileName.split('.', 1)[0] ?? ''
  return (
    name
      .normalize('NFD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60) || 'bestand'
  )
}

/** The family of tables a file belongs to: files of one family and year fill one data set. */
export type Family = 'kwb' | 'other'

/** Key figures of CBS have its own column names (StatLine) or those of PDOK; anything else is named after its file. */
export function familyOf(header: readonly string[]): Family {
  const names = new Set(header.flatMap(spellings))
  const statline = names.has('codering') && names.has('aantalinwoners')
  const pdok = names.has('jrstatcode') && names.has('aantalinwoners')
  return statline || pdok ? 'kwb' : 'other'
}

interface Recognised {
  fileName: string
  family: Family
  age: AgeGroup | null
  year: number
  invented: boolean
}

function known({ fileName, family, age, year }: Recognised): Omit<Dataset, 'invented' | 'kind' | 'year'> {
  const cbs = { publisher: 'CBS', licence: 'CC BY 4.0', uncertainty: 'rounded' } as const
  if (age !== null)
    return {
      id: `rivm-gezondheid-${year}-${age}`,
      title: `Gezondheid per wijk en buurt ${year} (${age === '65plus' ? '65+' : '18+'})`,
      publisher: "GGD'en, CBS en RIVM",
      licence: 'CC BY 4.0',
      uncertainty: 'estimate',
    }
  if (family === 'kwb')
    return { id: `cbs-kwb-${year}`, title: `Kerncijfers wijken en buurten ${year}`, ...cbs }
  return { id: slug(fileName), title: `Kerncijfers ${year} (${fileName})`, ...cbs }
}

/** The data set of a row of figures. Invented figures get an id and publisher of their own: CBS never said them. */
export function figureDataset(recognised: Recognised, options: DatasetOptions): Dataset {
  const { year, invented } = recognised
  const base = known(recognised)
  const made = invented
    ? {
        id: `verzonnen-${base.id}`,
        title: `${base.title}, verzonnen`,
        publisher: 'Weefsel (verzonnen)',
        licence: 'CC0 1.0',
      }
    : {}
  return {
    ...base,
    ...made,
    kind: 'figures',
    year,
    invented,
    ...(options.dataset ? { id: slug(options.dataset) } : {}),
    ...(options.title ? { title: options.title } : {}),
    ...(options.publisher ? { publisher: options.publisher } : {}),
    ...(options.licence ? { licence: options.licence } : {}),
  }
}

/** The data set of a file of borders. */
export function areaDataset(
  fileName: string,
  year: number,
  invented: boolean,
  options: DatasetOptions,
): Dataset {
  return {
    id: options.dataset ? slug(options.dataset) : `gebieden-${slug(fileName)}`,
    kind: 'areas',
    title: options.title ?? `Gebieden ${year} (${fileName})`,
    publisher: options.publisher ?? (invented ? 'Weefsel (verzonnen)' : 'CBS en Kadaster'),
    licence: options.licence ?? (invented ? 'CC0 1.0' : 'CC BY 4.0'),
    year,
    uncertainty: 'none',
    invented,
  }
}

/** The data set of a list of postcodes. Whose it is stands nowhere in such a file: a person says it. */
export function postcodeDataset(fileName: string, year: number, options: DatasetOptions): Dataset {
  return {
    id: options.dataset ? slug(options.dataset) : `postcodes-${slug(fileName)}`,
    kind: 'postcodes',
    title: options.title ?? `Postcodes (${fileName})`,
    publisher: options.publisher ?? 'onbekend',
    licence: options.licence ?? 'onbekend',
    year,
    uncertainty: 'none',
    invented: false,
  }
}

import type { Item } from '../../../domains/directory/index.ts'
import type { Problems } from '../../../platform/result.ts'
import type { Words } from './part-lines.ts'

/** What the fields of a part are shown with. */
export interface FieldsProps {
  words: Words
  item: Item
  /** What was typed, or what stands. */
  values: Readonly<Record<string, string>>
  problems: Problems
  today: string
}

/** A field by its name, with what was typed and what is wrong with it. */
export const wired = ({ words, values, problems }: FieldsProps, name: string) => ({
  ...{ lang: words.lang, name, value: values[name], error: problems[name] },
})

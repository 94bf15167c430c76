import { z } from 'zod'

export const column = z.string().min(1)

/** What is done to a value, step by step. `map` and `split` work on each part of a list. */
const step = z.union([
  z.enum(['plain', 'lower', 'first-line']),
  z.strictObject({ split: z.string().min(1) }),
  z.strictObject({ map: z.record(z.string(), z.json()), else: z.json().optional() }),
])

/** Where a value comes from: a column, several columns joined, or always the same. Just a name is that column. */
export const value = z.preprocess(
  (written) => (typeof written === 'string' ? { column: written } : written),
  z
    .strictObject({
      value: z.json().optional(),
      column: column.optional(),
      columns: z.array(column).min(2).optional(),
      with: z.string().optional(),
      as: z.array(step).optional(),
      default: z.json().optional(),
    })
    .refine(
      (written) =>
        [written.value, written.column, written.columns].filter((each) => each !== undefined).length === 1,
      { params: { key: 'oneOrigin' } },
    ),
)

export const id = z.preprocess(
  (written) => (typeof written === 'string' ? { column: written } : written),
  z
    .strictObject({ column: column.optional(), hash: z.array(column).min(1).optional() })
    .refine((written) => (written.column === undefined) !== (written.hash === undefined), {
      params: { key: 'oneId' },
    }),
)

const NAME = /^[a-z0-9][a-z0-9-]{0,59}$/
export const name = z.string().regex(NAME)
/** Only rows where every named column holds one of its values. */
export const condition = z.record(column, z.array(z.union([z.string(), z.number(), z.boolean()])).min(1))
/** A record of another source, or of an earlier recipe, by its id there. */
export const reference = z.strictObject({ source: name, id: value })
export const contact = z.strictObject({
  name: value.optional(),
  title: value.optional(),
  phone: value.optional(),
  email: value.optional(),
})
export const address = z
  .strictObject({
    line: value.optional(),
    street: value.optional(),
    house_number: value.optional(),
    postal_code: value.optional(),
    city: value.optional(),
  })
  .refine((written) => (written.line === undefined) !== (written.street === undefined), {
    params: { key: 'oneAddress' },
  })
/**
 * `from` names a column that holds a list of times; without it the row itself holds one. `every` counts weeks (or months)
 * from `starts`; `days_ahead` is a time that is once only, so many days after the import. `hours` holds beginning and end
 * in one text, perhaps with the days: `ma-vr 9.00-17.00 uur`.
 */
const schedule = z.strictObject({
  from: column.optional(),
  days: value.optional(),
  opens: value.optional(),
  closes: value.optional(),
  hours: value.optional(),
  week: value.optional(),
  every: value.optional(),
  starts: value.optional(),
  days_ahead: value.optional(),
  except_holidays: value.optional(),
  valid_from: value.optional(),
  valid_to: value.optional(),
  description: value.optional(),
})

const times = schedule
  .refine((written) => written.hours || written.days || written.days_ahead || written.valid_from, {
    params: { key: 'noDays' },
  })
  .refine((written) => (written.opens === undefined) !== (written.hours === undefined), {
    params: { key: 'oneBeginning' },
  })

/** One way to read times, or several beside each other: a column for each day of the week. */
export const schedules = z.preprocess((written) => [written].flat(), z.array(times).min(1).max(20))

export type Value = z.infer<typeof value>
export type Id = z.infer<typeof id>
export type Condition = z.infer<typeof condition>
export type ScheduleSpec = z.infer<typeof schedule>
export type ContactSpec = z.infer<typeof contact>

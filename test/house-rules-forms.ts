import { all, byId, type HouseRule, show, textOf, type Visited } from './visited.ts'

const fields =
  'input:not([type=hidden], [type=submit], [type=button], [type=reset], [type=image]), select, textarea'

function isLabelled(page: Visited, field: Element, named: ReadonlySet<string>): boolean {
  if (field.id && named.has(field.id)) return true
  const others = (field.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => byId(page, id))
  return (
    [field.closest('label'), ...others].some((node) => textOf(node) !== '') ||
    Boolean(field.getAttribute('aria-label'))
  )
}

const labels: HouseRule = (page) => {
  const named = new Set(
    all(page, 'label[for]')
      .filter((label) => textOf(label) !== '')
      .map((label) => label.getAttribute('for') ?? ''),
  )
  return all(page, fields)
    .filter((field) => !isLabelled(page, field, named))
    .map((field) => `field: without label: ${show(field)}`)
}

/** Hints and errors are read with their field only when the field names them. */
const described: HouseRule = (page) => {
  const used = all(page, '[aria-describedby]').flatMap((node) =>
    (node.getAttribute('aria-describedby') ?? '').split(' '),
  )
  const words = all(page, '.utrecht-form-field-description, .utrecht-form-field-error-message')
  return [
    ...used
      .filter((id) => !byId(page, id))
      .map((id) => `field: aria-describedby names #${id}, which is not there`),
    ...words.filter((node) => !used.includes(node.id)).map((node) => `field: nobody refers to ${show(node)}`),
    ...all(page, '[aria-invalid=true]')
      .filter((node) => !node.closest('[aria-describedby]'))
      .map((node) => `field: invalid without its error: ${show(node)}`),
  ]
}

const groups: HouseRule = (page) =>
  all(page, 'fieldset')
    .filter((node) => textOf(node.querySelector('legend')) === '')
    .map((node) => `field: fieldset without legend: ${show(node)}`)

/** After a failed form: a summary on top whose links lead to the fields. */
const summary: HouseRule = (page) => {
  const found = all(page, '[class~="weefsel-error-summary"]')
  if (page.status === 422 && found.length !== 1) return [`error summary: ${found.length} instead of one`]
  const links = found.flatMap((node) => [...node.querySelectorAll('a')])
  if (found.length > 0 && links.length === 0) return ['error summary: without links']
  return links
    .filter((link) => {
      const target = byId(page, (link.getAttribute('href') ?? '').replace(/^#/, ''))
      return !(target?.matches(`${fields}, fieldset`) || target?.querySelector(fields))
    })
    .map((link) => `error summary: ${link.getAttribute('href')} is no field`)
}

const forms: HouseRule = (page) => [
  ...all(page, 'form:not([action])').map((node) => `form: without action: ${show(node)}`),
  ...all(page, 'form')
    .filter((node) => !/^(get|post)$/i.test(node.getAttribute('method') ?? ''))
    .map((node) => `form: without method: ${show(node)}`),
  ...all(page, 'form[method="post" i]')
    .filter((node) => !node.hasAttribute('novalidate'))
    .map((node) => `form: without novalidate (our own words after sending): ${show(node)}`),
]

/** All rules about asking: labels, hints and errors wired, groups named, forms complete, a summary that works. */
export const fieldsAndForms: HouseRule = (page) => [
  ...labels(page),
  ...described(page),
  ...groups(page),
  ...summary(page),
  ...forms(page),
]

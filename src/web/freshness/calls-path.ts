import { type CallFilter, freshnessPaths } from '../../domains/freshness/index.ts'

/** Which part of the list of calls somebody looks at. */
export interface CallView extends CallFilter {
  page: number
}

/** The same as fields of a form, so that whoever pressed a button comes back to where she was. */
export function viewFields({ organization, words, page }: CallView): Record<string, string> {
  return {
    ...(organization ? { van: organization } : {}),
    ...(words ? { zoek: words } : {}),
    ...(page > 1 ? { pagina: String(page) } : {}),
  }
}

/** The address of a part of the list; `done` says there what was just written down. */
export function callsPath({ done, ...view }: CallView & { done?: string }): string {
  const query = new URLSearchParams({ ...viewFields(view), ...(done ? { gedaan: done } : {}) }).toString()
  return query ? `${freshnessPaths.calls}?${query}` : freshnessPaths.calls
}

import { inLang } from '../i18n.ts'
import type { AppContext } from './context.ts'

/** Sends on to a page after a form, in the language of the visitor: `path` is the Dutch address. Status 303: a GET, whatever was sent. */
export const seeOther = (c: AppContext, path: string) => c.redirect(inLang(c.var.lang, path), 303)

import type { Lang } from '../../platform/i18n.ts'
import { type ApiContact, openapi } from '../openapi.ts'
import { endpoints, VERSION } from './endpoints.ts'
import { BASE } from './from-record.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

/** The OpenAPI document of /api/v1. In Dutch, as /core/doc-language asks; English stands below /en. */
export function v1Document(lang: Lang, contact: ApiContact): object {
  return openapi({
    words: { nl, en }[lang],
    version: VERSION,
    server: BASE,
    contact,
    endpoints,
  })
}

import type { Context } from 'hono'
import type { ComponentChildren } from 'preact'
import type { Clock } from '../clock.ts'
import type { Config } from '../config.ts'
import type { Database } from '../db/database.ts'
import type { Tenant } from '../db/tenants.ts'
import type { Scope } from '../db/transaction.ts'
import type { Lang } from '../i18n.ts'
import type { Log } from '../log.ts'

/** What every handler may use; composed once in `main.ts`. */
export interface Deps {
  db: Database
  clock: Clock
  config: Config
  log: Log
}

/** A page as a domain asks for it; `web` puts it into the layout of the site. */
export interface Page {
  /** Without the name of the site. It is the h1 too: `body` must hold the same words in its h1. */
  title: string
  description?: string | undefined
  breadcrumb?: { href: string; label: string }[]
  /** True when the form on it was refused: the title says so. */
  error?: boolean
  noindex?: boolean
  /** Scripts that make this page nicer; without them everything works too. Names of files in `src/islands`. */
  islands?: readonly string[]
  /** What the page shows, in the words of schema.org, for search engines. */
  jsonLd?: readonly object[] | undefined
  /** About violence: a way out stays in sight, and the browser keeps nothing. */
  quickLeave?: boolean | undefined
  /** Large letters, for paper. */
  largePrint?: boolean | undefined
  /** Shows this one page as if the site looked so: to try a look out. */
  look?: { theme: string; accent: string | null; logo: string | null } | undefined
  status?: 200 | 404 | 413 | 422 | 429 | 500 | 503
  body: ComponentChildren
}

/** Who signed in. What they may see is in the scope. */
export interface SignedIn {
  account: string
  session: string
  email: string
}

/** Finds out who asks, and what their transactions may see; null for a visitor. Domain `accounts` brings it. */
export type SessionResolver = (c: AppContext) => Promise<{ signedIn: SignedIn; scope: Scope } | null>

export interface Variables {
  tenant: Tenant
  lang: Lang
  scope: Scope
  signedIn: SignedIn | null
  requestId: string
  /** Path without the language prefix: what the language switch and the menu need. */
  plainPath: string
  page: (page: Page) => Response | Promise<Response>
}

export interface AppEnv {
  Variables: Variables
}

export type AppContext = Context<AppEnv>

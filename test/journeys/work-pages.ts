import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { handlings } from '../access/handlings.ts'
import { matrix, ROLES } from '../access/matrix.ts'
import type { RoleName } from './colleagues.ts'
import type { Made } from './work-to-see.ts'

const routes = readFileSync(join(import.meta.dirname, '../routes.txt'), 'utf8')
  .split('\n')
  .filter((line) => /^GET +\/(werk|mijn)(\/|$)/.test(line))
  .map((line) => line.slice(4).trim())

/** Answers that are no page: files, what a script asks for, and the way out to another organisation. */
const isFile = (route: string) => /\/bestand$|\.csv$|^\/mijn\/koppelen\/|\/nieuw\/\w+\/lijkt-op$/.test(route)

/** Who looks at a page, all of them when several roles see another one; and under which address. */
type Example = [roles: readonly RoleName[], path?: string]

/** The things of the directory that examples are about. */
export interface Things {
  offer: string
  place: string
  organization: string
  /** An organisation and another of the same kind, to be laid side by side. */
  other: string
  person: string
  account: string
}

/** Pages that differ by who looks; all others are seen by the first who may, as docs/policy/access.md says. */
const severally: Record<string, Example> = {
  '/mijn': [['resident', 'worker', 'privacy']],
  '/mijn/beveiliging': [['resident', 'administrator']],
  '/mijn/bewijs': [['coordinator']],
  '/mijn/gegevens': [['resident', 'editor', 'worker']],
  '/mijn/logboek': [['resident', 'coordinator']],
  '/mijn/organisaties': [['resident', 'editor']],
  '/mijn/profiel': [['worker', 'coordinator']],
  '/mijn/wissen': [['resident', 'coordinator']],
  '/werk': [['editor', 'worker', 'coordinator', 'adviser', 'administrator', 'privacy', 'resident']],
  '/werk/gemist': [['coordinator', 'adviser']],
  '/werk/zoekvragen': [['coordinator', 'adviser']],
  '/werk/versheid': [['coordinator', 'adviser']],
  '/werk/berichten': [['coordinator', 'worker']],
  '/werk/bellen': [['coordinator', 'worker']],
  '/werk/kaart': [['coordinator', 'editor']],
}

const policy = matrix()
const ORDER: readonly RoleName[] = ['resident', 'coordinator', 'administrator', 'privacy', 'worker', 'editor']
const [COORDINATOR, ADMINISTRATOR] = [['coordinator'], ['administrator']] as const

/** Who sees a page first: the role of which the policy says so, the ordinary ones first. */
function whoSees(route: string): RoleName {
  const name = handlings.find(([form]) => form.test(`GET ${route}`))?.[1] ?? ''
  const may = [...(policy.get(name) ?? [])]
    .filter(([, cell]) => cell.may !== 'nee')
    .map(([role]) => ROLES[role])
  return ORDER.find((role) => may.includes(role)) ?? assert.fail(`nobody may see ${route} (${name})`)
}

function aboutThings({
  offer,
  place,
  organization,
  other,
  person,
  account,
}: Things): Record<string, Example> {
  const pair = `soort=organization&een=${organization}&ander=${other}`
  return {
    '/mijn/organisaties/:id': [['editor'], `/mijn/organisaties/${organization}`],
    '/werk/dubbel/vergelijken': [COORDINATOR, `/werk/dubbel/vergelijken?${pair}`],
    '/werk/dubbel/lijkt-op': [COORDINATOR, '/werk/dubbel/lijkt-op?naam=koffie'],
    '/werk/kaart/aanbod/:id': [COORDINATOR, `/werk/kaart/aanbod/${offer}`],
    '/werk/kaart/plekken/:id': [COORDINATOR, `/werk/kaart/plekken/${place}`],
    '/werk/kaart/organisaties/:id': [['editor', 'coordinator'], `/werk/kaart/organisaties/${organization}`],
    '/werk/kaart/aanbod/:id/:group': [COORDINATOR, `/werk/kaart/aanbod/${offer}/tijden`],
    '/werk/kaart/plekken/:id/:group': [COORDINATOR, `/werk/kaart/plekken/${place}/adres`],
    '/werk/kaart/organisaties/:id/:group': [['editor'], `/werk/kaart/organisaties/${organization}/contact`],
    '/werk/mensen/:id/weghalen': [COORDINATOR, `/werk/mensen/${person}/weghalen`],
    '/werk/beheer/mensen/:id': [ADMINISTRATOR, `/werk/beheer/mensen/${account}`],
    '/werk/onderwerpen/:taxonomy': [COORDINATOR, '/werk/onderwerpen/situation'],
    '/werk/onderwerpen/:taxonomy/:term': [COORDINATOR, '/werk/onderwerpen/situation/schulden'],
    '/werk/woorden': [COORDINATOR, '/werk/woorden?woord=koffie'],
  }
}

const aboutMade = (made: Made): Record<string, Example> => ({
  '/mijn/aanvragen/:id': [['resident'], made.claim],
  '/werk/aanvragen/:id': [COORDINATOR, made.claim.replace('/mijn/', '/werk/')],
  '/werk/berichten/:number': [['coordinator', 'worker'], made.message],
  '/werk/beheer/paginas/:id': [ADMINISTRATOR, made.ownPage],
  '/werk/beheer/uiterlijk/:id': [ADMINISTRATOR, made.look],
  '/werk/inlezen/:file': [COORDINATOR, made.file],
  '/werk/bereik/:number': [['coordinator', 'adviser'], `/werk/bereik/${made.run}`],
  '/werk/bereik/:number/publicatie': [COORDINATOR, `/werk/bereik/${made.run}/publicatie`],
  '/werk/bereik/:number/intrekking': [COORDINATOR, '/werk/bereik/1/intrekking'],
  '/werk/steekproef/:number': [COORDINATOR, `/werk/steekproef/${made.sample}`],
  '/werk/steekproef/:number/:position': [COORDINATOR, `/werk/steekproef/${made.sample}/1`],
  '/werk/verzoeken/:number': [['privacy'], made.request],
})

/** Pages that have more than one shape: the same address, asked otherwise. */
const shapes = ({ offer, place, organization }: Things, { file }: Made): [RoleName, string][] => [
  ...[
    '',
    '/schets?stap=sluit_p0',
    '/schets?soort=verhuis&zoek=huis',
    '/schets?soort=nieuw',
    '/waar?aantal=2',
  ].map((plan): [RoleName, string] => ['adviser', `/inzicht/bereik/plannen${plan}`]),
  ['coordinator', '/werk/dubbel/vergelijken'],
  ['coordinator', '/werk/woorden'],
  ['coordinator', `${file}?kolommen`],
  ['coordinator', '/werk/berichten?stand=beantwoord'],
  ['coordinator', '/werk/kaart?naam=koffie'],
  ['worker', '/werk/berichten?wie=mij'],
  ['administrator', '/werk/beheer?zoek=telefoon'],
  ...['tekst', 'kosten', 'onderwerpen', 'bestaan', 'contact', 'wijken', 'leeftijd'].map(
    (group): [RoleName, string] => ['coordinator', `/werk/kaart/aanbod/${offer}/${group}`],
  ),
  ['coordinator', `/werk/kaart/plekken/${place}/tijden`],
  ['editor', `/werk/kaart/organisaties/${organization}/bestaan`],
]

/** Every page of the work and of one’s own, with who sees it: a route without one fails, so that no page can be forgotten. */
export function workPages(things: Things, made: Made): [RoleName, string][] {
  const examples: Record<string, Example> = { ...severally, ...aboutThings(things), ...aboutMade(made) }
  const pages = routes
    .filter((route) => !isFile(route))
    .flatMap((route) => {
      const [roles, path = route] = examples[route] ?? [[whoSees(route)]]
      assert.doesNotMatch(path, /:/, `give ${route} an address and a role in ${import.meta.filename}`)
      return roles.map((role): [RoleName, string] => [role, path])
    })
  return [...pages, ...shapes(things, made)]
}

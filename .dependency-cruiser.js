/**
 * The arrows of the house. A domain is a folder, a folder has one door, and arrows point down.
 * Every rule says in `comment` why it exists and what to do instead.
 * tools/check-layers.test.ts plants a violation of every rule and sees it found.
 */

/** The one table of levels: a domain may use the domains of lower levels only. */
const levels = {
  accounts: 1,
  areas: 1,
  taxonomy: 1,
  directory: 2,
  people: 2,
  inbox: 2,
  shortlist: 1,
  settings: 1,
  privacy: 1,
  partners: 2,
  freshness: 3,
  claims: 3,
  agenda: 3,
  stories: 3,
  signals: 3,
  plans: 3,
  publications: 3,
  reach: 4,
  investment: 4,
  reflection: 4,
  balance: 4,
}

/** Tests, and the pages that show every ui part to people and to axe. */
const checking = '[./](test|preview)\\.tsx?$'
/** Every file directly in src puts parts together and may import anything. */
const composition = '^src/[^/]+\\.tsx?$'
const domain = '^src/domains/[^/]+/'
const sqlFile = '[./](queries|commands)\\.ts$'
const handlerFile = '[./](routes|api|jobs|cli)\\.tsx?$'
const handler = `^src/domains/.+${handlerFile}`
const texts = '/texts\\.(nl|en)\\.ts$'
const views = '^src/(domains/[^/]+|web|api)/views/'
/** What a pure file may not call: the world outside. */
const outside =
  '^src/platform/(db|http)/|^src/platform/(audit|clock|config|files|images|jobs|log|mail|search)\\.ts$'
const databasePackages = '^node_modules/(pg|kysely|graphile-worker)/'
const requestPackages = '^node_modules/(hono|@hono/[^/]+)/'

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })
const code = (path, ...pathNot) => ({ path, pathNot: [checking, ...pathNot] })

function levelRule([name, level]) {
  const notBelow = Object.keys(levels).filter((other) => other !== name && levels[other] >= level)
  return rule(
    `level-${level}-${name}`,
    `${name} is of level ${level} and uses lower levels only, so that a domain can be understood, tested and replaced ` +
      'without those above it. Turn the arrow around, write an audit row or a job that the higher domain listens to, ' +
      'or mix both in src/web.',
    code(`^src/domains/${name}/`),
    { path: `^src/domains/(${notBelow.join('|')})/` },
  )
}

const forbidden = [
  rule(
    'platform-knows-nobody',
    'The platform serves every domain, so it may not know one. Pass what it needs as a parameter from main.ts.',
    code('^src/platform/'),
    { path: '^src/', pathNot: '^src/platform/' },
  ),
  rule(
    'engines-are-alone',
    'Engines are pure mathematics that others can reuse. Hand them typed arrays; read and write in a domain.',
    code('^src/engines/'),
    { path: '^src/|^test/', pathNot: '^src/engines/' },
  ),
  rule(
    'engines-are-pure',
    'An engine that reads files or the network cannot be tested by numbers alone. Let the caller read. ' +
      'Threads are a way to compute, and change no outcome.',
    code('^src/engines/'),
    { dependencyTypes: ['core'], pathNot: '^(node:)?worker_threads$' },
  ),
  rule(
    'ui-is-pure',
    'A ui part shows what it is given, so that it can be previewed and tested alone. Pass data, texts and dates as props.',
    code('^src/ui/'),
    { path: `^src/(domains|web|api|engines|islands)/|${composition}|${outside}` },
  ),
  rule(
    'ui-needs-preact-only',
    'A ui part is markup. Move whatever needs Node or a package to the platform or to the caller.',
    code('^src/ui/'),
    { dependencyTypes: ['core', 'npm'], pathNot: '^node_modules/preact/' },
  ),
  rule(
    'model-is-pure',
    'The rules of a domain are plain functions: same input, same answer. Pass in dates and rows; ' +
      'put SQL in queries.ts or commands.ts and requests in routes.tsx.',
    code(domain, sqlFile, handlerFile, '/views/', '/index\\.ts$'),
    { path: `${outside}|^src/ui/` },
  ),
  rule(
    'model-needs-no-node',
    'A model that reaches for Node (files, network, crypto) is no longer a plain rule. Let the caller do it.',
    code(domain, sqlFile, handlerFile, '/index\\.ts$'),
    { dependencyTypes: ['core'] },
  ),
  rule(
    'views-are-pure',
    'A view is data in, markup out, at once. Load everything in the route and pass it as props.',
    code(views),
    { path: `${outside}|${sqlFile}|${handlerFile}` },
  ),
  rule(
    'only-queries-and-commands-touch-sql',
    'SQL lives in queries.ts and commands.ts (or *.queries.ts, *.commands.ts), so that what reads and writes ' +
      'is found in one place. Add a function there and call it.',
    code('^src/', '^src/platform/', composition, sqlFile, handlerFile, '^src/(web|api)/'),
    { path: `^src/platform/db/|${databasePackages}` },
  ),
  rule(
    'handlers-open-transactions-only',
    'A handler opens the transaction and calls queries and commands inside it; it writes no SQL. ' +
      'Move the query to queries.ts of the domain that owns the table.',
    {
      path: ['^src/(web|api)/', handler],
      pathNot: [checking, sqlFile, views],
    },
    { path: `^src/platform/db/(?!(transaction|database|tenants)\\.ts$)|${databasePackages}` },
  ),
  rule(
    'only-handlers-touch-requests',
    'Only routes, api, jobs and cli know that there is a web. Parse there and pass plain values on.',
    code(domain, handlerFile),
    { path: `^src/platform/http/|${requestPackages}` },
  ),
  rule(
    'through-the-door',
    'A domain is used through its index.ts, so that its inside may change. Export what you need there.',
    code('^src/domains/([^/]+)/'),
    { path: '^src/domains/', pathNot: ['^src/domains/$1/', `${domain}index\\.ts$`] },
  ),
  rule(
    'web-and-api-through-the-doors',
    'Pages that mix domains use doors, routes, api and views. Export anything else from index.ts.',
    code('^src/(web|api)/'),
    {
      path: domain,
      pathNot: [`${domain}index\\.ts$`, handler, '/views/'],
    },
  ),
  rule(
    'nobody-looks-up-to-web',
    'web and api stand on top of the domains. Move what you need down into a domain, ui or platform.',
    code('^src/', '^src/(web|api)/', composition),
    { path: '^src/(web|api)/' },
  ),
  rule(
    'handlers-are-leaves',
    'Routes, api, jobs and cli are ends of the tree. Put what is shared in the model, queries or commands.',
    code('^src/', '^src/(web|api)/', composition),
    { path: handler },
  ),
  rule(
    'composition-is-on-top',
    'The files directly in src put the parts together; no part needs them. Take a parameter instead.',
    code('^src/', composition),
    { path: composition },
  ),
  rule(
    'islands-are-alone',
    'An island is sent to browsers: an import would send that along. Share types only.',
    code('^src/islands/'),
    { path: '^src/', pathNot: '^src/islands/', dependencyTypesNot: ['type-only'] },
  ),
  rule(
    'nobody-imports-islands',
    'Islands are separate bundles that a page names by address. Use its element in the markup.',
    code('^src/', '^src/islands/'),
    { path: '^src/islands/' },
  ),
  rule(
    'unknown-domain',
    'Every domain has a level. Add the folder to the table in .dependency-cruiser.js.',
    code(`^src/domains/(?!(${Object.keys(levels).join('|')})/)[^/]+/`),
    {},
  ),
  rule(
    'no-cycles',
    'Files in a circle can only be understood all at once. Move what both need to a third file.',
    { path: '^src/' },
    { circular: true },
  ),
  rule(
    'no-orphans',
    'A file that nobody uses and that uses nothing is dead. Use it or remove it.',
    { orphan: true, path: '^src/', pathNot: [checking, composition, '^src/islands/', texts, '\\.d\\.ts$'] },
    {},
  ),
  rule(
    'no-dev-package-in-src',
    'What runs in production must be installed there. Move the package to "dependencies".',
    code('^src/'),
    { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], pathNot: '^node_modules/@types/' },
  ),
  rule(
    'no-test-in-code',
    'Code may not need its tests. Move what is shared out of the test.',
    code('^src/'),
    { path: `^test/|${checking}` },
  ),
  rule(
    'no-broken-import',
    'The file does not exist. Correct the path, with its ending (.ts, .tsx).',
    { path: '^src/' },
    {
      couldNotResolve: true,
    },
  ),
  ...Object.entries(levels).map(levelRule),
]

export default {
  forbidden,
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.css$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: `${import.meta.dirname}/tsconfig.json` },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
    builtInModules: { add: [] },
  },
}

/**
 * What no linter knows: how long files and functions may be, and what must stand beside a file.
 * Errors fail the check; warnings are told and counted.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import ts from 'typescript'
import { licenceErrors } from './check-licences.ts'
import { sourceFiles } from './source-files.ts'

export type Findings = { errors: string[]; warnings: string[] }
type Rule = (root: string, files: string[]) => Findings

const budget = { fileWarn: 150, fileFail: 250, functionWarn: 40, viewWarn: 120, readme: 40 }
const code = /^(src|tools|test|db)\/.*\.tsx?$/
const exempt = /(^|\/)texts\.(nl|en)\.ts$|^src\/platform\/db\/tables\.ts$/
const tests = /\.test\.tsx?$/

const read = (root: string, path: string) => readFileSync(join(root, path), 'utf8')
const linesOf = (text: string) => text.replace(/\n$/, '').split('\n').length
const errors = (list: string[]): Findings => ({ errors: list, warnings: [] })
const warnings = (list: string[]): Findings => ({ errors: [], warnings: list })

const fileLength: Rule = (root, files) => {
  const long = files
    .filter((path) => code.test(path) && !exempt.test(path))
    .map((path) => ({ path, lines: linesOf(read(root, path)) }))
    .filter(({ lines }) => lines > budget.fileWarn)
  const say = ({ path, lines }: { path: string; lines: number }) =>
    `${path}: ${lines} lines; split it by capability`
  return {
    errors: long.filter(({ lines }) => lines > budget.fileFail).map(say),
    warnings: long.filter(({ lines, path }) => lines <= budget.fileFail && !tests.test(path)).map(say),
  }
}

function nameOf(node: ts.Node): string {
  const named = node as ts.Node & { name?: ts.Node }
  if (named.name) return named.name.getText()
  return ts.isVariableDeclaration(node.parent) ? node.parent.name.getText() : 'a function'
}

/** A component is markup and may be longer than a function that thinks. */
function longFunctions(path: string, text: string): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) {
      const line = (at: number) => source.getLineAndCharacterOfPosition(at).line
      const lines = line(node.getEnd()) - line(node.getStart()) + 1
      const name = nameOf(node)
      const most = path.endsWith('.tsx') && /^[A-Z]/.test(name) ? budget.viewWarn : budget.functionWarn
      if (lines > most) found.push(`${path}: ${name} has ${lines} lines, ${most} is the budget`)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

const functionLength: Rule = (root, files) =>
  warnings(
    files
      .filter((path) => code.test(path) && !exempt.test(path) && !tests.test(path))
      .flatMap((path) => longFunctions(path, read(root, path))),
  )

/** What writes, reads or answers is tested beside itself: by a test of its name, or by one that imports it. */
const testBeside: Rule = (root, files) => {
  const tested = /^src\/(domains|web|api)\/(.*[/.])?(queries|commands|routes)\.tsx?$/
  const beside = (path: string) => files.filter((file) => tests.test(file) && dirname(file) === dirname(path))
  const covered = (path: string) => {
    const name = basename(path)
    const own = name.replace(/\.tsx?$/, '.test.ts')
    return beside(path).some(
      (file) => basename(file).startsWith(own) || read(root, file).includes(`'./${name}'`),
    )
  }
  return errors(
    files
      .filter((path) => tested.test(path) && !tests.test(path) && !covered(path))
      .map(
        (path) =>
          `${path}: there is no ${basename(path).replace(/\.tsx?$/, '.test.ts')} beside it, nor a test that imports it`,
      ),
  )
}

const previewBeside: Rule = (_, files) => {
  const has = new Set(files)
  return errors(
    files
      .filter((path) => /^src\/ui\/.*\.tsx$/.test(path) && !/[./](test|preview)\.tsx$/.test(path))
      .filter((path) => !has.has(path.replace(/\.tsx$/, '.preview.tsx')))
      .map((path) => `${path}: there is no ${basename(path, '.tsx')}.preview.tsx beside it`),
  )
}

const domainReadme: Rule = (root) => {
  const folder = join(root, 'src/domains')
  const domains = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : []
  return errors(
    domains
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name }) => {
        const path = `src/domains/${name}/README.md`
        if (!existsSync(join(root, path))) return [`${path} is missing: words, rules, owner of the data, law`]
        const lines = linesOf(read(root, path))
        return lines > budget.readme ? [`${path}: ${lines} lines, ${budget.readme} is the limit`] : []
      }),
  )
}

/** Citus refuses triggers on tenant tables; generated columns and the command's transaction do their work. */
const noTriggers: Rule = (root, files) =>
  errors(
    files
      .filter(
        (path) =>
          /^db\/tenant\/.*\.sql$/.test(path) && /create\s+(or\s+replace\s+)?trigger/i.test(read(root, path)),
      )
      .map((path) => `${path}: no triggers in a tenant's schema; use a generated column or the command`),
  )

const licences: Rule = (root, files) => errors(licenceErrors(root, files))

const rules: Rule[] = [
  fileLength,
  functionLength,
  testBeside,
  previewBeside,
  domainReadme,
  noTriggers,
  licences,
]

/** All findings in the project in `root`. */
export function checkBudgets(root: string): Findings {
  const files = sourceFiles(root)
  if (files.length === 0) return errors(['no files were read'])
  const found = rules.map((rule) => rule(root, files))
  return { errors: found.flatMap((one) => one.errors), warnings: found.flatMap((one) => one.warnings) }
}

if (process.argv[1] === import.meta.filename) {
  const found = checkBudgets(dirname(import.meta.dirname))
  for (const line of found.warnings) console.log(`warning: ${line}`)
  for (const line of found.errors) console.log(`error: ${line}`)
  console.log(`${found.errors.length} errors, ${found.warnings.length} warnings`)
  process.exit(found.errors.length > 0 ? 1 : 0)
}

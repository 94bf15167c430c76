import { type Command, InvalidArgumentError } from 'commander'
import { MAX_SCALE } from '../db/demo/grow/sizes.ts'
import { loadDemoAt } from './demo.ts'
import type { CliContext, Progress } from './platform/cli.ts'
import type { OpenDatabase } from './platform/db/open.ts'
import type { Lang } from './platform/i18n.ts'
import { createLog } from './platform/log.ts'

const nl = {
  group: 'De verzonnen gemeenten van de demo',
  load: 'Laad de demo, ook groter dan hij geschreven is',
  scale: (most: number) => `zoveel keer zo groot, van 1 tot en met ${most}`,
  host: 'adres waaronder de demo te zien is (nodig als er al een werkgebied is)',
  badScale: (most: number) => `gebruik een heel getal van 1 tot en met ${most}`,
  progress: 'gemeenten',
  done: (scale: number, seconds: number) => `De demo is geladen, ${scale} keer zo groot, in ${seconds} s.`,
  exists: 'er is al een werkgebied weverland; verwijder het eerst, of gebruik een andere database',
  hostNeeded: 'er is al een ander werkgebied: geef met --host het adres van de demo',
}
type DemoTexts = typeof nl

const en: DemoTexts = {
  group: 'The invented municipalities of the demo',
  load: 'Load the demo, also larger than it was written',
  scale: (most) => `so many times as large, from 1 to ${most}`,
  host: 'address under which the demo is shown (needed beside another working area)',
  badScale: (most) => `use a whole number from 1 to ${most}`,
  progress: 'municipalities',
  done: (scale, seconds) => `The demo is loaded, ${scale} times as large, in ${seconds} s.`,
  exists: 'there is a working area weverland already; remove it first, or use another database',
  hostNeeded: 'there is another working area already: name the address of the demo with --host',
}

const textsOf = (lang: Lang) => ({ nl, en })[lang]

function scaleOption(texts: DemoTexts): (text: string) => number {
  return (text) => {
    const scale = /^\d{1,3}$/.test(text) ? Number(text) : 0
    if (scale >= 1 && scale <= MAX_SCALE) return scale
    throw new InvalidArgumentError(texts.badScale(MAX_SCALE))
  }
}

async function load(
  context: CliContext,
  open: () => Promise<OpenDatabase>,
  { scale, host: hosts }: { scale: number; host: string[] },
): Promise<void> {
  const texts = textsOf(context.lang)
  const start = Date.now()
  let bar: Progress | undefined
  const progress = (done: number, total: number) => {
    bar ??= context.progress(total, texts.progress)
    bar.update(done)
  }
  try {
    const problem = await loadDemoAt(await open(), createLog('warn'), { scale, hosts, progress })
    bar?.stop()
    if (!problem) return context.out(texts.done(scale, Math.round((Date.now() - start) / 1000)))
    process.stderr.write(`weefsel: ${texts[problem]}\n`)
    context.exitCode(2)
  } finally {
    bar?.stop()
  }
}

/** The command `demo load`. */
export function register(program: Command, context: CliContext, open: () => Promise<OpenDatabase>): void {
  const texts = textsOf(context.lang)
  const collect = (host: string, before: string[]) => [...before, host.toLowerCase()]
  program
    .command('demo')
    .description(texts.group)
    .command('load')
    .description(texts.load)
    .option('--scale <n>', texts.scale(MAX_SCALE), scaleOption(texts), 1)
    .option('--host <name>', texts.host, collect, [])
    .action((options: { scale: number; host: string[] }) => load(context, open, options))
}
